import { afterAll, expect, test } from 'vitest'
import { addDays, dayInJapan, momentInJapan } from '#consortium/calendar.ts'
import { roomData } from '#exports/room-data.ts'
import { roomText } from '#exports/room-text.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { aHouse, aVisitor, quietLog, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { aMember, anInvited, aReadyRoom, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { sweep } from '#use-cases/house/sweep.ts'
import { limitSizes } from '#use-cases/limits.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { askDeletion } from '#use-cases/rooms/ask-deletion.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { restoreRoom } from '#use-cases/rooms/restore-room.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import { takeBackDeletion } from '#use-cases/rooms/take-back-deletion.ts'
import { takeRoomData } from '#use-cases/rooms/take-room-data.ts'
import { tendDeletions } from '#use-cases/rooms/tend-deletions.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const today = () => dayInJapan(services.clock.now())
async function toBeDeleted(room: { roomId: string; organiser: Person }): Promise<string> {
  const { roomId, organiser } = room
  valueIn(await archiveRoom(services, organiser, { roomId }))
  return valueIn(await askDeletion(services, organiser, { roomId })).beside?.on ?? ''
}
const mailsTo = async (person: Person) =>
  (await services.stores.mails.newest(200)).filter(({ to }) => to === person.email)

test('R37 only an archived room is deleted, and every member is told of its last day, fourteen days ahead in Japan', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  expect(refusalIn(await askDeletion(services, organiser, { roomId }))).toMatchObject({ rule: 'room-not-archived' })
  const on = await toBeDeleted(room)
  expect(on).toBe(addDays(today(), 14))
  expect(refusalIn(await askDeletion(services, organiser, { roomId }))).toMatchObject({
    rule: 'deletion-asked-before',
    facts: { on },
  })
  for (const person of [organiser, member.person]) {
    const [mail] = await mailsTo(person)
    expect(mail?.subject).toContain('削除')
    expect(mail?.text).toContain(`/rooms/${roomId}`)
    expect((await roomSeenBy(house, person, roomId)).view.room.archived?.deletion).toEqual({ on })
    expect(valueIn(await seeWaiting(services, person, {})).deletions).toEqual([
      { roomId, room: '信州ものづくりDX', on },
    ])
    expect(valueIn(await listRooms(services, person, { archived: true })).rooms).toMatchObject([{ deleteOn: on }])
  }
})

test('R37 until then the organiser may keep the room, by taking it back or restoring it, and the members are told', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  await toBeDeleted(room)
  valueIn(await takeBackDeletion(services, organiser, { roomId }))
  expect((await roomSeenBy(house, organiser, roomId)).view.room.archived?.deletion).toBeNull()
  expect((await mailsTo(member.person))[0]?.subject).toContain('取りやめ')
  expect(refusalIn(await takeBackDeletion(services, organiser, { roomId }))).toMatchObject({
    rule: 'nothing-to-change',
  })

  valueIn(await askDeletion(services, organiser, { roomId }))
  valueIn(await restoreRoom(services, organiser, { roomId }))
  expect((await mailsTo(member.person)).filter((it) => it.subject.includes('取りやめ'))).toHaveLength(2)
  house.later(15 * 86_400_000)
  valueIn(await tendDeletions(services, theHouse, {}))
  await roomSeenBy(house, member.person, roomId)
})

test('R38 each takes away what they may read, and no amount of another', async () => {
  const room = await aReadyRoom(house)
  const { roomId, organiser, bank, vendors } = room
  const [vendor] = vendors
  valueIn(await setSeatFacts(services, vendor.person, { roomId, seatId: vendor.seatId, requests: 7_654_321 }))
  valueIn(await setSeatFacts(services, bank.person, { roomId, seatId: bank.seatId, requests: 2_345_678 }))
  valueIn(await say(services, vendor.person, { roomId, text: '図面を共有します。' }))
  valueIn(await closeComposition(services, organiser, { roomId }))
  valueIn(await listCandidate(services, organiser, { roomId, name: '候補の会社', roles: ['other'] }))
  await toBeDeleted(room)

  const taken = valueIn(await takeRoomData(services, bank.person, { roomId }))
  const [json, text] = [JSON.stringify(roomData(taken)), roomText(taken, 'ja')]
  for (const file of [json, text]) {
    for (const said of [room.organisation.name, vendor.organisation.name, '図面を共有します。', '2345678'])
      expect(file).toContain(said)
    for (const hidden of ['7654321', '候補の会社']) expect(file).not.toContain(hidden)
  }
  expect(roomData(taken)).toMatchObject({
    room: { id: roomId, program: 'chiiki-dx-r4-a' },
    seats: [{}, { stated: 2_345_678 }, { stated: null }, {}],
    compositions: [{ holds: { verdict: { outcome: 'ready' } } }],
    messages: [{ text: '図面を共有します。' }],
  })
  expect(roomData(taken).log.map((it) => it.seq)).toEqual(taken.events.map((_, at) => at + 1))
  expect(roomText(taken, 'en')).toContain('■ Messages')
  const whole = JSON.stringify(roomData(valueIn(await takeRoomData(services, organiser, { roomId }))))
  for (const said of ['7654321', '候補の会社']) expect(whole).toContain(said)
  expect(refusalIn(await takeRoomData(services, aVisitor(), { roomId })).kind).toBe('not-signed-in')
})

