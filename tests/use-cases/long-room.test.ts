import { afterAll, beforeAll, expect, test } from 'vitest'
import { withEarlier } from '#rooms/earlier.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import { windowSize } from '#rooms/windows.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { lengthen } from '#tests/builders/long-room.ts'
import { aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { changeRoles } from '#use-cases/rooms/change-roles.ts'
import { editMessage } from '#use-cases/rooms/edit-message.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { readEarlier } from '#use-cases/rooms/read-earlier.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeContacts } from '#use-cases/rooms/see-contacts.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { takeRoomData } from '#use-cases/rooms/take-room-data.ts'
import type { Services, Stores } from '#use-cases/services.ts'

const house = await aHouse()
const { services, sql } = house
afterAll(house.close)

/** A room of two whose log has grown by so many events. */
async function aLongRoom(events: number) {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  const by = [room.organiser.accountId, member.person.accountId]
  const seat = { id: member.seatId, roles: [['digital'], ['digital', 'other']] } as const
  await lengthen(sql, { roomId: room.roomId, events, by, seat })
  return { ...room, member }
}
let long: Awaited<ReturnType<typeof aLongRoom>>
beforeAll(async () => {
  long = await aLongRoom(10_000)
})

/** How often the store of rooms is asked, and for how many rows it answers. */
function counted(): { services: Services; asked: string[]; rows: () => number } {
  const asked: string[] = []
  let rows = 0
  const size = (it: unknown): number =>
    Array.isArray(it)
      ? it.length
      : typeof it === 'object' && it !== null
        ? 'events' in it
          ? size(it.events)
          : Object.keys(it).length
        : 1
  const watched = (stores: Stores): Stores => ({
    ...stores,
    rooms: new Proxy(stores.rooms, {
      get: (target, name) => {
        const method = Reflect.get(target, name)
        return async (...args: unknown[]) => {
          asked.push(String(name))
          const answer = await method.apply(target, args)
          rows += size(answer)
          return answer
        }
      },
    }),
  })
  return {
    services: {
      ...services,
      stores: watched(services.stores),
      transaction: (work) => services.transaction((stores) => work(watched(stores))),
    },
    asked,
    rows: () => rows,
  }
}

test('R67 a page and a command ask for no more of a room of ten thousand events than of one of a thousand', async () => {
  const short = await aLongRoom(1_000)
  const asks = async ({ roomId, organiser, member }: typeof long) => {
    await roomSeenBy(house, organiser, roomId) // whoever opens it first keeps it
    const told = []
    for (const ask of [
      (it: Services) => seeRoom(it, organiser, { roomId }),
      (it: Services) => seeContacts(it, organiser, { roomId }),
      (it: Services) => say(it, organiser, { roomId, text: 'では金曜に。' }),
      (it: Services) => changeRoles(it, organiser, { roomId, seatId: member.seatId, roles: ['digital', 'other'] }),
    ]) {
      const count = counted()
      valueIn<unknown>(await ask(count.services))
      // What is asked at the same time is answered in any order.
      told.push({ asked: count.asked.toSorted(), rows: count.rows() })
    }
    return told
  }
  const asked = await asks(short)
  expect(await asks(long)).toEqual(asked)
  expect(Math.max(...asked.map((it) => it.rows))).toBeLessThan(5 * windowSize)
})

test('R65 R66 from what a page brings and what it asks for further back comes the whole log', async () => {
  const { roomId, organiser } = long
  const { view: whole } = valueIn(await takeRoomData(services, organiser, { roomId }))
  let { view } = await roomSeenBy(house, organiser, roomId)
  expect(view.room.messages).toHaveLength(windowSize)
  expect(view.happened).toHaveLength(windowSize)
  expect({ ...view.room, messages: [] }).toEqual({ ...whole.room, messages: [] })

  const further = async (of: 'talk' | 'happened', back?: number) => {
    const asked = { roomId, of, before: view.from[of], at: view.room.seq, ...(back && { back }) }
    view = withEarlier(view, valueIn(await readEarlier(services, organiser, asked)))
  }
  await further('talk')
  expect(view.room.messages).toHaveLength(2 * windowSize)
  while (view.from.talk > 1) await further('talk', 1)
  while (view.from.happened > 1) await further('happened', 1)
  const inOrder = (it: RoomView) => ({ ...it, texts: Object.entries(it.texts).toSorted() })
  expect(inOrder(view)).toEqual(inOrder({ ...whole, sums: view.sums }))
})

test('R66 down to a message that a link names everything is told at once; further back than a thousand in pieces', async () => {
  const { roomId, organiser } = long
  const near = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk', back: 9_500 }))
  expect(near.from).toBe(9_500)
  expect(near.messages[0]?.seq).toBeLessThan(9_504)
  const far = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk', back: 1 }))
  expect(far.messages).toHaveLength(1_000)
  expect(far.from).toBe(far.messages[0]?.seq)
})

test('R66 as a log stood at a number, so it is told: what was edited and erased later reads as it did', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { seq: at } = valueIn(await say(services, organiser, { roomId, text: '一度目' }))
  valueIn(await editMessage(services, organiser, { roomId, message: at, text: '二度目' }))
  const then = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk', at }))
  expect(then.messages).toMatchObject([{ seq: at, edited: null, earlier: [] }])
  const now = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk' }))
  expect(now.messages).toMatchObject([{ seq: at, earlier: [{ textId: then.messages[0]?.textId }] }])
  expect(Object.values(now.texts).toSorted()).toEqual(['一度目', '二度目'].toSorted())
})

