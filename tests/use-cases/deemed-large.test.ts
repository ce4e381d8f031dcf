import { afterAll, expect, test } from 'vitest'
import { verdictOf } from '#rooms/verdict.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { aPerson, aVisitor, quietLog, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aRoom, type OpenRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { answerDeemedLarge } from '#use-cases/organisations/answer-deemed-large.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { seeDeemedLarge } from '#use-cases/organisations/see-deemed-large.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { seeProfile } from '#use-cases/organisations/see-profile.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'

const database = await aDatabase()
const clock = { at: Date.parse('2026-11-21T03:00:00Z') }
const services = makeServices({
  sql: database.sql,
  settings: { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'Musubi <musubi@localhost>' },
  post: outboxPost,
  log: quietLog,
  clock: { now: () => new Date(clock.at) },
})
const house = { services, later: () => {}, close: database.drop } as never as Parameters<typeof aRoom>[0]
afterAll(database.drop)

const day = '2026-11-21'
const aFirm = async (owner: Person) =>
  anOrganisationOf(house, owner, {
    name: '株式会社たしかめ',
    facts: { kind: 'service-sme', prefecture: '20', industry: '76', capital: 10_000_000, employees: 12 },
  })

const says = (person: Person, organisationId: string, question: string, answer: Record<string, unknown>) =>
  answerDeemedLarge(services, person, {
    organisationId,
    change: { does: 'answer', question: question as 'companies', answer },
  })

/** Figures that stand nowhere else, so that any copy of them is found; too long to stand in an id or a time by chance. */
const telling = [
  ['companies', { says: 'some' }],
  ['large', { says: 'some', top: [417_392_851, 1_000_000_000], total: [589_174_603, 1_000_000_000] }],
  ['specified', { says: 'none' }],
  ['officers', { says: 'some' }],
  ['officersFromLarge', { says: 'some', total: 7_319_348, from: 2_034_761 }],
  ['officersFromDeemed', { says: 'none' }],
  ['income', { says: 'some', years: [1_598_765_431, 1_201_234_567] }],
] as const
const figures = ['417392851', '589174603', '7319348', '2034761', '1598765431', '1201234567']

async function seated(room: OpenRoom, person: Person, entry: Organisation): Promise<string> {
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      organisationId: entry.id,
      roles: ['service'],
      way: 'member',
      until: soon(house),
    }),
  )
  if (!asked.invited) throw new Error('The invitation did not come back.')
  const key = asked.invited.invitationId
  const { offer } = valueIn(await seeInvitation(services, person, { key }))
  // Who accepts reads that the outcome goes in, and none of what it rests on.
  const shared = offer?.shares.map(({ name }) => name as string)
  expect(shared).toContain('deemedLarge')
  for (const kept of ['owners', 'officers', 'taxableIncome', 'largeAnswers']) expect(shared).not.toContain(kept)
  valueIn(await acceptSeat(services, person, { key }))
  return asked.seatId
}

async function clauseFour(person: Person, roomId: string) {
  const { view, edition, on } = await roomSeenBy(house, person, roomId)
  const found = verdictOf(view, { readsAmounts: true }, edition, on)?.findings.find(
    ({ rule }) => rule === 'kyoso-it-r3#4',
  )
  if (!found) throw new Error('There is no such clause.')
  return found
}

test('answers are kept one by one with day and person, are gone on with, changed, taken back and undone', async () => {
  const owner = await aPerson(house, { name: '株 主子' })
  const { id: organisationId } = await aFirm(owner)
  const seen = async () => valueIn(await seeDeemedLarge(services, owner, { organisationId }))

  valueIn(await says(owner, organisationId, 'companies', { says: 'some' }))
  const { before } = valueIn(await says(owner, organisationId, 'large', { says: 'unknown' }))
  expect((await seen()).answers).toEqual({
    companies: { says: 'some', on: day, by: owner.accountId },
    large: { says: 'unknown', on: day, by: owner.accountId },
  })
  expect((await seen()).names).toEqual({ [owner.accountId]: '株 主子' })

  valueIn(await answerDeemedLarge(services, owner, { organisationId, change: { does: 'undo', version: before } }))
  expect(Object.keys((await seen()).answers)).toEqual(['companies'])
  const again = valueIn(await answerDeemedLarge(services, owner, { organisationId, change: { does: 'start-again' } }))
  expect((await seen()).answers).toEqual({})
  valueIn(await answerDeemedLarge(services, owner, { organisationId, change: { does: 'undo', version: again.before } }))
  expect(Object.keys((await seen()).answers)).toEqual(['companies'])
  // Every version stays in the history of the entry.
  const versions = await services.stores.organisations.history(organisationId)
  expect(versions.map(({ content }) => Object.keys(content.facts.largeAnswers ?? {}).length)).toEqual([
    0, 1, 2, 1, 0, 1,
  ])
})

