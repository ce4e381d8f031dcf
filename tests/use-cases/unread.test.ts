import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, valueIn } from '#tests/builders/house.ts'
import { aMember, anInvited, aRoom, type OpenRoom, roomSeenBy } from '#tests/builders/room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { say } from '#use-cases/rooms/say.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const unreadFor = async (person: Person, { roomId }: Pick<OpenRoom, 'roomId'>) =>
  valueIn(await listRooms(services, person, {})).rooms.find((it) => it.id === roomId)?.unread
const speak = async (person: Person, { roomId }: Pick<OpenRoom, 'roomId'>, text: string) =>
  valueIn(await say(services, person, { roomId, text })).seq

test('R27 what others did since one last looked is counted, and nothing of one’s own', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  // Four events: opened, seated, the firm asked, the firm confirmed; the last is the member’s own.
  expect(await unreadFor(member.person, room)).toBe(3)
  expect(await unreadFor(room.organiser, room)).toBe(1)

  valueIn(await markRead(services, member.person, { roomId: room.roomId, seq: 4 }))
  expect(await unreadFor(member.person, room)).toBe(0)
  await speak(room.organiser, room, '集まりましょう。')
  await speak(member.person, room, '承知しました。')
  expect(await unreadFor(member.person, room)).toBe(1)
  expect((await roomSeenBy(house, member.person, room.roomId)).readTo).toBe(4)
})

test('R27 the position never goes back, nor past what there is', async () => {
  const room = await aRoom(house)
  const at = { roomId: room.roomId }
  const readTo = async () => (await roomSeenBy(house, room.organiser, room.roomId)).readTo
  expect(await readTo()).toBe(0)
  valueIn(await markRead(services, room.organiser, { ...at, seq: 900 }))
  expect(await readTo()).toBe(2)
  valueIn(await markRead(services, room.organiser, { ...at, seq: 1 }))
  expect(await readTo()).toBe(2)
  const member = await aMember(house, room)
  await speak(member.person, room, 'よろしくお願いします。')
  expect(await unreadFor(room.organiser, room)).toBe(2)
})

test('R27 each person has a position of their own, also two of one organisation', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  const colleague = await aPerson(house)
  await services.stores.organisations.addPerson(member.organisation.id, colleague.accountId, 'viewer')
  valueIn(await markRead(services, member.person, { roomId: room.roomId, seq: 4 }))
  expect(await unreadFor(member.person, room)).toBe(0)
  expect(await unreadFor(colleague, room)).toBe(4)
})

test('R27 nothing is counted that one may not read: the organiser’s desk, and a room one is only asked into', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  valueIn(await markRead(services, member.person, { roomId: room.roomId, seq: 4 }))
  valueIn(await listCandidate(services, room.organiser, { roomId: room.roomId, name: '候補精機', roles: ['digital'] }))
  expect(await unreadFor(member.person, room)).toBe(0)

  const asked = await anInvited(house, room)
  expect(await unreadFor(asked.person, room)).toBeUndefined()
  expect(await markRead(services, asked.person, { roomId: room.roomId, seq: 1 })).toMatchObject({
    refusal: { kind: 'not-permitted' },
  })
})
