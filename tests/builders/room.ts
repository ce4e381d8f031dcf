import { randomUUID } from 'node:crypto'
import { dayInJapan } from '#consortium/calendar.ts'
import type { Role } from '#consortium/roles.ts'
import type { EditionId } from '#programs/catalogue/index.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { consentToMotion } from '#use-cases/rooms/consent-to-motion.ts'
import { handOver } from '#use-cases/rooms/hand-over.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import type { NewOrganisation, Organisation } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'
import { aPerson, type House, valueIn } from './house.ts'
import { anOrganisationOf } from './organisation.ts'

type Services = Pick<House, 'services'>

/** So many days from today, as Japan counts them; a week on, every invitation of these stories is still open. */
export const soon = (house: Services, days = 7): string =>
  dayInJapan(new Date(house.services.clock.now().getTime() + days * 86_400_000))

export interface OpenRoom {
  readonly roomId: string
  readonly organiser: Person
  readonly organisation: Organisation
}

/** A room organised by a regional foundation of its own. */
export async function aRoom(
  house: Services,
  it: { program?: EditionId; name?: string; roles?: Role[]; organisation?: Partial<NewOrganisation> } = {},
): Promise<OpenRoom> {
  const { program = 'chiiki-dx-r4-a', name = '信州ものづくりDX', roles = ['lead', 'local'] } = it
  const organiser = await aPerson(house, { name: '中野 幹' })
  const organisation = await anOrganisationOf(house, organiser, {
    name: `産業財団${randomUUID().slice(0, 6)}`,
    facts: { kind: 'industry-support', prefecture: '20', designations: [] },
    ...it.organisation,
  })
  const { roomId } = valueIn(
    await openRoom(house.services, organiser, {
      program,
      name,
      purpose: '県内製造業のデジタル化を支える。',
      area: ['20'],
      organisationId: organisation.id,
      roles,
    }),
  )
  return { roomId, organiser, organisation }
}

/** An organisation with a person, asked to sit in the room; not answered yet. */
export async function anInvited(
  house: Services,
  room: OpenRoom,
  it: Partial<NewOrganisation> & { roles?: Role[] } = {},
) {
  const { roles = ['digital'], ...entry } = it
  const person = await aPerson(house, { name: '長野 匠' })
  const organisation = await anOrganisationOf(house, person, {
    name: `情報システム${randomUUID().slice(0, 6)}`,
    facts: { kind: 'it-vendor', prefecture: '20', size: 'sme', employees: 12 },
    ...entry,
  })
  const asked = valueIn(
    await invite(house.services, room.organiser, {
      roomId: room.roomId,
      organisationId: organisation.id,
      roles,
      way: 'member',
      until: soon(house),
    }),
  )
  if (!asked.invited) throw new Error('The invitation did not come back.')
  return { person, organisation, seatId: asked.seatId, key: asked.invited.invitationId }
}

/** The same, confirmed. */
export async function aMember(house: Services, room: OpenRoom, it: Parameters<typeof anInvited>[2] = {}) {
  const invited = await anInvited(house, room, it)
  valueIn(await acceptSeat(house.services, invited.person, { key: invited.key }))
  return invited
}

/** The room goes over to a member: offered by who organises, and taken by the member's own word. */
export async function aHandOver(
  { services }: Services,
  it: { roomId: string; organiser: Person; to: { readonly person: Person; readonly seatId: string } },
) {
  const { roomId, organiser, to } = it
  const { motionId } = valueIn(await handOver(services, organiser, { roomId, seatId: to.seatId }))
  valueIn(await consentToMotion(services, to.person, { roomId, motionId: motionId ?? '', seatId: to.seatId }))
}

/** A plan that 地域DX Ａ類型 finds whole. */
export const soundPlan = {
  forecastsIncome: true,
  statesCommitments: true,
  selfSustainingYears: 5,
  subsidy: 20_000_000,
  'targets.laborProductivity': { rise: [6, 100], per: 'whole', withinYears: 3 },
}

/** A community that nothing blocks: three local bodies, two IT firms and a whole plan, every seat confirmed. */
export async function aReadyRoom(house: Services, it: Parameters<typeof aRoom>[1] = {}) {
  const room = await aRoom(house, it)
  const bank = await aMember(house, room, {
    name: `信用金庫${randomUUID().slice(0, 6)}`,
    facts: { kind: 'regional-fi', prefecture: '20' },
    roles: ['local'],
  })
  const vendors = [await aMember(house, room), await aMember(house, room)] as const
  valueIn(await setPlan(house.services, room.organiser, { roomId: room.roomId, values: soundPlan }))
  return { ...room, bank, vendors }
}

/** What a person sees on the room's page. */
export const roomSeenBy = async (house: Services, person: Person, roomId: string) =>
  valueIn(await seeRoom(house.services, person, { roomId }))

/** One seat as a person sees it. */
export async function seatSeenBy(house: Services, person: Person, roomId: string, seatId: string) {
  const { view } = await roomSeenBy(house, person, roomId)
  const seat = view.room.seats.find((it) => it.id === seatId)
  if (!seat) throw new Error(`There is no seat ${seatId}.`)
  return seat
}
