import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aCorporateNumber, anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { actFor } from '#use-cases/accounts/act-for.ts'
import { seeMe } from '#use-cases/accounts/see-me.ts'
import { createOrganisation } from '#use-cases/organisations/create-organisation.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { seeProfile } from '#use-cases/organisations/see-profile.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'
import { whoAsks } from '#use-cases/who-asks.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** The person as the next request knows them. */
const again = async (person: Person) => {
  const { who } = await whoAsks(services, `musubi_session=${person.sessionId}`, person.address)
  if (who.kind !== 'person') throw new Error('The session is gone.')
  return who
}

const contentOf = ({ name, kana, corporateNumber, facts, capability, domain }: Organisation) => ({
  name,
  kana,
  corporateNumber,
  facts,
  capability,
  domain,
})

test('who makes an entry owns it, acts for it, and finds it in the directory', async () => {
  const person = await aPerson(house)
  const { organisationId } = valueIn(
    await createOrganisation(services, person, {
      name: '有限会社あけぼの硝子',
      facts: { kind: 'company', prefecture: '35', capital: 3_000_000 },
    }),
  )

  const me = valueIn(await seeMe(services, await again(person), {}))
  expect(me.actingFor).toMatchObject({ id: organisationId, name: '有限会社あけぼの硝子', role: 'owner' })
  const { organisation, mayEdit } = valueIn(await seeProfile(services, person, { organisationId }))
  expect(mayEdit).toBe(true)
  expect(organisation.evidence).toEqual({ kind: 'self', prefecture: 'self', capital: 'self' })
  const found = await services.stores.search.search({ text: 'あけぼの硝子' })
  expect(found.hits.map(({ id }) => id)).toContain(organisationId)
})

test('a corporate number that is in the directory already is offered to be claimed', async () => {
  const person = await aPerson(house)
  const there = await anEntry(house)
  const answer = await createOrganisation(services, person, {
    name: '別の書き方の名称',
    corporateNumber: there.corporateNumber,
    facts: {},
  })

  expect(refusalIn(answer)).toEqual({
    kind: 'not-now',
    rule: 'already-there',
    facts: { organisationId: there.id, name: there.name, claimed: false },
  })
})

test('a corporate number with a wrong check digit is bad input that says so', async () => {
  const person = await aPerson(house)
  const right = aCorporateNumber()
  const wrong = `${right[0] === '9' ? 1 : Number(right[0]) + 1}${right.slice(1)}`
  const refusal = refusalIn(
    await createOrganisation(services, person, { name: '見本', corporateNumber: wrong, facts: {} }),
  )

  expect(refusal).toMatchObject({ kind: 'bad-input', problems: [{ path: 'corporateNumber' }] })
  expect(JSON.stringify(refusal)).toContain('検査用数字')
})

test('a fact that is not on the list and a value of the wrong kind are bad input', async () => {
  const person = await aPerson(house)
  const facts = { capital: -1, colour: 'red' } as Record<string, unknown>
  const refusal = refusalIn(await createOrganisation(services, person, { name: '見本', facts }))
  expect(refusal).toMatchObject({ kind: 'bad-input' })
  expect(JSON.stringify(refusal)).toContain('facts.capital')
})

test('an unverified person is asked to verify before making an entry', async () => {
  const person = await aPerson(house, { verified: false })
  expect(refusalIn(await createOrganisation(services, person, { name: '見本', facts: {} })).kind).toBe('not-verified')
})

test('everyone sees the public facts of an entry; those that only its rooms see stay with its people', async () => {
  const owner = await aPerson(house)
  const { id } = await anOrganisationOf(house, owner, { facts: { kind: 'company', capital: 5_000_000, employees: 12 } })

  const seen = valueIn(await seeOrganisation(services, aVisitor(), { organisationId: id }))
  expect(seen.facts).toEqual({ kind: 'company', capital: 5_000_000 })
  expect(seen).toMatchObject({ claimed: true, mine: null })
  const own = valueIn(await seeOrganisation(services, owner, { organisationId: id }))
  expect(own.facts).toEqual({ kind: 'company', capital: 5_000_000, employees: 12 })
  expect(own.mine).toBe('owner')
})