test('「いる」 without its figures, or with figures that cannot be, is answered with what is expected', async () => {
  const owner = await aPerson(house)
  const { id } = await aFirm(owner)
  const problem = async (question: string, answer: Record<string, unknown>) =>
    refusalIn(await says(owner, id, question, answer))

  expect(await problem('large', { says: 'some' })).toMatchObject({ kind: 'bad-input', problems: [{ path: 'top' }] })
  expect(await problem('large', { says: 'some', top: [1, 2], total: [1, 3] })).toMatchObject({
    problems: [{ path: 'total', says: { ja: expect.stringContaining('合計') } }],
  })
  expect(await problem('officersFromLarge', { says: 'some', total: 3, from: 4 })).toMatchObject({
    problems: [{ path: 'from', says: { ja: expect.stringContaining('3人まで') } }],
  })
  expect(await problem('large', { says: 'some', top: '半分' })).toMatchObject({ problems: [{ path: 'top' }] })
  expect(await problem('companies', { says: 'all' })).toMatchObject({ problems: [{ path: 'says' }] })
})

test('the room learns the outcome and whose word it is, hears when it turns, and no answer is anywhere but in the entry', async () => {
  const room = await aRoom(house, { program: 'kyoso-it-r3', roles: ['coop'] })
  const { roomId, organiser } = room
  const owner = await aPerson(house)
  const entry = await aFirm(owner)
  const organisationId = entry.id
  const seatId = await seated(room, owner, entry)

  const open = await clauseFour(organiser, roomId)
  expect(open.outcome).toBe('unknown')
  // One question for the outcome, not three for what never comes in.
  expect(open.questions.map(({ path }) => path)).toEqual(['members[1].deemedLarge'])

  for (const [question, answer] of telling) valueIn(await says(owner, organisationId, question, answer))
  expect((await seatSeenBy(house, organiser, roomId, seatId)).facts.deemedLarge).toEqual({
    law: false,
    it: false,
    on: day,
  })
  const met = await clauseFour(organiser, roomId)
  expect(met.outcome).toBe('met')
  expect(JSON.stringify(met)).toContain('本人の回答（2026年11月21日）による')

  clock.at += 86_400_000
  const half = { says: 'some', top: [417_392_851, 800_000_000], total: [417_392_851, 800_000_000] }
  valueIn(await says(owner, organisationId, 'large', half))
  expect((await clauseFour(organiser, roomId)).outcome).toBe('unmet')
  const { view } = await roomSeenBy(house, organiser, roomId)
  const log = valueIn(await readLog(services, organiser, { roomId, after: 0, deskAfter: 0 }))
  expect(JSON.stringify(log)).toContain('facts-changed')

  const stranger = await aPerson(house)
  const reached = JSON.stringify([
    view,
    log,
    valueIn(await seeOrganisation(services, organiser, { organisationId })),
    valueIn(await seeOrganisation(services, aVisitor(), { organisationId })),
    valueIn(await searchOrganisations(services, stranger, { text: entry.name })),
    valueIn(await seeProfile(services, await aPerson(house, { operator: true }), { organisationId })),
  ])
  const tables = await database.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`
  const rows = await Promise.all(
    tables
      .filter(({ name }) => name !== 'organisations' && name !== 'organisation_versions')
      .map(({ name }) => database.sql.unsafe(`select t::text as row from "${name}" t`)),
  )
  const elsewhere = `${reached}${JSON.stringify(rows)}`
  for (const figure of [...figures, 'largeAnswers', 'officersFromLarge']) expect(elsewhere).not.toContain(figure)
  expect(JSON.stringify(await database.sql`select facts from organisations where id = ${organisationId}`)).toContain(
    '417392851',
  )
})

test('colleagues read the answers, editors give them; nobody outside gets either', async () => {
  const [owner, viewer, stranger, operator] = [
    await aPerson(house),
    await aPerson(house),
    await aPerson(house),
    await aPerson(house, { operator: true }),
  ]
  const { id: organisationId } = await aFirm(owner)
  await services.stores.organisations.addPerson(organisationId, viewer.accountId, 'viewer')
  valueIn(await says(owner, organisationId, 'income', { says: 'none' }))

  expect(valueIn(await seeDeemedLarge(services, viewer, { organisationId }))).toMatchObject({
    mayEdit: false,
    answers: { income: { says: 'none' } },
  })
  expect(refusalIn(await says(viewer, organisationId, 'income', { says: 'unknown' })).kind).toBe('not-permitted')
  for (const other of [stranger, operator, aVisitor()]) {
    expect(refusalIn(await seeDeemedLarge(services, other, { organisationId })).kind).toMatch(/^not-/)
    expect(refusalIn(await says(other as Person, organisationId, 'income', { says: 'none' })).kind).toMatch(/^not-/)
  }
})

test('a profile form opened before an answer is saved without a conflict, and leaves the answers as they are', async () => {
  const owner = await aPerson(house)
  const { id: organisationId, name, kana, corporateNumber, domain, facts, version } = await aFirm(owner)
  valueIn(await says(owner, organisationId, 'income', { says: 'none' }))

  const form = { organisationId, version, name, kana, corporateNumber, domain, facts, capability: '確かな仕事' }
  const { organisation } = valueIn(await editOrganisation(services, owner, form))
  expect(organisation).toMatchObject({
    capability: '確かな仕事',
    facts: { largeAnswers: { income: { says: 'none' } } },
  })
  // A change of the entry itself is still a conflict.
  expect(refusalIn(await editOrganisation(services, owner, form)).kind).toBe('newer-version')
})
