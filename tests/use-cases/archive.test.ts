import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aReadyRoom, aRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { tendCompositions } from '#use-cases/composition/tend-compositions.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { askAboutInvitation } from '#use-cases/invitations/ask-about-invitation.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { resendInvitation } from '#use-cases/invitations/resend-invitation.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { tendInvitations } from '#use-cases/invitations/tend-invitations.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { proposeForRoom } from '#use-cases/rooms/propose-for-room.ts'
import { restoreRoom } from '#use-cases/rooms/restore-room.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const archive = async (room: { roomId: string; organiser: Person }) =>
  valueIn(await archiveRoom(services, room.organiser, { roomId: room.roomId }))
const listed = async (person: Person, archived = false) => valueIn(await listRooms(services, person, { archived }))

/** Saves the profile under another name and prefecture, as its own people do. */
async function moves({ organisation, person }: { organisation: Organisation; person: Person }) {
  const entry = (await services.stores.organisations.find(organisation.id)) as Organisation
  const { id, name, kana, corporateNumber, facts, capability, domain, version } = entry
  const saved = { name: `新${name}`, kana, corporateNumber, capability, domain, version }
  valueIn(
    await editOrganisation(services, person, { organisationId: id, ...saved, facts: { ...facts, prefecture: '15' } }),
  )
  return saved.name
}

test('R35 an archived room is read, and hears no wish but to be restored', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  const asked = await anInvited(house, room)
  await archive(room)
  const seen = await roomSeenBy(house, member.person, roomId)
  expect(seen.view.room.archived).not.toBeNull()
  expect(seen.view.room.seats).toHaveLength(3)

  const guest = { roomId, name: 'B市', roles: ['other' as const], way: 'link' as const, until: soon(house) }
  for (const answer of [
    await say(services, member.person, { roomId, text: '見ています。' }),
    await leaveRoom(services, member.person, { roomId, seatId: member.seatId }),
    await setPlan(services, organiser, { roomId, values: { selfSustainingYears: 5 } }),
    await invite(services, organiser, guest),
    await listCandidate(services, organiser, { roomId, name: 'B市', roles: ['other'] }),
    await archiveRoom(services, organiser, { roomId }),
    await acceptSeat(services, asked.person, { key: asked.key }),
    await declineSeat(services, asked.person, { key: asked.key }),
    await askAboutInvitation(services, asked.person, { key: asked.key, text: 'いつ始まりますか。' }),
    await resendInvitation(services, organiser, { roomId, seatId: asked.seatId }),
    await proposeForRoom(services, organiser, { roomId }),
    await fillGap(services, organiser, { roomId, rule: 'chiiki-dx-r4-a#2' }),
  ])
    expect(refusalIn(answer)).toMatchObject({ rule: 'room-archived' })
  expect(valueIn(await seeInvitation(services, asked.person, { key: asked.key })).archived).toBe(true)

  valueIn(await restoreRoom(services, organiser, { roomId }))
  expect(refusalIn(await restoreRoom(services, organiser, { roomId }))).toMatchObject({ rule: 'room-not-archived' })
  valueIn(await say(services, member.person, { roomId, text: '戻りました。' }))
  valueIn(await acceptSeat(services, asked.person, { key: asked.key }))
})

test('R35 of an archived room nobody is reminded, and lists show it only when asked', async () => {
  const room = await aReadyRoom(house)
  const { roomId, organiser, bank } = room
  const other = await aRoom(house)
  await anInvited(house, other)
  valueIn(await closeComposition(services, organiser, { roomId }))
  expect((await listed(bank.person)).archived).toBe(0)
  await archive(room)
  await archive(other)
  expect(await listed(bank.person)).toMatchObject({ rooms: [], archived: 1 })
  expect((await listed(bank.person, true)).rooms).toMatchObject([{ id: roomId, archived: true }])
  expect(valueIn(await seeWaiting(services, bank.person, {})).confirm).toEqual([])

  house.later(6 * 86_400_000)
  expect(valueIn(await tendCompositions(services, theHouse, {}))).toEqual({ asked: 0, reminded: 0 })
  expect(valueIn(await tendInvitations(services, theHouse, {}))).toMatchObject({ reminded: 0, expired: 0 })
  house.later(4 * 86_400_000)
  expect(valueIn(await tendInvitations(services, theHouse, {}))).toMatchObject({ reminded: 0, expired: 0 })
  valueIn(await restoreRoom(services, other.organiser, { roomId: other.roomId }))
  expect(valueIn(await tendInvitations(services, theHouse, {}))).toMatchObject({ expired: 1 })
})

test('R36 what organisations changed meanwhile comes in with the restoring, and into a closed composition only once it is opened', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  await archive(room)
  const { facts } = await seatSeenBy(house, room.organiser, room.roomId, member.seatId)
  const name = await moves(member)
  expect((await seatSeenBy(house, room.organiser, room.roomId, member.seatId)).facts).toEqual(facts)
  valueIn(await restoreRoom(services, room.organiser, { roomId: room.roomId }))
  const seat = await seatSeenBy(house, room.organiser, room.roomId, member.seatId)
  expect([seat.organisation.name, seat.facts.prefecture]).toEqual([name, '15'])

  const closed = await aReadyRoom(house)
  const [vendor] = closed.vendors
  valueIn(await closeComposition(services, closed.organiser, { roomId: closed.roomId }))
  await archive(closed)
  await moves(vendor)
  valueIn(await restoreRoom(services, closed.organiser, { roomId: closed.roomId }))
  const still = await seatSeenBy(house, closed.organiser, closed.roomId, vendor.seatId)
  expect([still.organisation.name, still.facts.prefecture]).toEqual([vendor.organisation.name, '20'])
})

test('a claim that is decided while the room is archived still decides the seat', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const entry = await anEntry(house)
  const person = await aPerson(house)
  const asked = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: entry.id,
      roles: ['digital'],
      way: 'link',
      until: soon(house),
    }),
  )
  valueIn(await acceptSeat(services, person, { key: asked.invited?.token ?? '' }))
  await archive(room)
  const claims = await services.stores.claims.listOpen()
  const claim = claims.find((it) => it.accountId === person.accountId)
  const operator = await aPerson(house, { operator: true })
  valueIn(await decideClaim(services, operator, { claimId: claim?.id ?? '', approve: true }))
  expect((await seatSeenBy(house, person, roomId, asked.seatId)).state).toBe('confirmed')
})
