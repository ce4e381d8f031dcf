import { afterAll, expect, test } from 'vitest'
import { aHouse, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aHandOver, aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { describeRoom } from '#use-cases/rooms/describe-room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'
import { say } from '#use-cases/rooms/say.ts'
import type { Services, Stores } from '#use-cases/services.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** Somebody else's command comes first: after this one was let in at the door, before it has the room. */
function overtakenAtTheDoor(other: () => Promise<unknown>): Services {
  const first = once(other)
  const overtaken = (stores: Stores): Stores => ({
    ...stores,
    rooms: {
      ...stores.rooms,
      async find(roomId) {
        await first()
        return stores.rooms.find(roomId)
      },
    },
  })
  return {
    ...services,
    stores: overtaken(services.stores),
    transaction: async (work) => {
      await first()
      return services.transaction(work)
    },
  }
}

/** Somebody else's command comes between reading the room and writing to it: this one is decided again. */
function overtakenAfterReading(other: () => Promise<unknown>): Services {
  const first = once(other)
  const overtaken = (stores: Stores): Stores => ({
    ...stores,
    rooms: {
      ...stores.rooms,
      async resume(logId, fold, how) {
        const log = await stores.rooms.resume(logId, fold, how)
        await first()
        return log
      },
    },
  })
  return {
    ...services,
    stores: overtaken(services.stores),
    transaction: (work) => services.transaction((stores) => work(overtaken(stores))),
  }
}

function once(work: () => Promise<unknown>): () => Promise<void> {
  let begun = false
  return async () => {
    if (begun) return
    begun = true
    await work()
  }
}

test.each([
  ['at the door', overtakenAtTheDoor],
  ['after reading', overtakenAfterReading],
])('of two commands at once the removal wins: who was taken out %s says nothing more', async (_, overtaken) => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { person, seatId } = await aMember(house, room)
  const late = overtaken(async () =>
    valueIn(await removeMember(services, organiser, { roomId, seatId, reason: '体制の見直し' })),
  )

  expect(refusalIn(await say(late, person, { roomId, text: '遅れて届いた発言' }))).toMatchObject({
    rule: 'no-seat-here',
  })
  expect((await roomSeenBy(house, organiser, roomId)).view.room.messages).toEqual([])
})

test.each([
  ['at the door', overtakenAtTheDoor],
  ['after reading', overtakenAfterReading],
])('who handed the room over %s changes nothing more, the new organiser does', async (_, overtaken) => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const heir = await aMember(house, room)
  const { person } = heir
  const late = overtaken(async () => aHandOver(house, { roomId, organiser, to: heir }))

  const wish = { roomId, name: '前のとりまとめ役の名称' }
  expect(refusalIn(await describeRoom(late, organiser, wish))).toMatchObject({ rule: 'not-organiser' })
  valueIn(await describeRoom(services, person, { roomId, name: '新しい名称' }))
})

test('the short list is the new organiser’s from the moment the room is handed over', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const heir = await aMember(house, room)
  const late = overtakenAtTheDoor(async () => aHandOver(house, { roomId, organiser, to: heir }))

  const wish = { roomId, name: '候補工業', roles: ['other' as const] }
  expect(refusalIn(await listCandidate(late, organiser, wish))).toMatchObject({ rule: 'not-organiser' })
})
