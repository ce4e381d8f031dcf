import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { verdictOf } from '#rooms/verdict.ts'
import { valueIn } from '#tests/builders/house.ts'
import { aNode, aScreen, connectionOf, isLiveAt, type Node, type Screen, soonIt, viewOf } from '#tests/builders/node.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { aHandOver, aMember, anInvited, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { changeRoles } from '#use-cases/rooms/change-roles.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { say } from '#use-cases/rooms/say.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'
import type { Person } from '#use-cases/who.ts'

const database = await aDatabase()
const one = await aNode(database.url)
const two = await aNode(database.url)
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
const newcomers = async (person: Person, roomId: string) => (await roomSeenBy(one, person, roomId)).view

test('R3 R4 R6 what is said at one node is heard at the other, stored, in the same order, as a newcomer loads it', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const { roomId, organiser } = room
  const screens = [on(one, organiser, roomId), on(two, member.person, roomId)] as const
  for (const screen of screens) await isLiveAt(screen, 4)

  const lines = Array.from({ length: 20 }, (_, n) => n)
  const answers = await Promise.all(
    lines.map((n) => screens[n % 2 ? 0 : 1].client.say({ clientId: randomUUID(), text: `発言${n}` })),
  )
  const numbers = answers.map((it) => (it.ok ? it.value.seq : 0)).sort((a, b) => a - b)
  expect(numbers).toEqual(lines.map((n) => n + 5))
  for (const screen of screens) await isLiveAt(screen, 24)

  const [his, hers] = screens.map((it) => viewOf(it))
  expect(hers?.happened).toEqual(his?.happened)
  expect(hers?.texts).toEqual(his?.texts)
  expect(his).toEqual(await newcomers(organiser, roomId))
  expect(hers).toEqual(await newcomers(member.person, roomId))
})

test('the verdict turns to ready on both screens when the missing IT firm accepts', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  await aMember(one, room, { roles: ['local'], facts: { kind: 'chamber', prefecture: '20', designations: [] } })
  const firm = await aMember(one, room)
  const values = {
    forecastsIncome: true,
    statesCommitments: true,
    selfSustainingYears: 5,
    targets: { laborProductivity: { rise: [6, 100], per: 'whole' } },
  }
  valueIn(await setPlan(one.services, organiser, { roomId, values }))
  const missing = await anInvited(one, room)
  const edition = await theEdition('chiiki-dx-r4-a')
  const day = (await roomSeenBy(one, organiser, roomId)).on
  const screens = [on(one, organiser, roomId), on(two, firm.person, roomId)] as const
  const outcomes = () =>
    screens.map((it, at) => verdictOf(viewOf(it), { readsAmounts: at === 0 }, edition, day)?.outcome ?? 'waiting')
  await soonIt(() => expect(outcomes()).toEqual(['not-ready', 'not-ready']))

  valueIn(await acceptSeat(two.services, missing.person, { key: missing.key }))
  await soonIt(() => expect(outcomes()).toEqual(['ready', 'ready']))
})

test('R5 whoever was away misses nothing', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screen = on(two, member.person, room.roomId)
  await isLiveAt(screen, 4)
  screen.socket.disconnect()
  expect(connectionOf(screen)).not.toBe('live')

  for (let n = 0; n < 5; n++)
    valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: `留守${n}` }))
  await anInvited(one, room)
  screen.socket.connect()
  await isLiveAt(screen, 10)
  expect(viewOf(screen)).toEqual(await newcomers(member.person, room.roomId))
})

