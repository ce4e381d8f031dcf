import { afterAll, expect, test } from 'vitest'
import type { Role } from '#consortium/roles.ts'
import type { Verdict } from '#programs/verdict.ts'
import { previewOf, seatHeldBy } from '#rooms/preview.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { aHouse, aPerson, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, type OpenRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { memberFactsOf } from '#use-cases/rooms/member-facts.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import type { NewOrganisation } from '#use-cases/stores/organisations.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** Two local bodies, one IT firm and a plan: a second IT firm is what lacks. */
async function oneFirmShort(): Promise<OpenRoom> {
  const room = await aRoom(house)
  await aMember(house, room, { facts: { kind: 'regional-fi', prefecture: '20' }, roles: ['local'] })
  await aMember(house, room)
  const values = {
    forecastsIncome: true,
    statesCommitments: true,
    selfSustainingYears: 5,
    subsidy: 20_000_000,
    'targets.laborProductivity': { rise: [6, 100], per: 'whole', withinYears: 3 },
  }
  valueIn(await setPlan(services, room.organiser, { roomId: room.roomId, values }))
  return room
}

/** Somebody of the directory, as the search in a room shows them to its organiser, and who may answer for them. */
async function aCandidate(it: Partial<NewOrganisation>) {
  const person = await aPerson(house)
  const entry = await anOrganisationOf(house, person, it)
  const { organisations } = valueIn(await searchOrganisations(services, person, { text: entry.name }))
  const found = organisations.find(({ organisation }) => organisation.id === entry.id)
  if (!found) throw new Error(`${entry.name} is not found.`)
  const { organisation } = found
  return {
    person,
    organisation: { id: entry.id, name: entry.name },
    facts: memberFactsOf(organisation),
  }
}

async function lookAt(room: OpenRoom, candidate: Awaited<ReturnType<typeof aCandidate>>, roles: readonly Role[]) {
  const { view, edition, on } = await roomSeenBy(house, room.organiser, room.roomId)
  const preview = previewOf(view, edition, on, { ...candidate, roles })
  if (!preview) throw new Error('There is no preview.')
  return preview
}

async function joinReally(
  room: OpenRoom,
  { person, organisation }: Awaited<ReturnType<typeof aCandidate>>,
  roles: Role[],
) {
  const { roomId, organiser } = room
  const asked = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: organisation.id,
      roles,
      way: 'member',
      until: soon(house),
    }),
  )
  valueIn(await acceptSeat(services, person, { key: asked.invited?.invitationId ?? '' }))
  const { view, edition, on } = await roomSeenBy(house, organiser, roomId)
  return verdictOf(view, { readsAmounts: true }, edition, on)
}

test.each<[string, Partial<NewOrganisation>, Role[]]>([
  ['an IT firm that is small', { facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' } }, ['digital']],
  ['a large one', { facts: { kind: 'it-vendor', prefecture: '13', size: 'large' } }, ['digital']],
  ['one of whom only kind and place are known', { facts: { kind: 'it-vendor', prefecture: '20' } }, ['digital']],
  ['another local body', { facts: { kind: 'chamber', prefecture: '20' } }, ['local']],
  ['a bank that would be another', { facts: { kind: 'regional-fi', prefecture: '34' } }, ['other']],
])('R28 what is shown before is what is so after: %s', async (_, entry, roles) => {
  const room = await oneFirmShort()
  const candidate = await aCandidate({ name: `候補${services.secrets.id().slice(0, 6)}`, ...entry })
  const preview = await lookAt(room, candidate, roles)
  expect(preview.after).toEqual(await joinReally(room, candidate, roles))
})

test('what turns is named: an IT firm that is missing is missing no more, and the team is ready', async () => {
  const room = await oneFirmShort()
  const firm = await aCandidate({ name: '千曲ソフト', facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' } })
  const preview = await lookAt(room, firm, ['digital'])
  expect([preview.before.outcome, preview.after.outcome]).toEqual(['not-ready', 'ready'])
  expect(preview.turns.find((it) => it.from.missing === 1)?.to).toEqual({ outcome: 'met', short: null, missing: null })
  expect(preview.hoped, 'the outlook turns alike, and is not told twice').toEqual([])
})

test('R28 what only rooms are told stays unknown, with its question, until the organisation has joined', async () => {
  const room = await aRoom(house, { program: 'sapoin-r3-budget', roles: ['manager'] })
  const maker = await aCandidate({
    name: '犀川精機',
    // Too much capital for an SME, few enough people: who does not know the people does not know.
    facts: {
      kind: 'company',
      prefecture: '20',
      legalForm: 'company',
      industry: '2411',
      capital: 400_000_000,
      employees: 10,
    },
  })
  const { after, questions } = await lookAt(room, maker, ['main-research', 'member'])
  const really = await joinReally(room, maker, ['main-research', 'member'])
  const clause = (it: Verdict | null) => it?.findings.find(({ rule }) => rule === 'sapoin-r3-budget#2')?.outcome
  expect([clause(after), clause(really)]).toEqual(['unknown', 'met'])
  expect(questions.map((it) => it.path)).toEqual(['members[1].employees', 'members[1].requests'])
  const foretold = after.findings.filter((it) => it.outcome !== 'unknown').map((it) => [it.rule, it.outcome])
  expect(really?.findings.map((it) => [it.rule, it.outcome])).toEqual(expect.arrayContaining(foretold))
})

test('a seat that is asked already turns the verdict, and the outlook stays as it was', async () => {
  const room = await oneFirmShort()
  const asked = await anInvited(house, room)
  const { view, edition, on } = await roomSeenBy(house, room.organiser, room.roomId)
  const seat = view.room.seats.find((it) => it.id === asked.seatId)
  if (!seat) throw new Error('The seat is not there.')
  const preview = previewOf(view, edition, on, { seatId: seat.id, ...seat })
  expect(preview?.after.outcome).toBe('ready')
  expect(preview?.after.outlook.outcome).toBe(preview?.before.outlook.outcome)
  expect(seatHeldBy(view.room, { organisation: seat.organisation })?.id).toBe(asked.seatId)
  expect(seatHeldBy(view.room, { seatId: seat.id, organisation: seat.organisation })).toBeNull()
})
