import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { askCorrection } from '#use-cases/organisations/ask-correction.ts'
import { listCorrections } from '#use-cases/organisations/list-corrections.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { settleCorrection } from '#use-cases/organisations/settle-correction.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('an organisation without an account asks to be removed; the operator does it, and the entry is gone from page and search', async () => {
  const operator = await aPerson(house, { operator: true })
  const entry = await anEntry(house, { name: '株式会社のぞみ紙工' })
  const wish = {
    organisationId: entry.id,
    wish: 'remove',
    text: '掲載を希望しません。',
    replyTo: 'a@nozomi.example.jp',
  } as const
  const { correctionId } = valueIn(await askCorrection(services, aVisitor(), wish))

  const { corrections } = valueIn(await listCorrections(services, operator, {}))
  expect(corrections).toMatchObject([{ id: correctionId, organisationName: '株式会社のぞみ紙工', wish: 'remove' }])

  valueIn(await settleCorrection(services, operator, { correctionId, outcome: 'removed' }))
  expect(refusalIn(await seeOrganisation(services, aVisitor(), { organisationId: entry.id })).kind).toBe('not-found')
  expect((await services.stores.search.search({ text: 'のぞみ紙工' })).hits).toEqual([])
  expect((await services.stores.mails.newest(1))[0]).toMatchObject({ to: 'a@nozomi.example.jp' })
  expect(valueIn(await listCorrections(services, operator, {})).corrections).toEqual([])
})

test('a correction without a word of what is wrong is bad input', async () => {
  const entry = await anEntry(house)
  const wish = { organisationId: entry.id, wish: 'correct', text: '  ', replyTo: 'a@example.jp' } as const
  expect(refusalIn(await askCorrection(services, aVisitor(), wish))).toMatchObject({ problems: [{ path: 'text' }] })
})

test('an entry that somebody speaks for is not removed at a stranger’s wish', async () => {
  const operator = await aPerson(house, { operator: true })
  const { id } = await anOrganisationOf(house, await aPerson(house))
  const wish = { organisationId: id, wish: 'remove', text: '消してください。', replyTo: 'x@example.jp' } as const
  const { correctionId } = valueIn(await askCorrection(services, aVisitor(), wish))
  const answer = await settleCorrection(services, operator, { correctionId, outcome: 'removed' })
  expect(refusalIn(answer)).toMatchObject({ rule: 'removal-of-claimed' })
  valueIn(await seeOrganisation(services, aVisitor(), { organisationId: id }))
  valueIn(await settleCorrection(services, operator, { correctionId, outcome: 'kept' }))
})

test('a wish is settled once', async () => {
  const operator = await aPerson(house, { operator: true })
  const entry = await anEntry(house)
  const { correctionId } = valueIn(
    await askCorrection(services, aVisitor(), {
      organisationId: entry.id,
      wish: 'correct',
      text: '所在地が古いままです。',
      replyTo: 'a@example.jp',
    }),
  )
  valueIn(await settleCorrection(services, operator, { correctionId, outcome: 'kept' }))
  const twice = await settleCorrection(services, operator, { correctionId, outcome: 'removed' })
  expect(refusalIn(twice)).toEqual({ kind: 'not-now', rule: 'settled-before' })
})

test('one network address asks only so often', async () => {
  const who = aVisitor()
  const entry = await anEntry(house)
  for (let i = 0; i < 10; i++) await services.limits.take('correction', who.address)
  const wish = { organisationId: entry.id, wish: 'remove', text: '削除', replyTo: 'a@example.jp' } as const
  expect(refusalIn(await askCorrection(services, who, wish)).kind).toBe('too-many')
})
