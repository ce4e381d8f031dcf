import { afterAll, expect, test } from 'vitest'
import { closedNow, progressNow } from '#rooms/composition.ts'
import { aHouse, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anInvited, aReadyRoom, aRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { makeProgress } from '#use-cases/composition/make-progress.ts'
import { reopenComposition } from '#use-cases/composition/reopen-composition.ts'
import { signComposition } from '#use-cases/composition/sign-composition.ts'
import { takeBackProgress } from '#use-cases/composition/take-back-progress.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { withdrawInvitation } from '#use-cases/invitations/withdraw-invitation.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'
import { workedTogether } from '#use-cases/rooms/worked-together.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

type Ready = Awaited<ReturnType<typeof aReadyRoom>>
const close = async (room: Pick<Ready, 'roomId' | 'organiser'>) =>
  valueIn(await closeComposition(services, room.organiser, { roomId: room.roomId }))
const closedIn = async (room: Pick<Ready, 'roomId'>, person: Person) => {
  const { view } = await roomSeenBy(house, person, room.roomId)
  const closed = closedNow(view.room)
  if (!closed) throw new Error('The composition is open.')
  return closed
}
const yesterday = () => soon({ services }, -1)

/** Saves the profile with another fact that the edition reads, as its own people do. */
async function change(
  { organisation, person }: { organisation: Organisation; person: Person },
  servesPrefectures: ['20'],
) {
  const { name, kana, corporateNumber, facts, capability, domain, version } = (await services.stores.organisations.find(
    organisation.id,
  )) as Organisation
  const saved = { name, kana, corporateNumber, capability, domain, version, facts: { ...facts, servesPrefectures } }
  valueIn(await editOrganisation(services, person, { organisationId: organisation.id, ...saved }))
}

test('R20 the organiser closes what nothing blocks, and signs with it; each member confirms, once', async () => {
  const room = await aReadyRoom(house)
  await close(room)
  const closed = await closedIn(room, room.bank.person)
  expect(closed.holds).toMatchObject({
    program: 'chiiki-dx-r4-a',
    byName: room.organiser.name,
    verdict: { outcome: 'ready', version: closed.holds.version, on: closed.holds.on },
  })
  expect(closed.holds.seats.map((it) => it.organisation.name)).toEqual(
    [room.organisation, room.bank.organisation, ...room.vendors.map((it) => it.organisation)].map((it) => it.name),
  )
  expect(closed.signatures).toHaveLength(1)

  const { roomId } = room
  const { seatId, person } = room.bank
  const sign = { roomId, seatId, closing: closed.closing }
  valueIn(await signComposition(services, person, sign))
  expect(refusalIn(await signComposition(services, person, sign))).toMatchObject({ rule: 'already-signed' })
  expect(refusalIn(await signComposition(services, room.vendors[0].person, sign))).toMatchObject({
    rule: 'not-your-seat',
  })
  expect((await closedIn(room, room.organiser)).signatures).toMatchObject([{}, { seatId, byName: person.name }])
})

test('R20 what is not ready, or still waits for an answer, is not closed', async () => {
  const forming = await aRoom(house)
  expect(refusalIn(await closeComposition(services, forming.organiser, { roomId: forming.roomId }))).toMatchObject({
    rule: 'not-ready',
  })

  const room = await aReadyRoom(house)
  const { roomId, organiser } = room
  const asked = await anInvited(house, room)
  expect(refusalIn(await closeComposition(services, organiser, { roomId }))).toMatchObject({
    rule: 'seats-still-waiting',
    facts: { names: [asked.organisation.name] },
  })
  valueIn(await withdrawInvitation(services, organiser, { roomId, seatId: asked.seatId }))
  await close(room)
})

test('R21 a closed composition keeps the facts it was judged by; opened again, it hears what changed meanwhile', async () => {
  const room = await aReadyRoom(house)
  const { roomId, organiser } = room
  const [vendor] = room.vendors
  await close(room)
  const factsSeen = async () => (await seatSeenBy(house, organiser, roomId, vendor.seatId)).facts
  const before = await factsSeen()
  const capital = { capital: 30_000_000 }
  const entry = (await services.stores.organisations.find(vendor.organisation.id)) as Organisation
  const { name, kana, corporateNumber, capability, domain, version } = entry
  valueIn(
    await editOrganisation(services, vendor.person, {
      organisationId: entry.id,
      ...{ name: `新${name}`, kana, corporateNumber, capability, domain, version },
      facts: { ...entry.facts, ...capital, prefecture: '15' },
    }),
  )
  expect(await factsSeen()).toEqual(before)
  expect((await closedIn(room, organiser)).holds.seats).toContainEqual(
    expect.objectContaining({ seatId: vendor.seatId, facts: before }),
  )

  valueIn(await reopenComposition(services, organiser, { roomId, reason: '所在地が変わったため' }))
  const seat = await seatSeenBy(house, organiser, roomId, vendor.seatId)
  expect(seat.organisation.name).toBe(`新${name}`)
  expect(seat.facts).not.toEqual(before)

  // What was closed stays to be read as it was, and a fact saved from now on comes in at once.
  const { view } = await roomSeenBy(house, organiser, roomId)
  expect(view.room.compositions).toMatchObject([{ reopened: { reason: '所在地が変わったため' } }])
  expect(view.room.compositions[0]?.holds.seats.find((it) => it.seatId === vendor.seatId)?.organisation.name).toBe(name)
})

test('R21 while it is closed nobody is invited and nobody leaves', async () => {
  const room = await aReadyRoom(house)
  const { roomId, organiser, bank } = room
  await close(room)
  const guest = { roomId, name: 'B市', roles: ['other' as const], way: 'link' as const, until: '2099-01-01' }
  const until = soon({ services }, 5)
  expect(refusalIn(await invite(services, organiser, { ...guest, until }))).toMatchObject({
    rule: 'composition-closed',
  })
  expect(refusalIn(await leaveRoom(services, bank.person, { roomId, seatId: bank.seatId }))).toMatchObject({
    rule: 'composition-closed',
  })
})

test('R23 the stored verdict gives away nobody’s amount, and each may still read their own', async () => {
  const room = await aReadyRoom(house)
  const { roomId, bank, vendors } = room
  valueIn(await setSeatFacts(services, vendors[0].person, { roomId, seatId: vendors[0].seatId, requests: 7_654_321 }))
  valueIn(await setSeatFacts(services, bank.person, { roomId, seatId: bank.seatId, requests: 2_345_678 }))
  await close(room)

  const seen = await roomSeenBy(house, bank.person, roomId)
  expect(JSON.stringify(seen.view)).not.toContain('7654321')
  expect(JSON.stringify(seen.view)).not.toContain('7,654,321')
  const own = closedNow(seen.view.room)?.holds.seats.find((it) => it.seatId === bank.seatId)
  expect(seen.view.amounts[own?.amountId ?? '']).toBe(2_345_678)
})

test('R24 the application goes its way, shown in everyone’s list, and counts as worked together once adopted', async () => {
  const room = await aReadyRoom(house)
  const { roomId, organiser, organisation, bank } = room
  await close(room)
  const togetherWith = async (of: { person: Person; organisation: Organisation }) =>
    valueIn(await workedTogether(services, of.person, { organisationId: of.organisation.id }))
  const stageIn = async (person: Person) => valueIn(await listRooms(services, person, {})).rooms[0]?.progress

  expect(await stageIn(bank.person)).toBe('preparing')
  valueIn(await makeProgress(services, organiser, { roomId, stage: 'applied', receipt: '受付-0012', on: yesterday() }))
  const { view } = await roomSeenBy(house, bank.person, roomId)
  expect(progressNow(view.room)).toEqual({ stage: 'applied', on: yesterday(), receipt: '受付-0012' })
  expect(await togetherWith(bank)).toEqual({ rooms: 0, partners: {} })

  valueIn(await makeProgress(services, organiser, { roomId, stage: 'adopted' }))
  expect(await stageIn(bank.person)).toBe('adopted')
  const mine = await togetherWith({ person: organiser, organisation })
  expect(mine.rooms).toBe(1)
  expect(mine.partners).toEqual({
    [bank.organisation.id]: 1,
    [room.vendors[0].organisation.id]: 1,
    [room.vendors[1].organisation.id]: 1,
  })
  expect((await togetherWith(bank)).partners[organisation.id]).toBe(1)

  valueIn(await takeBackProgress(services, organiser, { roomId, reason: '不採択の記入まちがい' }))
  expect(await togetherWith(bank)).toEqual({ rooms: 0, partners: {} })
})

test('a day still to come is no step taken', async () => {
  const room = await aReadyRoom(house)
  await close(room)
  const input = { roomId: room.roomId, stage: 'applied' as const, on: '2099-01-01' }
  expect(refusalIn(await makeProgress(services, room.organiser, input))).toMatchObject({
    kind: 'bad-input',
    problems: [{ path: 'on' }],
  })
})

test('a save and a closing at once: whichever came first, the composition stands on one of the two and says which', async () => {
  const room = await aReadyRoom(house)
  const [vendor] = room.vendors
  const [closed] = await Promise.all([
    closeComposition(services, room.organiser, { roomId: room.roomId }),
    change(vendor, ['20']),
  ])
  expect(closed.ok).toBe(true)
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  const held = closedNow(view.room)?.holds.seats.find((it) => it.seatId === vendor.seatId)
  expect(held?.facts).toEqual(view.room.seats.find((it) => it.id === vendor.seatId)?.facts)
})