test('R7 who has no seat reads nothing further back, and a number that is none gets a clear answer', async () => {
  const { roomId, organiser } = long
  const asked = { roomId, of: 'talk' as const, before: 100 }
  expect(refusalIn(await readEarlier(services, await aPerson(house), asked)).kind).toBe('not-permitted')
  for (const before of [0, 'x', 2 ** 40])
    expect(refusalIn(await readEarlier(services, organiser, { ...asked, before })).kind).toBe('bad-input')
})

test('R5 R69 who missed thousands hears the room anew, who missed little hears what came', async () => {
  const { roomId, organiser } = long
  const { view } = await roomSeenBy(house, organiser, roomId)
  const { seq } = view.room
  const heard = valueIn(await readLog(services, organiser, { roomId, after: 5_000 }))
  expect(heard.events).toEqual([])
  expect(hear({ ...emptyView, room: { ...emptyView.room, seq: 5_000 } }, heard)).toEqual(view)

  const little = valueIn(await readLog(services, organiser, { roomId, after: seq - 100 }))
  expect(little.anew).toBeUndefined()
  expect(little.events.map((it) => it.seq)).toEqual(Array.from({ length: 100 }, (_, at) => seq - 99 + at))
})

test('R13 R41 a message of long ago is edited by its writer alone, and erased with all it said', async () => {
  const { roomId, organiser, member } = long
  const old = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk', before: 60 }))
  const mine = old.messages.find((it) => it.by.accountId === organiser.accountId && !it.erased)
  if (!mine) throw new Error('The organiser said something here.')
  const mend = { roomId, message: mine.seq, text: '書き直しました' }
  expect(refusalIn(await editMessage(services, member.person, mend))).toMatchObject({ rule: 'not-your-message' })
  expect(refusalIn(await editMessage(services, organiser, { ...mend, message: 2 ** 40 }))).toMatchObject({
    rule: 'message-not-found',
  })
  valueIn(await editMessage(services, organiser, mend))
  expect(refusalIn(await editMessage(services, organiser, mend))).toMatchObject({ rule: 'nothing-to-change' })
  valueIn(await eraseMessage(services, organiser, { roomId, textId: mine.textId }))
  const after = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk', before: 60 }))
  expect(after.messages.find((it) => it.seq === mine.seq)).toMatchObject({ erased: true })
  expect(after.texts[mine.textId]).toBeUndefined()
  expect(Object.values(after.texts)).not.toContain('書き直しました')
})

test('R65 what is kept of a room may be thrown away, made by another fold or be behind: it tells the same', async () => {
  const { roomId, organiser } = long
  const { view } = await roomSeenBy(house, organiser, roomId)
  const kept = () => sql<{ seq: number }[]>`
    select s.seq from room_snapshots s join room_logs l on l.id = s.log_id where l.room_id = ${roomId}`
  expect((await kept())[0]?.seq).toBeGreaterThan(9_900)
  await sql`update room_snapshots set fold = 'another', state = '{}'`
  expect((await roomSeenBy(house, organiser, roomId)).view).toEqual(view)
  await sql`delete from room_snapshots`
  expect((await roomSeenBy(house, organiser, roomId)).view).toEqual(view)
  expect(await kept()).toHaveLength(1)
})