test('R5 whoever was away finds words erased, seats and roles changed, who was invited, and the verdict of it all', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const member = await aMember(one, room)
  valueIn(await say(one.services, organiser, { roomId, text: '消される言葉' }))
  const screen = on(two, member.person, roomId)
  await isLiveAt(screen, 5)
  screen.socket.disconnect()

  const [{ textId = '' } = {}] = viewOf(screen).room.messages
  valueIn(await eraseMessage(one.services, organiser, { roomId, textId }))
  valueIn(await changeRoles(one.services, organiser, { roomId, seatId: member.seatId, roles: ['local'] }))
  await aMember(one, room)
  await anInvited(one, room)
  screen.socket.connect()
  await isLiveAt(screen, 10)
  const loaded = await roomSeenBy(one, member.person, roomId)
  expect(viewOf(screen)).toEqual(loaded.view)
  const edition = await theEdition('chiiki-dx-r4-a')
  const verdict = (view: Screen | typeof loaded) =>
    verdictOf('client' in view ? viewOf(view) : view.view, { readsAmounts: false }, edition, loaded.on)
  expect(verdict(screen)).toEqual(verdict(loaded))
})

test('R10 a node that hears no wake-up at all asks, and misses nothing', async () => {
  const deaf = await aNode(database.url, { deaf: true, sweepEvery: 200 })
  open.push(deaf)
  const room = await aRoom(one)
  const screen = on(deaf, room.organiser, room.roomId)
  await isLiveAt(screen, 2)
  valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: '聞こえますか' }))
  await isLiveAt(screen, 3)
  screen.close()
})

test('R10 a node whose line is cut comes back and has missed nothing', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screen = on(two, member.person, room.roomId)
  await isLiveAt(screen, 4)
  const cut = await database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'musubi wake' and datname = current_database()`
  expect(cut.length).toBeGreaterThanOrEqual(2)
  for (let n = 0; n < 3; n++)
    valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: `切断中${n}` }))
  await isLiveAt(screen, 7)
  valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: '復帰後' }))
  await isLiveAt(screen, 8)
})

test('the desk is heard by the organiser alone, and goes over with the room', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const heir = await aMember(one, room)
  const [his, hers] = [on(one, organiser, roomId), on(two, heir.person, roomId)]
  await isLiveAt(hers, 4)
  valueIn(await listCandidate(one.services, organiser, { roomId, name: '候補精機', roles: ['digital'] }))
  await soonIt(() => expect(viewOf(his).desk.candidates).toHaveLength(1))
  expect(viewOf(hers).desk.candidates).toEqual([])

  await aHandOver(one, { roomId, organiser, to: heir })
  await soonIt(() => expect(viewOf(hers).desk.candidates).toMatchObject([{ organisation: { name: '候補精機' } }]))
  await soonIt(() => expect(viewOf(his).desk.candidates).toEqual([]))
})

test('R18 amounts and sums travel with the events they belong to', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const [asks, other] = [await aMember(one, room), await aMember(one, room, { roles: ['local'] })]
  const [his, hers, theirs] = [on(one, organiser, roomId), on(two, asks.person, roomId), on(two, other.person, roomId)]
  for (const screen of [his, hers, theirs]) await isLiveAt(screen, 6)
  valueIn(await setSeatFacts(one.services, asks.person, { roomId, seatId: asks.seatId, requests: 31_000_000 }))
  for (const screen of [his, hers, theirs]) await isLiveAt(screen, 7)
  expect(Object.values(viewOf(his).amounts)).toEqual([31_000_000])
  expect(Object.values(viewOf(hers).amounts)).toEqual([31_000_000])
  expect(viewOf(theirs).amounts).toEqual({})

  const edition = await theEdition('chiiki-dx-r4-a')
  const day = (await roomSeenBy(one, organiser, roomId)).on
  const outcomes = (screen: Screen, readsAmounts: boolean) =>
    verdictOf(viewOf(screen), { readsAmounts }, edition, day)?.findings.map((it) => it.outcome)
  expect(outcomes(theirs, false)).toEqual(outcomes(his, true))
  expect(outcomes(hers, false)).toEqual(outcomes(his, true))
  expect(viewOf(theirs)).toEqual(await newcomers(other.person, roomId))
})