test('R39 after the last day, and not before, nothing of the room is left in any table', async () => {
  const database = await aDatabase()
  const clock = { at: Date.now() }
  const own = {
    ...house,
    services: makeServices({
      sql: database.sql,
      settings: services.settings,
      post: outboxPost,
      log: quietLog,
      wake: { ended: (what) => void house.told.ended.push(what), grown: () => {}, beside: () => {} },
      clock: { now: () => new Date(clock.at) },
      limits: limitSizes,
    }),
  }
  try {
    const { services } = own
    const [room, stays] = [await aReadyRoom(own), await aRoom(own)]
    const { roomId, organiser, bank } = room
    valueIn(await setTerms(services, organiser, { roomId, text: 'ここだけの話にする。' }))
    valueIn(await acceptTerms(services, bank.person, { roomId, version: 1 }))
    valueIn(await markRead(services, organiser, { roomId, seq: 3 }))
    valueIn(await setSeatFacts(services, bank.person, { roomId, seatId: bank.seatId, requests: 2_345_678 }))
    valueIn(await say(services, organiser, { roomId, text: 'もうすぐ終わります。' }))
    valueIn(await listCandidate(services, organiser, { roomId, name: '候補の会社', roles: ['other'] }))
    valueIn(await closeComposition(services, organiser, { roomId }))
    await anInvited(own, stays)
    valueIn(await archiveRoom(services, organiser, { roomId }))
    const on = valueIn(await askDeletion(services, organiser, { roomId })).beside?.on ?? ''

    clock.at = momentInJapan(on, '23:59').getTime()
    expect(valueIn(await tendDeletions(services, theHouse, {}))).toEqual({ deleted: 0 })
    valueIn(await takeRoomData(services, bank.person, { roomId }))
    const seats = (await roomSeenBy(own, organiser, roomId)).view.room.seats.map((it) => it.id)
    const logs = await database.sql<{ id: string }[]>`select id from room_logs where room_id = ${roomId}`
    expect(await placesOf(roomId)).toContain('rooms')
    const before = await placesOf(stays.roomId)

    clock.at = momentInJapan(addDays(on, 1), '00:01').getTime()
    expect(valueIn(await tendDeletions(services, theHouse, {}))).toEqual({ deleted: 1 })
    // Counters of how often somebody did something run out by the day.
    valueIn(await sweep(services, theHouse, {}))
    for (const id of [roomId, ...seats, ...logs.map((it) => it.id)]) expect(await placesOf(id)).toEqual([])
    expect(refusalIn(await seeRoom(services, organiser, { roomId })).kind).toBe('not-permitted')
    expect(house.told.ended).toContainEqual({ roomId })
    expect(await placesOf(stays.roomId)).toEqual(before)
    expect(valueIn(await tendDeletions(services, theHouse, {}))).toEqual({ deleted: 0 })
  } finally {
    await database.drop()
  }

  /** The tables a row of which holds this id anywhere. Letters that went out are not the room's any more. */
  async function placesOf(id: string): Promise<string[]> {
    const tables = await database.sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'mails' order by 1`
    const found: string[] = []
    for (const { name } of tables) {
      const [row] = await database.sql<{ held: boolean }[]>`
        select exists (select 1 from ${database.sql(name)} it where it::text like ${`%${id}%`}) as held`
      if (row?.held) found.push(name)
    }
    return found
  }
})

test('R39 whatever is kept of a room refers to it, and goes with it', async () => {
  const database = await aDatabase()
  try {
    const kept = await database.sql<{ table: string; column: string; goes: boolean }[]>`
      select c.table_name as "table", c.column_name as "column", coalesce(bool_or(k.confdeltype = 'c'), false) as goes
      from information_schema.columns c
      left join pg_attribute a on a.attrelid = c.table_name::regclass and a.attname = c.column_name
      left join pg_constraint k on k.contype = 'f' and k.conrelid = a.attrelid and k.conkey = array[a.attnum]
      where c.table_schema = 'public' and c.column_name in ('room_id', 'log_id', 'invitation_id', 'open_seat_id')
      group by 1, 2 order by 1, 2`
    expect(kept.length).toBeGreaterThan(8)
    expect(kept.filter((it) => !it.goes)).toEqual([])
  } finally {
    await database.drop()
  }
})
