import { afterAll, expect, test } from 'vitest'
import { openRoom } from '#app/room-client.ts'
import { emptyView } from '#rooms/view.ts'
import { windowSize } from '#rooms/windows.ts'
import { valueIn } from '#tests/builders/house.ts'
import { lengthen } from '#tests/builders/long-room.ts'
import { aNode, isLiveAt, socketOf, soonIt, viewOf } from '#tests/builders/node.ts'
import { aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { editMessage } from '#use-cases/rooms/edit-message.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { readEarlier } from '#use-cases/rooms/read-earlier.ts'
import { say } from '#use-cases/rooms/say.ts'
import { takeRoomData } from '#use-cases/rooms/take-room-data.ts'

const database = await aDatabase()
const node = await aNode(database.url)
const { services } = node
afterAll(async () => {
  await node.close()
  await database.drop()
})

test('R4 R66 R69 who comes back after a thousand events holds what a newcomer loads; what they scroll to follows every edit', async () => {
  const room = await aRoom(node)
  const { roomId, organiser } = room
  const member = await aMember(node, room)
  await lengthen(database.sql, {
    roomId,
    events: 1_000,
    by: [organiser.accountId, member.person.accountId],
    seat: { id: member.seatId, roles: [['digital'], ['digital', 'other']] },
  })
  const { view: newcomer } = await roomSeenBy(node, member.person, roomId)
  const { seq } = newcomer.room

  // The answer of what stands further back waits until this is let go.
  let letGo = () => {}
  const held = new Promise<void>((done) => {
    letGo = done
  })
  const socket = socketOf(member.person, node)
  const client = openRoom({
    socket,
    roomId,
    view: emptyView,
    askEarlier: async (asked) => {
      const answer = valueIn(await readEarlier(services, member.person, asked))
      await held
      return answer
    },
  })
  const screen = { socket, client, close: () => client.close() }
  await isLiveAt(screen, seq)
  expect(viewOf(screen)).toEqual(newcomer)
  expect(viewOf(screen).room.messages).toHaveLength(windowSize)

  const coming = client.earlier('talk', 1)
  const first = valueIn(await readEarlier(services, organiser, { roomId, of: 'talk', before: 40 })).messages
  const [one, other] = first.filter((it) => it.by.accountId === organiser.accountId && !it.erased)
  if (!one || !other) throw new Error('The organiser said two things early on.')
  valueIn(await editMessage(services, organiser, { roomId, message: one.seq, text: '書き直しました' }))
  valueIn(await eraseMessage(services, organiser, { roomId, textId: other.textId }))
  valueIn(await say(services, organiser, { roomId, text: '最後の発言' }))
  await isLiveAt(screen, seq + 3)
  letGo()
  expect(await coming).toBe(true)

  const { view: whole } = valueIn(await takeRoomData(services, member.person, { roomId }))
  const view = viewOf(screen)
  expect(view.room).toEqual(whole.room)
  expect(view.from.talk).toBe(1)
  expect(view.texts[other.textId]).toBeUndefined()
  await soonIt(() => expect(Object.values(viewOf(screen).texts)).toContain('書き直しました'))

  // What does not come says so, and may be asked for again.
  const lost = openRoom({ socket, roomId, view: newcomer, askEarlier: async () => null })
  expect(await lost.earlier('talk')).toBe(false)
  expect(lost.now().view.from).toEqual(newcomer.from)
  lost.close()
  screen.close()
  socket.disconnect()
})
