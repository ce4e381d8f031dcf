import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, secretMailedTo, valueIn } from '#tests/builders/house.ts'
import { anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { seeMe } from '#use-cases/accounts/see-me.ts'
import { answerClaimMail } from '#use-cases/claims/answer-claim-mail.ts'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'
import { listClaims } from '#use-cases/claims/list-claims.ts'
import { seeClaimMail } from '#use-cases/claims/see-claim-mail.ts'
import { withdrawClaim } from '#use-cases/claims/withdraw-claim.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { seeProfile } from '#use-cases/organisations/see-profile.ts'
import type { Person } from '#use-cases/who.ts'
import { whoAsks } from '#use-cases/who-asks.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const organisationsOf = async (person: Person) => valueIn(await seeMe(services, person, {})).organisations

test('a claim is open under 「申請中」 and changes nothing public until it is decided', async () => {
  const person = await aPerson(house)
  const entry = await anEntry(house)
  valueIn(await claimOrganisation(services, person, { organisationId: entry.id, note: '総務部です' }))

  expect(await organisationsOf(person)).toMatchObject([{ id: entry.id, role: 'claimant' }])
  const { who } = await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')
  expect(who).toMatchObject({ actingFor: entry.id })
  expect(valueIn(await seeOrganisation(services, aVisitor(), { organisationId: entry.id })).claimed).toBe(false)

  expect(valueIn(await seeProfile(services, person, { organisationId: entry.id })).mayEdit).toBe(false)
  const { name, kana, corporateNumber, facts, capability, domain } = entry
  const edit = { organisationId: entry.id, version: 1, name, kana, corporateNumber, facts, capability, domain }
  expect(refusalIn(await editOrganisation(services, person, edit)).kind).toBe('not-permitted')
})

test('a mail to the published domain, once answered, makes the claimant the owner', async () => {
  const person = await aPerson(house, { name: '佐藤 守' })
  const entry = await anEntry(house, { domain: 'mihon.example.jp' })
  const address = 'soumu@mihon.example.jp'
  const claim = valueIn(await claimOrganisation(services, person, { organisationId: entry.id, address }))
  expect(claim.mailedTo).toBe(address)

  const token = await secretMailedTo(house, address)
  expect(valueIn(await seeClaimMail(services, aVisitor(), { token }))).toMatchObject({ claimant: { name: '佐藤 守' } })
  expect(await organisationsOf(person)).toMatchObject([{ role: 'claimant' }])

  valueIn(await answerClaimMail(services, aVisitor(), { token }))
  expect(await organisationsOf(person)).toMatchObject([{ id: entry.id, role: 'owner' }])
  expect((await services.stores.claims.find(claim.claimId))?.how).toBe('mail')
  expect(refusalIn(await answerClaimMail(services, aVisitor(), { token }))).toMatchObject({ rule: 'link-spent' })
})

test.each([
  'soumu@mihon.example.jp.evil.example',
  'soumu@notmihon.example.jp',
  'student@lab.mihon.example.jp',
  'soumu@gmail.com',
])('an address elsewhere is refused, and no claim is opened: %s', async (address) => {
  const person = await aPerson(house)
  const entry = await anEntry(house, { domain: 'mihon.example.jp' })

  const refusal = refusalIn(await claimOrganisation(services, person, { organisationId: entry.id, address }))
  expect(refusal).toEqual({
    kind: 'not-now',
    rule: 'address-elsewhere',
    facts: { address, domain: 'mihon.example.jp' },
  })
  expect(await organisationsOf(person)).toEqual([])
})

test('where no domain is published, only the operator can decide', async () => {
  const person = await aPerson(house)
  const entry = await anEntry(house)
  const byMail = await claimOrganisation(services, person, { organisationId: entry.id, address: 'a@mihon.example.jp' })
  expect(refusalIn(byMail)).toMatchObject({ rule: 'no-published-domain' })
})

test('the operator sees the open claims and approves one; the claimant hears of it and may change the entry', async () => {
  const [person, operator] = [await aPerson(house), await aPerson(house, { operator: true })]
  const entry = await anEntry(house)
  const { claimId } = valueIn(await claimOrganisation(services, person, { organisationId: entry.id, note: '代表です' }))

  const { claims } = valueIn(await listClaims(services, operator, {}))
  expect(claims.find(({ id }) => id === claimId)).toMatchObject({ accountEmail: person.email, note: '代表です' })

  valueIn(await decideClaim(services, operator, { claimId, approve: true }))
  expect(valueIn(await seeProfile(services, person, { organisationId: entry.id })).mayEdit).toBe(true)
  const mail = (await services.stores.mails.newest(20)).find(({ to }) => to === person.email)
  expect(mail?.subject).toContain('承認されました')
  const twice = await decideClaim(services, operator, { claimId, approve: false })
  expect(refusalIn(twice)).toEqual({ kind: 'not-now', rule: 'claim-decided' })
})

test('a claim turned down leaves the person with nothing, and the session no longer acts for the entry', async () => {
  const [person, operator] = [await aPerson(house), await aPerson(house, { operator: true })]
  const entry = await anEntry(house)
  const { claimId } = valueIn(await claimOrganisation(services, person, { organisationId: entry.id }))
  valueIn(await decideClaim(services, operator, { claimId, approve: false, note: '在籍を確認できませんでした。' }))

  expect(await organisationsOf(person)).toEqual([])
  const { who } = await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')
  expect(who).toMatchObject({ actingFor: null })
  const mail = (await services.stores.mails.newest(20)).find(({ to }) => to === person.email)
  expect(mail?.text).toContain('在籍を確認できませんでした。')
})

test('nobody but the operator lists or decides claims', async () => {
  const [person, owner] = [await aPerson(house), await aPerson(house)]
  const entry = await anEntry(house)
  const { claimId } = valueIn(await claimOrganisation(services, person, { organisationId: entry.id }))

  expect(refusalIn(await listClaims(services, owner, {})).kind).toBe('not-permitted')
  expect(refusalIn(await decideClaim(services, person, { claimId, approve: true })).kind).toBe('not-permitted')
})

test('a claimed entry cannot be claimed, not even by who has it', async () => {
  const [owner, other] = [await aPerson(house), await aPerson(house)]
  const { id } = await anOrganisationOf(house, owner)

  expect(refusalIn(await claimOrganisation(services, other, { organisationId: id }))).toMatchObject({
    rule: 'already-claimed',
  })
  expect(refusalIn(await claimOrganisation(services, owner, { organisationId: id }))).toMatchObject({
    rule: 'already-yours',
  })
})

test('claiming twice is one claim; withdrawn, it is gone', async () => {
  const person = await aPerson(house)
  const entry = await anEntry(house)
  const first = valueIn(await claimOrganisation(services, person, { organisationId: entry.id }))
  const second = valueIn(await claimOrganisation(services, person, { organisationId: entry.id }))
  expect(second.claimId).toBe(first.claimId)

  valueIn(await withdrawClaim(services, person, { organisationId: entry.id }))
  expect(await organisationsOf(person)).toEqual([])
  expect(refusalIn(await withdrawClaim(services, person, { organisationId: entry.id })).kind).toBe('not-found')
})

test('a mail that comes after the claim was withdrawn opens nothing', async () => {
  const person = await aPerson(house)
  const entry = await anEntry(house, { domain: 'mihon.example.jp' })
  const address = `${services.secrets.id()}@mihon.example.jp`
  valueIn(await claimOrganisation(services, person, { organisationId: entry.id, address }))
  valueIn(await withdrawClaim(services, person, { organisationId: entry.id }))

  const token = await secretMailedTo(house, address)
  expect(refusalIn(await answerClaimMail(services, aVisitor(), { token }))).toMatchObject({ rule: 'link-spent' })
  expect(await organisationsOf(person)).toEqual([])
})

test('an operator does not approve their own claim; another operator may', async () => {
  const [one, other] = [await aPerson(house, { operator: true }), await aPerson(house, { operator: true })]
  const entry = await anEntry(house)
  const { claimId } = valueIn(await claimOrganisation(services, one, { organisationId: entry.id, note: '代表です' }))
  expect(refusalIn(await decideClaim(services, one, { claimId, approve: true }))).toMatchObject({ rule: 'own-claim' })
  expect(await organisationsOf(one)).toMatchObject([{ role: 'claimant' }])

  valueIn(await decideClaim(services, other, { claimId, approve: true }))
  expect(await organisationsOf(one)).toMatchObject([{ role: 'owner' }])
})

test('who acts for another organisation goes on doing so when they claim an entry', async () => {
  const person = await aPerson(house)
  const own = await anOrganisationOf(house, person, { name: '本業株式会社' })
  await services.sessions.actFor(person.sessionId, own.id)
  const entry = await anEntry(house)
  valueIn(await claimOrganisation(services, { ...person, actingFor: own.id }, { organisationId: entry.id }))
  const { who } = await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')
  expect(who).toMatchObject({ actingFor: own.id })
})