test('what a save changes becomes the organisation’s own word; a guess it lets stand too; a register keeps its word', async () => {
  const owner = await aPerson(house)
  const before = await anOrganisationOf(house, owner, {
    facts: { kind: 'company', prefecture: '34', capital: 1_000_000 },
    evidence: { kind: 'guessed', prefecture: 'register', capital: 'register' },
  })
  const { organisation } = valueIn(
    await editOrganisation(services, owner, {
      organisationId: before.id,
      version: 1,
      ...contentOf(before),
      facts: { kind: 'company', prefecture: '34', capital: 2_000_000, designations: [] },
    }),
  )

  expect(organisation.version).toBe(2)
  expect(organisation.evidence).toEqual({
    kind: 'self',
    prefecture: 'register',
    capital: 'self',
    designations: 'self',
  })
})

test('saving over a colleague’s newer save shows both and loses neither', async () => {
  const owner = await aPerson(house)
  const before = await anOrganisationOf(house, owner)
  const save = (capability: string) =>
    editOrganisation(services, owner, { organisationId: before.id, version: 1, ...contentOf(before), capability })

  valueIn(await save('先に保存した内容'))
  const refusal = refusalIn(await save('後から保存した内容'))
  expect(refusal).toMatchObject({
    kind: 'newer-version',
    current: { version: 2, capability: '先に保存した内容' },
    yours: { capability: '後から保存した内容' },
  })
  expect(await services.stores.organisations.history(before.id)).toMatchObject([
    { version: 1, applied: true, content: { capability: before.capability } },
    { version: 2, applied: true, content: { capability: '先に保存した内容' } },
    { version: 2, applied: false, content: { capability: '後から保存した内容' }, by: owner.accountId },
  ])
})

test('of two saves at the same moment exactly one is applied, and both are kept', async () => {
  const owner = await aPerson(house)
  const before = await anOrganisationOf(house, owner)
  const saves = await Promise.all(
    ['甲', '乙'].map((capability) =>
      editOrganisation(services, owner, { organisationId: before.id, version: 1, ...contentOf(before), capability }),
    ),
  )
  expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
  const history = await services.stores.organisations.history(before.id)
  expect(history.map(({ applied }) => applied).sort()).toEqual([false, true, true])
})

test('an entry keeps the corporate number it has, and takes none that another holds', async () => {
  const owner = await aPerson(house)
  const other = await anEntry(house)
  const numbered = await anOrganisationOf(house, owner)
  const blank = await anOrganisationOf(house, owner, { corporateNumber: null })
  const save = (it: Organisation, corporateNumber: string | null) =>
    editOrganisation(services, owner, { organisationId: it.id, version: 1, ...contentOf(it), corporateNumber })

  expect(refusalIn(await save(numbered, null))).toMatchObject({ rule: 'number-stays' })
  expect(refusalIn(await save(blank, other.corporateNumber))).toMatchObject({ rule: 'already-there' })
  expect(valueIn(await save(blank, aCorporateNumber())).organisation.version).toBe(2)
})

test('a person acts for one of several organisations, and for none that is not theirs', async () => {
  const person = await aPerson(house)
  const [one, other] = [await anOrganisationOf(house, person), await anOrganisationOf(house, person)]
  const stranger = await anEntry(house)

  for (const it of [one, other]) {
    valueIn(await actFor(services, person, { organisationId: it.id }))
    expect((await again(person)).actingFor).toBe(it.id)
  }
  expect(refusalIn(await actFor(services, person, { organisationId: stranger.id })).kind).toBe('not-found')
  expect((await again(person)).actingFor).toBe(other.id)
})
