import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aPerson, valueIn } from '#tests/builders/house.ts'
import {
  aNode,
  aScreen,
  connectionOf,
  hereOn,
  isLiveAt,
  type Node,
  type Screen,
  soonIt,
  viewOf,
} from '#tests/builders/node.ts'
import { aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { say } from '#use-cases/rooms/say.ts'
import { sayAside } from '#use-cases/rooms/say-aside.ts'
import type { Person } from '#use-cases/who.ts'

const database = await aDatabase()
const one = await aNode(database.url)
const two = await aNode(database.url, { deaf: true, sweepEvery: 200 })
const open: { close(): unknown }[] = []
afterAll(async () => {
  for (const it of open) await it.close()
  await Promise.all([one.close(), two.close()])
  await database.drop()
})

const on = (node: Node, person: Person, roomId: string): Screen => {
  const screen = aScreen(person, node, roomId)
  open.push(screen)
  return screen
}
const talks = async (person: Person, roomId: string) => {
  const { talks } = await roomSeenBy(one, person, roomId)
  const logOf = (of: 'side' | 'desk') => talks.find((it) => it.of === of)?.logId ?? ''
  return { side: logOf('side'), desk: logOf('desk') }
}
const readOn = (screen: Screen, logId: string) => {
  const { sides, texts } = viewOf(screen)
  return sides[logId]?.messages.map((it) => texts[it.textId])
}

test('R4 R55 what is said aside is told live to its own people at every node, and to no other screen', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const member = await aMember(one, room)
  const colleague = await aPerson(one, { name: '須坂 実' })
  await one.services.stores.organisations.addPerson(member.organisation.id, colleague.accountId, 'viewer')
  const { side } = await talks(member.person, roomId)
  const [hers, theirs, his] = [on(one, member.person, roomId), on(two, colleague, roomId), on(one, organiser, roomId)]
  for (const screen of [hers, theirs, his]) await isLiveAt(screen, 4)

  const message = { logId: side, clientId: randomUUID(), text: 'まず二人で決めましょう' }
  expect(await hers.client.say(message)).toEqual({ ok: true, value: { seq: 1 } })
  expect(await hers.client.say(message)).toEqual({ ok: true, value: { seq: 1 } })
  for (const screen of [hers, theirs]) await soonIt(() => expect(readOn(screen, side)).toEqual([message.text]))
  // Who comes later loads what those who were there heard.
  const later = on(two, colleague, roomId)
  await soonIt(() => expect(readOn(later, side)).toEqual([message.text]))
  expect(viewOf(later).sides).toEqual(viewOf(theirs).sides)
  expect(await his.client.say({ ...message, clientId: randomUUID() })).toMatchObject({ refusal: { kind: 'not-found' } })
  theirs.client.read(1, side)
  await soonIt(async () => expect((await roomSeenBy(two, colleague, roomId)).talks).toMatchObject([{ readTo: 1 }]))
  expect(JSON.stringify(viewOf(his))).not.toContain('二人で')

  valueIn(await leaveRoom(one.services, member.person, { roomId, seatId: member.seatId }))
  for (const screen of [hers, theirs]) await soonIt(() => expect(connectionOf(screen)).toBe('ended'))
})

test('R55 with none of its people in the room any more, what is said aside is told to nobody', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const member = await aMember(one, room)
  const { side } = await talks(member.person, roomId)
  const [hers, his, elsewhere] = [
    on(one, member.person, roomId),
    on(one, organiser, roomId),
    on(one, organiser, (await aRoom(one)).roomId),
  ]
  await isLiveAt(hers, 4)
  await isLiveAt(his, 4)
  // Its socket is open, and hears of no room.
  await soonIt(() => expect(connectionOf(elsewhere)).toBe('ended'))
  const heard: unknown[] = []
  for (const screen of [his, elsewhere]) screen.socket.on('told', (message) => heard.push(message))
  hers.close()
  await soonIt(() => expect(hereOn(his)).toEqual([organiser.name]))

  valueIn(await sayAside(one.services, member.person, { roomId, logId: side, text: '社内の結論' }))
  valueIn(await say(one.services, member.person, { roomId, text: 'お待たせしました' }))
  await isLiveAt(his, 5)
  expect(JSON.stringify(heard)).not.toContain('社内の結論')
  expect(heard).toHaveLength(1)
  const again = on(one, member.person, roomId)
  await soonIt(() => expect(readOn(again, side)).toEqual(['社内の結論']))
})

test('R59 what is said at the desk is told live to those who organise alone', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const member = await aMember(one, room)
  const { desk } = await talks(organiser, roomId)
  const [his, hers] = [on(two, organiser, roomId), on(one, member.person, roomId)]
  for (const screen of [his, hers]) await isLiveAt(screen, 4)
  valueIn(await sayAside(one.services, organiser, { roomId, logId: desk, text: '次は県の団体に聞く' }))
  await soonIt(() => {
    const { desk: held, texts } = viewOf(his)
    expect(held.messages.map((it) => texts[it.textId])).toEqual(['次は県の団体に聞く'])
  })
  expect(JSON.stringify(viewOf(hers))).not.toContain('県の団体')
})
