import { afterAll, expect, test, vi } from 'vitest'
import { verdictOf } from '#rooms/verdict.ts'
import { aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aNode, aScreen, type Node, type Screen, socketOf } from '#tests/builders/node.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { aMember, anInvited, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { acceptSeat } from '#use-cases/accept-seat.ts'
import { handOver } from '#use-cases/hand-over.ts'
import { listCandidate } from '#use-cases/list-candidate.ts'
import { removeMember } from '#use-cases/remove-member.ts'
import { say } from '#use-cases/say.ts'
import { setPlan } from '#use-cases/set-plan.ts'
import { setSeatFacts } from '#use-cases/set-seat-facts.ts'
import { signOut } from '#use-cases/sign-out.ts'
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
const view = (screen: Screen) => screen.client.now().view
const connection = (screen: Screen) => screen.client.now().connection
const soonIt = (assertion: () => void | Promise<void>, timeout = 8_000) =>
  vi.waitFor(assertion, { timeout, interval: 20 })
const live = (screen: Screen, seq: number) =>
  soonIt(() => {
    expect(connection(screen)).toBe('live')
    expect(view(screen).room.seq).toBe(seq)
  })
const newcomers = async (person: Person, roomId: string) => (await roomSeenBy(one, person, roomId)).view

test('R3 R4 R6 what is said at one node is heard at the other, stored, in the same order, as a newcomer loads it', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const { roomId, organiser } = room
  const screens = [on(one, organiser, roomId), on(two, member.person, roomId)] as const
  for (const screen of screens) await live(screen, 4)

  const lines = Array.from({ length: 20 }, (_, n) => n)
  const answers = await Promise.all(
    lines.map((n) => screens[n % 2 ? 0 : 1].client.say({ clientId: `line-${n}`, text: `発言${n}` })),
  )
  const numbers = answers.map((it) => (it.ok ? it.value.seq : 0)).sort((a, b) => a - b)
  expect(numbers).toEqual(lines.map((n) => n + 5))
  for (const screen of screens) await live(screen, 24)

  const [his, hers] = screens.map((it) => view(it))
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
    screens.map((it, at) => verdictOf(view(it), { readsAmounts: at === 0 }, edition, day)?.outcome ?? 'waiting')
  await soonIt(() => expect(outcomes()).toEqual(['not-ready', 'not-ready']))

  valueIn(await acceptSeat(two.services, missing.person, { key: missing.key }))
  await soonIt(() => expect(outcomes()).toEqual(['ready', 'ready']))
})

test('R5 whoever was away misses nothing', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screen = on(two, member.person, room.roomId)
  await live(screen, 4)
  screen.socket.disconnect()
  expect(connection(screen)).not.toBe('live')

  for (let n = 0; n < 5; n++)
    valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: `留守${n}` }))
  await anInvited(one, room)
  screen.socket.connect()
  await live(screen, 10)
  expect(view(screen)).toEqual(await newcomers(member.person, room.roomId))
})

test('R7 without a session or from another site no socket opens, and without a seat nothing is heard', async () => {
  const room = await aRoom(one)
  const [stranger, nobody] = [await aPerson(one), await aPerson(one)]
  const outside = on(one, stranger, room.roomId)
  await soonIt(() => expect(connection(outside)).toBe('ended'))
  expect(view(outside).room.seq).toBe(0)

  await one.services.sessions.end(nobody.sessionId)
  const signedOut = on(one, nobody, room.roomId)
  await soonIt(() => expect(connection(signedOut)).toBe('ended'))

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
  for (const screen of screens) await live(screen, 4)
  const heard: unknown[] = []
  screens[0].socket.onAny((...message) => heard.push(message))

  const answer = await screens[1].client.say({ clientId: 'x', text: ' ' })
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'bad-input' } })
  expect(refusalIn(await say(two.services, await aPerson(two), { roomId: room.roomId, text: 'x' })).kind).toBe(
    'not-permitted',
  )
  valueIn(await say(two.services, member.person, { roomId: room.roomId, text: '届く' }))
  await live(screens[0], 5)
  expect(heard).toHaveLength(1)
})

