import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import {
  aNode,
  aScreen,
  connectionOf,
  isLiveAt,
  type Node,
  never,
  type Screen,
  socketOf,
  soonIt,
  viewOf,
} from '#tests/builders/node.ts'
import { aMember, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { signOut } from '#use-cases/accounts/sign-out.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'
import { say } from '#use-cases/rooms/say.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import type { Person } from '#use-cases/who.ts'

const database = await aDatabase()
// Neither looks by itself: whatever ends at one of them was told to it.
const one = await aNode(database.url, { sweepEvery: never })
const two = await aNode(database.url, { sweepEvery: never })
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

test('R7 without a session or from another site no socket opens, and without a seat nothing is heard', async () => {
  const room = await aRoom(one)
  const [stranger, nobody] = [await aPerson(one), await aPerson(one)]
  const outside = on(one, stranger, room.roomId)
  await soonIt(() => expect(connectionOf(outside)).toBe('ended'))
  expect(viewOf(outside).room.seq).toBe(0)

  await one.services.sessions.end(nobody.sessionId)
  const signedOut = on(one, nobody, room.roomId)
  await soonIt(() => expect(connectionOf(signedOut)).toBe('ended'))

  const foreign = socketOf(room.organiser, one, { origin: 'https://elsewhere.example' })
  open.push(foreign)
  const refused = await new Promise((done) => foreign.once('connect_error', done))
  expect(refused).toBeInstanceOf(Error)
  expect(foreign.connected).toBe(false)
})

test('R8 a refusal reaches only who asked', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screens = [on(one, room.organiser, room.roomId), on(two, member.person, room.roomId)] as const
  for (const screen of screens) await isLiveAt(screen, 4)
  const heard: unknown[] = []
  // Who is there is told beside all this.
  screens[0].socket.onAny((kind, ...message) => kind !== 'here' && heard.push(message))

  const answer = await screens[1].client.say({ clientId: randomUUID(), text: ' ' })
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'bad-input' } })
  expect(refusalIn(await say(two.services, await aPerson(two), { roomId: room.roomId, text: 'x' })).kind).toBe(
    'not-permitted',
  )
  valueIn(await say(two.services, member.person, { roomId: room.roomId, text: '届く' }))
  await isLiveAt(screens[0], 5)
  expect(heard).toHaveLength(1)
})

test('R6 what one person says in one breath stays in that order, also where some of it goes the long way', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const [speaker, other] = [on(one, member.person, room.roomId), on(two, room.organiser, room.roomId)]
  for (const screen of [speaker, other]) await isLiveAt(screen, 4)
  const texts = ['@中野 幹 さん', '見積りです', '@中野 幹 さん、図面も', 'どうぞ', '以上です']
  const answers = await Promise.all(texts.map((text) => speaker.client.say({ clientId: randomUUID(), text })))
  expect(answers).toEqual(texts.map((_, at) => ({ ok: true, value: { seq: 5 + at } })))
  for (const screen of [speaker, other]) {
    await isLiveAt(screen, 9)
    const { room: now, texts: kept } = viewOf(screen)
    expect(now.messages.map((it) => kept[it.textId])).toEqual(texts)
  }
})

test('R9 who loses the seat hears no more, not even why; the others do', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const [gone, stays] = [await aMember(one, room), await aMember(one, room, { roles: ['local'] })]
  const [screen, other] = [on(two, gone.person, roomId), on(two, stays.person, roomId)]
  await isLiveAt(screen, 6)
  await isLiveAt(other, 6)
  valueIn(await removeMember(one.services, organiser, { roomId, seatId: gone.seatId, reason: '体制の見直し' }))
  await soonIt(() => expect(connectionOf(screen)).toBe('ended'))
  await isLiveAt(other, 7)
  expect(viewOf(screen).room.seq).toBe(6)

  valueIn(await say(one.services, organiser, { roomId, text: 'そのあとの話' }))
  await isLiveAt(other, 8)
  expect(JSON.stringify(viewOf(screen))).not.toContain('そのあとの話')
})

test('R9 signing out at one node closes the sockets at every other', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screen = on(two, member.person, room.roomId)
  await isLiveAt(screen, 4)
  valueIn(await signOut(one.services, member.person, {}))
  await soonIt(() => expect(connectionOf(screen)).toBe('ended'))
  expect(screen.socket.connected).toBe(false)

  // What is said from then on reaches those who stayed, and nobody whose session has ended.
  const stays = on(two, room.organiser, room.roomId)
  valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: 'もう届かない' }))
  await isLiveAt(stays, 5)
  expect(viewOf(screen).room.seq).toBe(4)
})

test('R32 with terms to be accepted first, no node tells a member anything until they are', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const member = await aMember(one, room)
  const [his, hers] = [on(one, organiser, roomId), on(two, member.person, roomId)]
  for (const screen of [his, hers]) await isLiveAt(screen, 4)
  valueIn(await setTerms(one.services, organiser, { roomId, text: 'ここだけの話にする。' }))
  await soonIt(() => expect(connectionOf(hers)).toBe('ended'))
  await isLiveAt(his, 5)
  const [again, there] = [on(one, member.person, roomId), on(two, member.person, roomId)]
  for (const screen of [again, there]) await soonIt(() => expect(connectionOf(screen)).toBe('ended'))
  expect([hers, again, there].map((screen) => viewOf(screen).room.seq)).toEqual([4, 0, 0])

  valueIn(await acceptTerms(one.services, member.person, { roomId, version: 1 }))
  await isLiveAt(on(two, member.person, roomId), 5)
})

test('R27 what a screen says it has read is kept, and nobody is told', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const member = await aMember(one, room)
  const [his, hers] = [on(one, organiser, roomId), on(two, member.person, roomId)]
  for (const screen of [his, hers]) await isLiveAt(screen, 4)
  const told = viewOf(his)
  hers.client.read(3)
  const readTo = async () => (await roomSeenBy(two, member.person, roomId)).readTo
  await soonIt(async () => expect(await readTo()).toBe(3))
  expect(viewOf(his)).toBe(told)
  expect((await roomSeenBy(one, organiser, roomId)).readTo).toBe(0)
})

test('what is not a socket goes to whoever listened before', async () => {
  const answer = await fetch(`http://localhost:${one.port}/rooms`)
  expect([answer.status, await answer.text()]).toEqual([404, 'not a socket'])
})
