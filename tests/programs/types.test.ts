import { expect, test } from 'vitest'
import { contentHash } from '#consortium/content-hash.ts'
import { words } from '#consortium/words.ts'
import { edition } from '#programs/edition.ts'
import type { Clause } from '#programs/rule.ts'
import { theEdition } from '#tests/builders/programs.ts'

const none = words('', '')

test('a rule that reads a fact not on the list does not compile', () => {
  const clauses: Clause[] = [
    // @ts-expect-error: there is no such fact of the plan
    { shape: 'fact-is', fact: 'plan.colourOfTheCover', asks: none, mend: none },
    // @ts-expect-error: nor such a designation
    { shape: 'count-between', who: { called: none, designations: ['best-firm'] } },
    // @ts-expect-error: nor such a fact of a member
    { shape: 'every', who: { called: none, where: { shoeSize: true } }, is: {}, being: none, mend: none },
    // @ts-expect-error: nor such a metric
    { shape: 'growth-target', metric: 'happiness', rise: [1, 10], per: 'year', span: none },
    // @ts-expect-error: nor such a statement
    { shape: 'attest', statement: 'isNice', by: none },
  ]
  expect(clauses).toHaveLength(5)
})

test('an edition cannot be changed after it is made', async () => {
  const a = await theEdition('chiiki-dx-r4-a')
  expect(() => Object.assign(a.rules[0] ?? {}, { strength: 'advice' })).toThrow(TypeError)
})

test('a rule under the number of another edition is a slip that does not load', async () => {
  const { version, ...a } = await theEdition('chiiki-dx-r4-a')
  const b = await theEdition('chiiki-dx-r4-b')
  expect(() => edition({ ...a, rules: b.rules })).toThrow('chiiki-dx-r4-b#1 stands in the edition chiiki-dx-r4-a')
  expect(edition(a).version).toBe(version)
})

test('the version follows the content, not the order of its keys', async () => {
  const { version, ...a } = await theEdition('chiiki-dx-r4-a')
  const turned = Object.fromEntries(Object.entries(a).reverse())
  expect(contentHash(turned)).toBe(version)
  expect(contentHash({ ...a, stage: 'closed' })).not.toBe(version)
  expect(version).toMatch(/^[0-9a-f]{16}$/)
})

test('no two editions have the same version', async () => {
  const { allEditions } = await import('#programs/catalogue/index.ts')
  const versions = (await allEditions()).map(({ version }) => version)
  expect(new Set(versions).size).toBe(versions.length)
})