test('R9 who loses the seat hears no more, not even why; the others do', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const [gone, stays] = [await aMember(one, room), await aMember(one, room, { roles: ['local'] })]
  const [screen, other] = [on(two, gone.person, roomId), on(two, stays.person, roomId)]
  await live(screen, 6)
  await live(other, 6)
  valueIn(await removeMember(one.services, organiser, { roomId, seatId: gone.seatId, reason: '体制の見直し' }))
  await soonIt(() => expect(connection(screen)).toBe('ended'), 1_000)
  await live(other, 7)
  expect(view(screen).room.seq).toBe(6)

  valueIn(await say(one.services, organiser, { roomId, text: 'そのあとの話' }))
  await live(other, 8)
  expect(JSON.stringify(view(screen))).not.toContain('そのあとの話')
})

test('R9 signing out at one node closes the sockets at every other', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screen = on(two, member.person, room.roomId)
  await live(screen, 4)
  valueIn(await signOut(one.services, member.person, {}))
  await soonIt(() => expect(connection(screen)).toBe('ended'), 1_000)
  expect(screen.socket.connected).toBe(false)
})

test('R10 a node that hears no wake-up at all asks, and misses nothing', async () => {
  const deaf = await aNode(database.url, { deaf: true, sweepEvery: 200 })
  open.push(deaf)
  const room = await aRoom(one)
  const screen = on(deaf, room.organiser, room.roomId)
  await live(screen, 2)
  valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: '聞こえますか' }))
  await live(screen, 3)
  screen.close()
})

test('R10 a node whose line is cut comes back and has missed nothing', async () => {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  const screen = on(two, member.person, room.roomId)
  await live(screen, 4)
  const cut = await database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'musubi wake' and datname = current_database()`
  expect(cut.length).toBeGreaterThanOrEqual(2)
  for (let n = 0; n < 3; n++)
    valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: `切断中${n}` }))
  await live(screen, 7)
  valueIn(await say(one.services, room.organiser, { roomId: room.roomId, text: '復帰後' }))
  await live(screen, 8)
})

test('the desk is heard by the organiser alone, and goes over with the room', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const heir = await aMember(one, room)
  const [his, hers] = [on(one, organiser, roomId), on(two, heir.person, roomId)]
  await live(hers, 4)
  valueIn(await listCandidate(one.services, organiser, { roomId, name: '候補精機', roles: ['digital'] }))
  await soonIt(() => expect(view(his).desk.candidates).toHaveLength(1))
  expect(view(hers).desk.candidates).toEqual([])

  valueIn(await handOver(one.services, organiser, { roomId, seatId: heir.seatId }))
  await soonIt(() => expect(view(hers).desk.candidates).toMatchObject([{ organisation: { name: '候補精機' } }]))
  await soonIt(() => expect(view(his).desk.candidates).toEqual([]))
})

test('R18 amounts and sums travel with the events they belong to', async () => {
  const room = await aRoom(one)
  const { roomId, organiser } = room
  const [asks, other] = [await aMember(one, room), await aMember(one, room, { roles: ['local'] })]
  const [his, hers, theirs] = [on(one, organiser, roomId), on(two, asks.person, roomId), on(two, other.person, roomId)]
  for (const screen of [his, hers, theirs]) await live(screen, 6)
  valueIn(await setSeatFacts(one.services, asks.person, { roomId, seatId: asks.seatId, requests: 31_000_000 }))
  for (const screen of [his, hers, theirs]) await live(screen, 7)
  expect(Object.values(view(his).amounts)).toEqual([31_000_000])
  expect(Object.values(view(hers).amounts)).toEqual([31_000_000])
  expect(view(theirs).amounts).toEqual({})

  const edition = await theEdition('chiiki-dx-r4-a')
  const day = (await roomSeenBy(one, organiser, roomId)).on
  const outcomes = (screen: Screen, readsAmounts: boolean) =>
    verdictOf(view(screen), { readsAmounts }, edition, day)?.findings.map((it) => it.outcome)
  expect(outcomes(theirs, false)).toEqual(outcomes(his, true))
  expect(outcomes(hers, false)).toEqual(outcomes(his, true))
  expect(view(theirs)).toEqual(await newcomers(other.person, roomId))
})

test('what is not a socket goes to whoever listened before', async () => {
  const answer = await fetch(`http://localhost:${one.port}/rooms`)
  expect([answer.status, await answer.text()]).toEqual([404, 'not a socket'])
})
