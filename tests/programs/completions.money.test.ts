import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import { aDay, findingOf, theEdition } from '#tests/builders/programs.ts'

const editions = await allEditions()
const rules = editions.flatMap((edition) =>
  edition.rules.filter(({ shape }) => shape === 'within-cap').map((rule) => [rule.id, edition, rule] as const),
)

/** With 等 settled: a kind that is not printed is out. */
const settled = (rule: Rule): Rule =>
  JSON.parse(JSON.stringify(rule, (key, value) => (key === 'alike' ? undefined : value)))

interface Half {
  readonly members: readonly { readonly kind: string | undefined; readonly role: string | undefined }[]
  readonly line: { readonly category: string; readonly cost: number; readonly subsidy: number }
}

const kinds = ['company', 'kosetsushi']
const maybe = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 })
const yen = fc.constantFrom(500_000, 666_667, 1_000_000, 20_000_000, 30_000_000)
const teams = (roles: readonly string[]): fc.Arbitrary<Half> =>
  fc.record({
    members: fc.array(fc.record({ kind: maybe(...kinds), role: maybe(...roles) }), { minLength: 1, maxLength: 2 }),
    line: fc.record({
      category: fc.constantFrom('research', 'base-introduction', 'consumption-analysis', 'pc-tablet'),
      cost: yen,
      subsidy: yen,
    }),
  })

/** Whoever names no role has none, or one that this test does not know of. */
const none = 'none'
const seatsOf = (role: string | undefined) => (role === undefined ? undefined : role === none ? [] : [role])

const completions = ({ members, line }: Half, roles: readonly string[]): Half[] =>
  members
    .reduce<Half['members'][]>(
      (ways, { kind, role }) =>
        ways.flatMap((way) =>
          (kind ? [kind] : kinds).flatMap((one) =>
            (role === undefined ? [...roles, none] : [role]).map((other) => [...way, { kind: one, role: other }]),
          ),
        ),
      [[]],
    )
    .map((filled) => ({ members: filled, line }))

const outcomeOf = (edition: Edition, rule: Rule, { members, line }: Half): string => {
  const written = members.map(({ kind, role }, at) => ({ name: `デモ${at}`, kind, roles: seatsOf(role) }))
  const team = { program: edition.id, members: written, plan: { budget: [line] } } as unknown as Consortium
  const { outcome } = findingOf(check({ ...edition, rules: [settled(rule)], money: [] }, team, aDay), rule.id)
  return outcome === 'not-applicable' ? 'met' : outcome
}

test.each(rules)('%s says of the money what every filling in of missing facts says', (_, edition, rule) => {
  const roles = edition.roles.map(({ role }) => role)
  fc.assert(
    fc.property(teams(roles), (team) => {
      const outcomes = new Set(completions(team, roles).map((one) => outcomeOf(edition, rule, one)))
      expect(outcomeOf(edition, rule, team)).toBe(outcomes.size === 1 ? [...outcomes][0] : 'unknown')
    }),
    // The terms themselves are tried at length in money-completions.test.ts.
    { numRuns: 10 },
  )
})

test('leaving out what a firm is does not hide that the rate is passed', async () => {
  const edition = await theEdition('sapoin-r3-budget')
  const sme = { kind: 'company', size: 'sme', roles: ['member'] } as const
  const plan = { budget: [{ category: 'research', cost: 30_000_000, subsidy: 30_000_000 }] } as const
  const money = (one: Partial<typeof sme>) => {
    const members = [
      { name: 'デモ1', ...sme },
      { name: 'デモ2', ...one },
    ]
    return findingOf(check(edition, { program: edition.id, members, plan }, aDay), 'sapoin-r3-budget#money')
  }
  const { kind, ...unsaid } = sme
  expect(money(sme).outcome).toBe('unmet')
  expect(money(unsaid)).toMatchObject({ outcome: 'unknown', questions: [{ path: 'members[1].kind' }] })
})
