import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, valueIn } from '#tests/builders/house.ts'
import { aMember, aRoom, type OpenRoom, roomSeenBy } from '#tests/builders/room.ts'
import { editMessage } from '#use-cases/rooms/edit-message.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const forYou = async (person: Person, { roomId }: Pick<OpenRoom, 'roomId'>) =>
  valueIn(await listRooms(services, person, {})).rooms.find((it) => it.id === roomId)?.forYou

/** A room whose member has looked into it, up to all there is. */
async function aRoomMet() {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  for (const person of [room.organiser, member.person])
    valueIn(await markRead(services, person, { roomId: room.roomId, seq: 900 }))
  return { room, member, roomId: room.roomId }
}

test('R43 who is named by @ is counted as such until they have read it, and marked by id for whoever reads', async () => {
  const { room, member, roomId } = await aRoomMet()
  const text = '@長野 匠 さん、見積をお願いします。'
  const { seq } = valueIn(await say(services, room.organiser, { roomId, text }))
  const heard = valueIn(await readLog(services, member.person, { roomId, after: seq - 1 }))
  expect(Object.values(heard.mentions ?? {})).toEqual([
    [{ kind: 'person', accountId: member.person.accountId, name: '長野 匠' }],
  ])
  const { view, people } = await roomSeenBy(house, member.person, roomId)
  expect(view.mentions).toEqual(heard.mentions)
  expect(people.map((it) => it.name).sort()).toEqual(['中野 幹', '長野 匠'])

  expect(await forYou(member.person, room)).toBe(1)
  expect(await forYou(room.organiser, room)).toBe(0)
  expect(valueIn(await seeWaiting(services, member.person, {})).changed).toMatchObject([{ unread: 1, forYou: 1 }])
  valueIn(await markRead(services, member.person, { roomId, seq }))
  expect(await forYou(member.person, room)).toBe(0)
})

test('R43 a message to an organisation is for everyone of it, and nobody’s own message is for themselves', async () => {
  const { room, member, roomId } = await aRoomMet()
  const colleague = await aPerson(house)
  await services.stores.organisations.addPerson(member.organisation.id, colleague.accountId, 'viewer')
  valueIn(await say(services, room.organiser, { roomId, text: `@${member.organisation.name} の皆さまへ` }))
  valueIn(await say(services, member.person, { roomId, text: '@長野 匠 は私です' }))
  expect(await forYou(member.person, room)).toBe(1)
  expect(await forYou(colleague, room)).toBe(1)
  const { view } = await roomSeenBy(house, colleague, roomId)
  expect(Object.values(view.mentions).flat()).toContainEqual({
    kind: 'seat',
    seatId: member.seatId,
    name: member.organisation.name,
  })
})

test('R43 nobody is named whom the room has not met', async () => {
  const { room, roomId } = await aRoomMet()
  const stranger = await aPerson(house, { name: '外部 太郎' })
  valueIn(await say(services, room.organiser, { roomId, text: '@外部 太郎 さんも呼びましょう' }))
  const { view } = await roomSeenBy(house, room.organiser, roomId)
  expect(view.mentions).toEqual({})
  expect(await forYou(stranger, room)).toBeUndefined()
})

test('R43 editing names anew, and erasing leaves nobody named', async () => {
  const { room, member, roomId } = await aRoomMet()
  const { seq: message } = valueIn(await say(services, room.organiser, { roomId, text: '@長野 匠 さん' }))
  valueIn(await editMessage(services, room.organiser, { roomId, message, text: '皆さん' }))
  expect(await forYou(member.person, room)).toBe(0)
  valueIn(await editMessage(services, room.organiser, { roomId, message, text: 'やはり @長野匠 さん' }))
  expect(await forYou(member.person, room)).toBe(1)

  const { view } = await roomSeenBy(house, room.organiser, roomId)
  expect(Object.keys(view.mentions)).toEqual([view.room.messages[0]?.textId])
  valueIn(await eraseMessage(services, room.organiser, { roomId, textId: view.room.messages[0]?.textId ?? '' }))
  expect(await forYou(member.person, room)).toBe(0)
  expect((await roomSeenBy(house, member.person, roomId)).view.mentions).toEqual({})
})
