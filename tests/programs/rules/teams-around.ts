import fc from 'fast-check'
import type { Consortium } from '#consortium/consortium.ts'
import type { Edition } from '#programs/edition.ts'
import type { MoneyTerm } from '#programs/money/term.ts'

/** Teams of an edition that ask for what a line of money names, one yen less, one more and the double, or leave it open. */
export function teamsAround(edition: Edition, term: MoneyTerm): fc.Arbitrary<Consortium> {
  const numbers = [...new Set(numbersIn(term).filter((number) => number >= 1000))]
  const edges = [0, 3_000_000, ...numbers.flatMap((number) => [number - 1, number, number + 1, 2 * number])]
  const yen = fc.constantFrom(...edges)
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })
  const roles = ['expert', ...edition.roles.map(({ role }) => role)]
  const categories = [...new Set([...linesIn(term), 'equipment'])]
  const member = fc.record({
    roles: maybe(fc.array(fc.constantFrom(...roles), { minLength: 1, maxLength: 2 })),
    kind: maybe(fc.constantFrom('company', 'university', 'chamber', 'shopping-street')),
    size: maybe(fc.constantFrom('small', 'sme', 'mid', 'large')),
    employees: maybe(fc.constantFrom(5, 6, 20, 21, 50, 51, 100, 101)),
    requests: maybe(yen),
    usesTool: maybe(fc.boolean()),
  })
  const entry = fc.record({
    category: fc.constantFrom(...categories),
    cost: maybe(yen),
    subsidy: maybe(yen),
    member: maybe(fc.constantFrom('デモ0', 'デモ1', 'デモ外')),
  })
  const year = fc.record({ cost: maybe(yen), subsidy: maybe(yen) })
  const plan = fc.record({
    subsidy: maybe(yen),
    budget: maybe(fc.array(entry, { maxLength: 3 })),
    years: maybe(fc.array(year, { maxLength: 4 })),
    frame: maybe(fc.constantFrom('wide', 'normal', 'growth', 'invoice')),
  })
  return fc.record({ members: fc.array(member, { maxLength: 3 }), plan, some: fc.integer({ min: 0, max: 2 }) }).map(
    ({ members, plan: { years, ...rest }, some }) =>
      ({
        program: edition.id,
        members: members.map((one, at) => ({ name: `デモ${at}`, ...one, state: at === some ? 'asked' : 'confirmed' })),
        plan: { ...rest, years: years?.map((one, at) => ({ year: 2022 + at, ...one })) },
      }) as unknown as Consortium,
  )
}

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const linesIn = (term: MoneyTerm): readonly string[] => [
  ...(('lines' in term && term.lines) || []),
  ...(('besides' in term && term.besides) || []),
]
