import { readdir, readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import type * as z from 'zod'
import { aHouse, aPerson, aVisitor, theHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { soon } from '#tests/builders/room.ts'
import { type Answer, done } from '#use-cases/answer.ts'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { useCases } from '#use-cases/index.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { permissions, type Standing, type UseCaseName } from '#use-cases/permissions.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import { type Spec, useCase } from '#use-cases/use-case.ts'
import type { Who } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

// The things at hand: an entry with everyone who can be something to it, and a room with its organiser and a member.
const [stranger, unverified, operator] = [
  await aPerson(house),
  await aPerson(house, { verified: false }),
  await aPerson(house, { operator: true }),
]
const [claimant, viewer, editor, owner] = [
  await aPerson(house),
  await aPerson(house),
  await aPerson(house),
  await aPerson(house),
]
const entry = await anEntry(house)
valueIn(await claimOrganisation(services, claimant, { organisationId: entry.id }))
for (const [person, role] of [
  [viewer, 'viewer'],
  [editor, 'editor'],
  [owner, 'owner'],
] as const)
  await services.stores.organisations.addPerson(entry.id, person.accountId, role)

const [organiser, member, onlooker, asked, outside] = [
  await aPerson(house),
  await aPerson(house),
  await aPerson(house),
  await aPerson(house),
  await aPerson(house),
]
const roomId = await aRoom()
const [organisationId, seatId, id] = [entry.id, services.secrets.id(), services.secrets.id()]
const token = services.secrets.token()

/** Who asks, and what they are to the house, the entry and the room: written out here, apart from the code that works it out. */
const askers: Readonly<Record<string, { who: Who; is: readonly Standing[] }>> = {
  visitor: { who: aVisitor(), is: ['anyone', 'visitor'] },
  'somebody whose address is not verified': { who: unverified, is: ['anyone', 'account'] },
  stranger: { who: stranger, is: ['anyone', 'account', 'verified'] },
  operator: { who: operator, is: ['anyone', 'account', 'verified', 'operator'] },
  'operator whose address is not verified': {
    who: { ...operator, verified: false },
    is: ['anyone', 'account'],
  },
  claimant: { who: claimant, is: ['anyone', 'account', 'verified', 'claimant'] },
  viewer: { who: viewer, is: ['anyone', 'account', 'verified', 'viewer'] },
  editor: { who: editor, is: ['anyone', 'account', 'verified', 'viewer', 'editor'] },
  owner: { who: owner, is: ['anyone', 'account', 'verified', 'viewer', 'editor', 'owner'] },
  'owner whose address is not verified': { who: { ...owner, verified: false }, is: ['anyone', 'account'] },
  organiser: { who: organiser, is: ['anyone', 'account', 'verified', 'organiser', 'seated'] },
  member: { who: member, is: ['anyone', 'account', 'verified', 'seated'] },
  'viewer of a member': { who: onlooker, is: ['anyone', 'account', 'verified', 'onlooker'] },
  'member who has not accepted the terms': { who: outside, is: ['anyone', 'account', 'verified', 'at-the-door'] },
  'somebody asked who has not answered': { who: asked, is: ['anyone', 'account', 'verified'] },
  'the house itself': { who: theHouse, is: ['anyone', 'system'] },
}

/** Something to ask of each use case; a use case without a line here does not compile. */
const asks: { readonly [Name in UseCaseName]: z.input<(typeof useCases)[Name]['spec']['input']> } = {
  'sign-up': { email: 'yui@example.jp', name: '結', password: '十文字より長い合言葉' },
  'verify-email': { token },
  'send-verification': {},
  'sign-in': { email: 'yui@example.jp', password: '十文字より長い合言葉' },
  'sign-out': {},
  'ask-password-reset': { email: 'yui@example.jp' },
  'reset-password': { token, password: '十文字より長い合言葉' },
  'act-for': { organisationId },
  'see-sessions': {},
  'end-session': { session: token },
  'end-other-sessions': {},
  'rename-me': { name: '結' },
  'choose-language': { language: 'en' },
  'change-password': { password: '十文字より長い合言葉', newPassword: '十文字より長い別の合言葉' },
  'see-me': {},
  'add-operator': { email: 'yui@example.jp' },
  'see-organisation': { organisationId },
  'search-organisations': {},
  'fit-organisation': { organisationId },
  'create-organisation': { name: '株式会社見本', facts: {} },
  'edit-organisation': {
    organisationId,
    version: 1,
    name: '株式会社見本',
    kana: null,
    corporateNumber: null,
    facts: {},
    capability: '',
    domain: null,
  },
  'see-deemed-large': { organisationId },
  'answer-deemed-large': { organisationId, change: { does: 'start-again' } },
  'see-profile': { organisationId },
  'claim-organisation': { organisationId },
  'see-claim-mail': { token },
  'answer-claim-mail': { token },
  'withdraw-claim': { organisationId },
  'list-claims': {},
  'decide-claim': { claimId: id, approve: true },
  'ask-correction': { organisationId, wish: 'correct', text: '所在地が古い', replyTo: 'yui@example.jp' },
  'list-corrections': {},
  'settle-correction': { correctionId: id, outcome: 'kept' },
  'import-organisations': { text: 'name' },
  'import-nta': { text: '' },
  'list-duplicates': {},
  'merge-organisations': { stays: organisationId, goes: id },
  'undo-merge': { mergeId: id },
  'not-the-same': { one: organisationId, other: id },
  'rebuild-search': {},
  'tend-search': {},
  'list-synonyms': {},
  'change-synonyms': { words: null },
  'undo-synonym-change': { changeId: id },
  'follow-search': { keys: [] },
  'mend-search': {},
  'see-search-index': {},
  'load-demo': { data: { directory: '', password: '', people: [], organisations: [], rooms: [] } },
  'see-people': { organisationId },
  'invite-colleague': { organisationId, address: 'yui@example.jp', role: 'editor' },
  'withdraw-colleague-invitation': { organisationId, invitationId: id },
  'see-colleague-invitation': { token },
  'accept-colleague-invitation': { token },
  'change-colleague-role': { organisationId, accountId: id, role: 'viewer' },
  'remove-colleague': { organisationId, accountId: id },
  'hand-over-organisation': { organisationId, accountId: id },
  'leave-organisation': { organisationId },
  'see-our-contacts': { organisationId },
  'edit-contacts': { organisationId, version: 0, representativeName: '山田 太郎' },
  'see-contacts': { roomId },
  'search-programmes': {},
  'fit-need': { text: 'x' },
  'list-searches': {},
  'save-search': { name: '鋳造', query: 'q=鋳造' },
  'rename-search': { searchId: id, name: '鋳造' },
  'forget-search': { searchId: id },
  'open-search': { searchId: id },
  'send-mail': { mailId: id },
  'see-outbox': {},
  'see-mail-refusal': { token },
  'refuse-mail': { token },
  'see-notices': {},
  'count-notices': {},
  'mark-all-read': { rooms: [{ roomId, seq: 1 }] },
  'choose-notices': { way: 'at-once' },
  'see-notice-ways': {},
  'choose-room-notices': { roomId, way: 'off' },
  'see-room-notices': { roomId },
  'see-stop': { token },
  'stop-notices': { token },
  'tend-notices': {},
  'send-digests': {},
  sweep: {},
  'check-consortium': { file: '{}' },
  'fit-file': { wish: JSON.stringify({ program: 'sapoin-r2', members: [] }) },
  'propose-file': {
    wish: JSON.stringify({ consortium: { program: 'sapoin-r2', members: [] }, directory: [{ name: 'デモ' }] }),
  },
  'see-source-marks': {},
  'see-edition-sources': { program: 'chiiki-dx-r4-a' },
  'list-sources': {},
  'check-source': { source: 'https://www.it-renkei.jp/faq/', found: { unreachable: 'timeout' } },
  'read-source': { source: 'https://www.it-renkei.jp/faq/', hash: '0'.repeat(64) },
  'open-room': { program: 'chiiki-dx-r4-a', name: '部屋', organisationId, roles: ['lead'] },
  'list-rooms': {},
  'see-waiting': {},
  'see-clashes': {},
  'see-room': { roomId },
  'fit-room': { roomId },
  'read-earlier': { roomId, of: 'talk' },
  'read-log': { roomId },
  'mark-read': { roomId, seq: 1 },
  'describe-room': { roomId, name: '部屋' },
  'move-edition': { roomId, from: '0123456789abcdef', version: 'fedcba9876543210' },
  'keep-editions': {},
  'set-plan': { roomId, values: { selfSustainingYears: 5 } },
  'set-seat-facts': { roomId, seatId, facts: { task: '事務局' } },
  'list-candidate': { roomId, roles: ['digital'], name: '株式会社見本' },
  'drop-candidate': { roomId, seatId },
  'order-candidates': { roomId, seatIds: [seatId] },
  invite: { roomId, roles: ['digital'], way: 'link', until: soon({ services }), name: '株式会社見本' },
  'see-invitation': { key: id },
  'see-letter': { roomId, seatId },
  'accept-seat': { key: id },
  'decline-seat': { key: id },
  'record-agreement': {
    roomId,
    roles: ['digital'],
    name: '株式会社見本',
    said: { who: '社長', on: '2026-11-01', how: '電話' },
  },
  'preview-member-list': { roomId, text: '名称' },
  'take-member-list': { roomId, clientId: id, rows: [{ row: 2, name: '株式会社見本', roles: ['digital'] }] },
  'withdraw-invitation': { roomId, seatId },
  'resend-invitation': { roomId, seatId },
  'remind-invited': { roomId, seatId },
  'set-reminding': { roomId, seatId, on: false },
  'note-call': { roomId, seatId },
  'tend-invitations': {},
  'ask-about-invitation': { key: token, text: '費用はかかりますか。' },
  'tell-invited': { roomId, seatId, text: 'かかりません。' },
  'remove-member': { roomId, seatId, reason: '辞退のため' },
  'change-roles': { roomId, seatId, roles: ['digital'] },
  'hand-over': { roomId, seatId },
  'consent-to-motion': { roomId, motionId: id, seatId },
  'decline-motion': { roomId, motionId: id, seatId },
  'take-back-motion': { roomId, motionId: id },
  'leave-room': { roomId, seatId },
  'archive-room': { roomId },
  'restore-room': { roomId },
  'ask-deletion': { roomId },
  'take-back-deletion': { roomId },
  'tend-deletions': {},
  'take-room-data': { roomId },
  'set-terms': { roomId, text: 'ここだけの話にする。' },
  'lift-terms': { roomId },
  'see-terms': { roomId },
  'accept-terms': { roomId, version: 1 },
  attest: { roomId, statement: 'noExclusion', is: true },
  'close-composition': { roomId },
  'sign-composition': { roomId, seatId, closing: 1 },
  'tend-compositions': {},
  'reopen-composition': { roomId, reason: '市が加わる' },
  'make-progress': { roomId, stage: 'applied' },
  'take-back-progress': { roomId, reason: '記入まちがい' },
  'copy-team': { roomId, program: 'chiiki-dx-r4-b', name: '次の公募', roles: ['lead'] },
  'propose-for-room': { roomId },
  'fill-gap': { roomId, rule: 'chiiki-dx-r4-a#2' },
  'find-substitutes': { roomId, seatId: id },
  'see-suggestions': { roomId },
  'note-shown': { roomId, shows: 'drill' },
  'see-suggestion-yields': {},
  'worked-together': { organisationId },
  'list-open-seats': {},
  'see-open-seat': { openSeatId: id },
  'list-room-open-seats': { roomId },
  'publish-open-seat': { roomId, roles: ['digital'], text: 'デジタル企業を募ります。', until: soon({ services }) },
  'edit-open-seat': { roomId, openSeatId: id, roles: ['digital'], text: '募ります。', until: soon({ services }) },
  'end-open-seat': { roomId, openSeatId: id, as: 'closed' },
  'reopen-open-seat': { roomId, openSeatId: id, until: soon({ services }) },
  'see-applications': { roomId, openSeatId: id },
  'agree-to-application': { roomId, applicationId: id },
  'decline-application': { roomId, applicationId: id },
  'apply-for-seat': { organisationId, openSeatId: id },
  'withdraw-application': { organisationId, applicationId: id },
  'agree-to-introduction': { organisationId, applicationId: id },
  'list-applications': {},
  say: { roomId, text: 'こんにちは', clientId: id },
  'edit-message': { roomId, message: 1, text: 'こんばんは' },
  'erase-message': { roomId, textId: id },
  'say-aside': { roomId, logId: id, text: 'こんにちは' },
  'edit-aside': { roomId, logId: id, message: 1, text: 'こんばんは' },
  'erase-aside': { roomId, logId: id, textId: id },
}

const names = Object.keys(permissions) as UseCaseName[]

/** The use case with its own door and nothing behind it: who gets in does nothing. */
const doorOf = (name: UseCaseName) => {
  const spec = useCases[name].spec as unknown as Spec<z.ZodType, unknown>
  const door = useCase({ ...spec, run: async () => done('let in') })
  return (who: Who): Promise<Answer<unknown>> => door(services, who, asks[name])
}

test.each(names)('%s lets in who the table names, and nobody else', async (name) => {
  const door = doorOf(name)
  const row: readonly Standing[] = permissions[name]
  const seen: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const [called, { who, is }] of Object.entries(askers)) {
    const answer = await door(who)
    seen[called] = answer.ok ? 'let in' : answer.refusal.kind
    expected[called] = is.some((it) => row.includes(it)) ? 'let in' : refusalFor(who, name)
  }
  expect(seen).toEqual(expected)
})

/** The nearest thing they could mend themselves. */
function refusalFor(who: Who, name: UseCaseName) {
  if (who.kind === 'visitor') return 'not-signed-in'
  if (who.kind === 'person' && !who.verified) return 'not-verified'
  return who === outside && 'roomId' in asks[name] && useCases[name].spec.about ? 'not-now' : 'not-permitted'
}

test('every standing that some row names is held by one of those who ask here', () => {
  const named = new Set(names.flatMap((name) => permissions[name] as readonly Standing[]))
  const held = new Set(Object.values(askers).flatMap(({ is }) => is))
  expect([...named].filter((it) => !held.has(it))).toEqual([])
})

test('the list carries each use case under its own name', () => {
  expect(Object.entries(useCases).filter(([name, { spec }]) => spec.name !== name)).toEqual([])
  expect(Object.keys(useCases).sort()).toEqual([...names].sort())
})

test('no use case is written without standing on the list', async () => {
  const files = (await readdir('use-cases', { recursive: true })).filter(
    (it) => it.endsWith('.ts') && it !== 'use-case.ts',
  )
  const texts = await Promise.all(files.map((it) => readFile(`use-cases/${it}`, 'utf8')))
  const written = texts.flatMap((text) => [...text.matchAll(/useCase\(\{\s+name: '([\w-]+)'/g)].map(([, name]) => name))
  expect(written.sort()).toEqual([...names].sort())
})

test('what somebody is elsewhere counts for nothing here', async () => {
  const door = doorOf('edit-organisation')
  const other = await anOrganisationOf(house, stranger)
  expect((await services.stores.organisations.roleOf(stranger.accountId, other.id)) === 'owner').toBe(true)
  expect(await door(stranger)).toMatchObject({ ok: false, refusal: { kind: 'not-permitted' } })
})

/** A room with its organiser, a confirmed member, and somebody asked. */
async function aRoom(): Promise<string> {
  const [theirs, members, askeds] = [
    await anOrganisationOf(house, organiser),
    await anOrganisationOf(house, member),
    await anOrganisationOf(house, asked),
  ]
  const opened = valueIn(
    await openRoom(services, organiser, {
      program: 'chiiki-dx-r4-a',
      name: '見本の連携体',
      organisationId: theirs.id,
      roles: ['lead'],
    }),
  )
  const ask = async (it: { id: string }) =>
    valueIn(
      await invite(services, organiser, {
        roomId: opened.roomId,
        way: 'member',
        organisationId: it.id,
        roles: ['local'],
        until: soon({ services }),
      }),
    ).invited?.invitationId ?? ''
  valueIn(await acceptSeat(services, member, { key: await ask(members) }))
  await ask(askeds)
  await services.stores.organisations.addPerson(members.id, onlooker.accountId, 'viewer')
  await services.stores.organisations.addPerson(members.id, outside.accountId, 'editor')
  valueIn(await setTerms(services, organiser, { roomId: opened.roomId, text: 'ここだけの話にする。' }))
  for (const each of [member, onlooker])
    valueIn(await acceptTerms(services, each, { roomId: opened.roomId, version: 1 }))
  return opened.roomId
}
