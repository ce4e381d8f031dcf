import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anInvited, aReadyRoom, aRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { attest } from '#use-cases/rooms/attest.ts'
import { copyTeam } from '#use-cases/rooms/copy-team.ts'
import { dropCandidate } from '#use-cases/rooms/drop-candidate.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('a closed team goes on to another call: purpose, area and plan come along, the members as candidates asked by nobody yet', async () => {
  const room = await aReadyRoom(house)
  const { roomId, organiser, bank, vendors } = room
  valueIn(await attest(services, organiser, { roomId, statement: 'noExclusion', is: true }))
  valueIn(await setSeatFacts(services, organiser, { roomId, seatId: bank.seatId, requests: 3_000_000 }))
  valueIn(await closeComposition(services, organiser, { roomId }))
  const before = await roomSeenBy(house, organiser, roomId)

  const copied = valueIn(
    await copyTeam(services, organiser, {
      roomId,
      program: 'chiiki-dx-r4-b',
      name: '次のＤＸ',
      roles: ['lead', 'local'],
    }),
  )
  expect(copied.left).toBe(0)
  const { view, edition } = await roomSeenBy(house, organiser, copied.roomId)
  expect(edition.id).toBe('chiiki-dx-r4-b')
  expect(view.room).toMatchObject({
    name: '次のＤＸ',
    purpose: before.view.room.purpose,
    area: ['20'],
    plan: before.view.room.plan,
    attested: {},
    compositions: [],
    progress: [],
  })
  expect(view.room.seats).toMatchObject([{ organisation: { id: room.organisation.id }, amountId: null }])
  expect(view.desk.candidates.map((it) => [it.organisation.id, it.roles])).toEqual([
    [bank.organisation.id, ['local']],
    [vendors[0].organisation.id, ['digital']],
    [vendors[1].organisation.id, ['digital']],
  ])
  expect(refusalIn(await seeRoom(services, bank.person, { roomId: copied.roomId })).kind).toBe('not-permitted')
  expect((await roomSeenBy(house, organiser, roomId)).view.room).toEqual(before.view.room)
})

test('to a programme of another kind go only the facts it reads, and a role it does not know is left to choose', async () => {
  const room = await aReadyRoom(house)
  const { roomId } = valueIn(
    await copyTeam(services, room.organiser, {
      roomId: room.roomId,
      program: 'sapoin-r3-budget',
      name: 'サポイン',
      roles: ['manager'],
    }),
  )
  const { view } = await roomSeenBy(house, room.organiser, roomId)
  expect(view.room.plan).toEqual({ subsidy: 20_000_000 })
  expect(view.desk.candidates.map((it) => it.roles)).toEqual([[], [], []])

  // Taken off the desk by mistake, it goes back as it was.
  const [candidate] = view.desk.candidates
  const seat = { roomId, seatId: candidate?.id ?? '' }
  valueIn(await dropCandidate(services, room.organiser, seat))
  const again = { ...seat, organisationId: candidate?.organisation.id ?? '', roles: [] }
  valueIn(await listCandidate(services, room.organiser, again))
  expect(refusalIn(await listCandidate(services, room.organiser, { roomId, name: '新顔', roles: [] }))).toMatchObject({
    problems: [{ path: 'roles' }],
  })
})

test('the form sent twice takes the team along once', async () => {
  const room = await aReadyRoom(house)
  const form = {
    roomId: room.roomId,
    program: 'chiiki-dx-r4-b',
    name: '二度押し',
    roles: ['lead' as const],
    copyId: randomUUID(),
  }
  const first = valueIn(await copyTeam(services, room.organiser, form))
  expect(valueIn(await copyTeam(services, room.organiser, form)).roomId).toBe(first.roomId)
  expect((await roomSeenBy(house, room.organiser, first.roomId)).view.desk.candidates).toHaveLength(3)
})

test('who is not in the directory comes along by name; who left the directory stays behind and is counted', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const until = soon({ services }, 5)
  const named = { roomId, name: '木曽町', kind: 'municipality' as const, prefecture: '20' as const }
  valueIn(await invite(services, organiser, { ...named, roles: ['other'], way: 'link', until }))
  const gone = await anInvited(house, room)
  await services.stores.organisations.hide(gone.organisation.id, services.clock.now())

  const copied = valueIn(
    await copyTeam(services, organiser, { roomId, program: 'chiiki-dx-r4-b', name: '次', roles: ['lead'] }),
  )
  expect(copied.left).toBe(1)
  const { view } = await roomSeenBy(house, organiser, copied.roomId)
  expect(view.desk.candidates).toMatchObject([
    { organisation: { id: null, name: '木曽町' }, facts: { kind: 'municipality', prefecture: '20' }, roles: ['other'] },
  ])
})

test('a role that the other edition does not have is turned down, and a programme that is not there is not found', async () => {
  const room = await aRoom(house)
  const form = { roomId: room.roomId, program: 'sapoin-r3-budget', name: '次', roles: ['digital' as const] }
  expect(refusalIn(await copyTeam(services, room.organiser, form))).toMatchObject({ problems: [{ path: 'roles' }] })
  expect(refusalIn(await copyTeam(services, room.organiser, { ...form, program: 'x-1' })).kind).toBe('not-found')
})
