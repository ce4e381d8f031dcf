import fc from 'fast-check'
import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { budgetCategories } from '#consortium/plan-words.ts'
import { idsOf } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'

const kinds = ['company', 'university', 'chamber', 'it-vendor', 'municipality'] as const
const sizes = ['small', 'sme', 'mid', 'large'] as const

/** Costs around round numbers and off them by a yen, where rounding shows. */
const someYen = fc.oneof(
  fc.integer({ min: 0, max: 120_000_000 }),
  fc.constantFrom(0, 1, 2, 3, 999_999, 1_000_000, 1_000_001, 4_166_666, 10_000_000, 67_500_001, 150_000_000),
)

/** A budget of some members of an edition: lines of each, of nobody, with and without what is asked for them. */
export const aBudgetFor = (edition: Edition): fc.Arbitrary<Consortium> => {
  const roles = edition.roles.map(({ role }) => role)
  const categories = idsOf(budgetCategories)
  const member = fc.record({
    kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
    size: fc.option(fc.constantFrom(...sizes), { nil: undefined }),
    employees: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    usesTool: fc.option(fc.boolean(), { nil: undefined }),
    roles: fc.subarray(roles, { minLength: Math.min(1, roles.length), maxLength: Math.min(2, roles.length) }),
    requests: fc.option(someYen, { nil: undefined, freq: 4 }),
  })
  return fc
    .record({
      members: fc.array(member, { minLength: 1, maxLength: 4 }),
      lines: fc.array(
        fc.record({
          category: fc.oneof(fc.constantFrom(...categories), fc.constant('other' as const)),
          cost: fc.option(someYen, { nil: undefined, freq: 8 }),
          subsidy: fc.option(someYen, { nil: undefined, freq: 2 }),
          member: fc.option(fc.nat(3), { nil: undefined, freq: 6 }),
          year: fc.option(fc.integer({ min: 2024, max: 2027 }), { nil: undefined, freq: 3 }),
        }),
        { maxLength: 6 },
      ),
      plan: fc.record({
        subsidy: fc.option(someYen, { nil: undefined, freq: 1 }),
        equity: fc.option(someYen, { nil: undefined }),
        frame: fc.option(fc.constantFrom('normal', 'growth', 'principle', 'invoice'), { nil: undefined }),
      }),
    })
    .map(
      ({ members, lines, plan }): Consortium => ({
        program: edition.id,
        members: members.map((facts, at) => ({ ...stated(facts), name: `デモ${at}` }) as Member),
        plan: {
          ...stated(plan),
          ...(lines.length > 0
            ? {
                budget: lines.map(({ member: at, ...line }) => ({
                  ...stated(line),
                  ...(at === undefined ? {} : { member: `デモ${at % members.length}` }),
                })),
              }
            : {}),
        } as Plan,
      }),
    )
}

const stated = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>
