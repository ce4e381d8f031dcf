import { afterAll, expect, test } from 'vitest'
import { roomData } from '#exports/room-data.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { editMessage } from '#use-cases/rooms/edit-message.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { say } from '#use-cases/rooms/say.ts'
import { takeRoomData } from '#use-cases/rooms/take-room-data.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('R41 a message edited by its writer reads anew for everyone, and as it was before for whoever could read it', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  const { seq: message } = valueIn(await say(services, member.person, { roomId, text: '会合は火曜です。' }))
  const before = await roomSeenBy(house, organiser, roomId)

  valueIn(await editMessage(services, member.person, { roomId, message, text: '会合は水曜です。' }))
  const heard = valueIn(await readLog(services, organiser, { roomId, after: message }))
  expect(heard.events.map((it) => it.kind)).toEqual(['message-edited'])
  expect(Object.values(heard.texts)).toEqual(['会合は水曜です。'])

  const newcomer = await aMember(house, room)
  for (const person of [organiser, newcomer.person]) {
    const { view } = await roomSeenBy(house, person, roomId)
    const [said] = view.room.messages
    expect(said).toMatchObject({ seq: message, erased: false })
    expect(said && view.texts[said.textId]).toBe('会合は水曜です。')
    expect(said?.earlier.map((it) => view.texts[it.textId])).toEqual(['会合は火曜です。'])
  }
  const after = await roomSeenBy(house, organiser, roomId)
  const [edition, on] = [before.edition, before.on]
  const outcome = (view: typeof before.view) => verdictOf(view, { readsAmounts: true }, edition, on)?.outcome
  expect(outcome(after.view)).toBe(outcome(before.view))
})

test('R41 nobody edits what another wrote, and nobody without a seat', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  const { seq: message } = valueIn(await say(services, member.person, { roomId, text: '承知しました。' }))
  const mend = { roomId, message, text: '承知していません。' }
  expect(refusalIn(await editMessage(services, organiser, mend))).toMatchObject({ rule: 'not-your-message' })
  expect(refusalIn(await editMessage(services, await aPerson(house), mend))).toMatchObject({ kind: 'not-permitted' })
  const same = { ...mend, text: '承知しました。' }
  expect(refusalIn(await editMessage(services, member.person, same))).toMatchObject({ rule: 'nothing-to-change' })
  valueIn(await archiveRoom(services, organiser, { roomId }))
  expect(refusalIn(await editMessage(services, member.person, mend))).toMatchObject({ rule: 'room-archived' })
})

test('R2 R41 the same edit sent twice edits once', async () => {
  const { roomId, organiser } = await aRoom(house)
  const { seq: message } = valueIn(await say(services, organiser, { roomId, text: 'はじめ' }))
  const edit = { roomId, message, text: 'あと', clientId: services.secrets.id() }
  const first = valueIn(await editMessage(services, organiser, edit))
  expect(valueIn(await editMessage(services, organiser, edit)).seq).toBe(first.seq)
  const { view } = await roomSeenBy(house, organiser, roomId)
  expect(view.room.messages).toMatchObject([{ earlier: [{}] }])
  expect(Object.values(view.texts).sort()).toEqual(['あと', 'はじめ'])
})

test('R38 R41 what is taken away of a room has the earlier texts of a message as well', async () => {
  const { roomId, organiser } = await aRoom(house)
  const { seq: message } = valueIn(await say(services, organiser, { roomId, text: 'はじめ' }))
  valueIn(await editMessage(services, organiser, { roomId, message, text: 'あと' }))
  const { messages } = roomData(valueIn(await takeRoomData(services, organiser, { roomId })))
  expect(messages).toMatchObject([{ seq: message, text: 'あと', earlier: [{ text: 'はじめ' }] }])
})

test('R13 R41 erasing an edited message erases what it said before as well', async () => {
  const { roomId, organiser } = await aRoom(house)
  const { seq: message } = valueIn(await say(services, organiser, { roomId, text: '電話は 026-000-0000' }))
  valueIn(await editMessage(services, organiser, { roomId, message, text: '電話は追って' }))
  const [said] = (await roomSeenBy(house, organiser, roomId)).view.room.messages
  valueIn(await eraseMessage(services, organiser, { roomId, textId: said?.earlier[0]?.textId ?? '' }))
  const { view } = await roomSeenBy(house, organiser, roomId)
  expect(view.texts).toEqual({})
  expect(view.room.messages).toMatchObject([{ seq: message, erased: true }])
  const again = { roomId, message, text: '電話は 026-000-0001' }
  expect(refusalIn(await editMessage(services, organiser, again))).toMatchObject({ rule: 'message-erased' })
})
