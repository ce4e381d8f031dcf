import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { byEmployees, byFrame, bySize, whereEach } from '#programs/money/tables.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
import { applicants, head, leads } from '#tests/builders/money.ts'
import { judged } from '#tests/builders/programs.ts'

const by = words('区分', 'class')
const million = 1_000_000

/** What each fact may be: two sides of every edge that the terms below have. */
const values = {
  size: ['small', 'sme', 'mid', 'large'],
  employees: [5, 6, 20, 21],
  roles: [['applicant'], ['applicant', 'lead'], ['other']],
  requests: [0, 15 * million, 15 * million + 1, 16_500_001],
  frame: ['normal', 'growth', 'invoice'],
} as const
type Fact = keyof typeof values
const small = words('小規模', 'small')

/** A term and the facts that decide it, of one or two firms; the amount stands in the plan or with each. */
const terms: readonly (readonly [string, MoneyTerm, readonly Fact[], readonly number[]])[] = [
  [
    'a cap by employees',
    {
      ...head,
      term: 'cap-by',
      by,
      rows: byEmployees(
        applicants,
        [
          [5, 10],
          [20, 20],
        ],
        30,
      ),
    },
    ['employees', 'roles'],
    [10, 11, 20, 21, 30, 31],
  ],
  [
    'a cap by size',
    {
      ...head,
      term: 'cap-by',
      by,
      rows: bySize(applicants, [
        ['sme', 10],
        ['mid', 20],
      ]),
    },
    ['size'],
    [10, 11, 20, 21],
  ],
  [
    'a cap by frame',
    {
      ...head,
      term: 'cap-by',
      by,
      rows: byFrame([
        ['normal', 10],
        ['growth', 20],
      ]),
    },
    ['frame'],
    [10, 11, 20, 21],
  ],
  [
    'a cap of each',
    { ...head, term: 'per-member-cap', who: applicants, most: 15 * million },
    ['roles', 'requests'],
    [],
  ],
  ['a floor of each', { ...head, term: 'floor', each: applicants, least: 15 * million + 1 }, ['roles', 'requests'], []],
  [
    'a cap of each with a surcharge for the lead',
    {
      ...head,
      term: 'partner-surcharge',
      who: applicants,
      most: 11 * million,
      rows: [{ called: small, who: { sizes: ['sme'] }, most: 15 * million }],
      to: leads,
      each: [1, 10],
    },
    ['size', 'roles', 'requests'],
    [],
  ],
  [
    'a rate by size',
    { ...head, term: 'rate', rate: [1, 2], rows: [{ called: small, who: { sizes: ['small'] }, rate: [2, 3] }] },
    ['size'],
    [45, 46, 60, 61],
  ],
  [
    'steps by size',
    {
      ...head,
      term: 'marginal-bands',
      bands: [{ upTo: 20, rate: [1, 2] }, { rate: [1, 3] }],
      rows: [
        {
          called: small,
          when: whereEach(applicants, { sizes: ['small'] }),
          bands: [{ upTo: 40, rate: [2, 3] }, { rate: [1, 2] }],
        },
      ],
    },
    ['size', 'roles'],
    [36, 37, 55, 56],
  ],
]

type Firm = Partial<Record<Exclude<Fact, 'frame'>, unknown>>
interface Half {
  readonly firms: readonly Firm[]
  readonly frame: unknown
  readonly amount: number | undefined
}

const maybe = (fact: Fact) => fc.option(fc.constantFrom<unknown>(...values[fact]), { nil: undefined, freq: 2 })
const firmWith = (facts: readonly Fact[]) => {
  const own = facts.filter((fact) => fact !== 'frame')
  return fc.record({
    roles: fc.constant<unknown>(['applicant']),
    ...Object.fromEntries(own.map((fact) => [fact, maybe(fact)])),
  })
}

/** Every way of saying what is left out. */
function completions({ firms, frame, amount }: Half, facts: readonly Fact[]): Half[] {
  const filled = firms.reduce<Firm[][]>(
    (ways, firm) => ways.flatMap((way) => filledIn(firm, facts).map((one) => [...way, one])),
    [[]],
  )
  const frames = frame === undefined && facts.includes('frame') ? values.frame : [frame]
  return filled.flatMap((one) => frames.map((other) => ({ firms: one, frame: other, amount })))
}

const filledIn = (firm: Firm, facts: readonly Fact[]): Firm[] =>
  facts
    .filter((fact) => fact !== 'frame')
    .reduce<Firm[]>(
      (ways, fact) =>
        ways.flatMap((way) =>
          way[fact] === undefined ? values[fact].map((value) => ({ ...way, [fact]: value })) : [way],
        ),
      [firm],
    )

function outcomeOf(term: MoneyTerm, { firms, frame, amount }: Half): string {
  const team = {
    program: 'invented',
    members: firms.map((firm, at) => ({ name: `デモ${at}`, kind: 'company', ...firm })),
    plan: {
      frame,
      ...(amount === undefined ? {} : { budget: [{ category: 'equipment', cost: 90, subsidy: amount }] }),
    },
  } as unknown as Consortium
  const { outcome } = judged({ shape: 'within-cap', terms: [term] }, team)
  return outcome === 'not-applicable' ? 'met' : outcome
}

test.each(terms)('%s is unknown exactly where it could turn out either way', (_, term, facts, amounts) => {
  const amount = amounts.length > 0 ? fc.constantFrom(...amounts) : fc.constant(undefined)
  const teams = fc.record({
    firms: fc.array(firmWith(facts), { minLength: 1, maxLength: 2 }),
    frame: facts.includes('frame') ? maybe('frame') : fc.constant(undefined),
    amount,
  })
  fc.assert(
    fc.property(teams, (half) => {
      const outcomes = new Set(completions(half, facts).map((one) => outcomeOf(term, one)))
      // Nobody's request stands in the file yet: there is nothing to judge, whatever it will be.
      const firms: readonly Firm[] = half.firms
      const silent = facts.includes('requests') && firms.every(({ requests }) => requests === undefined)
      expect(outcomeOf(term, half)).toBe(silent ? 'met' : outcomes.size === 1 ? [...outcomes][0] : 'unknown')
    }),
    { numRuns: 30 },
  )
})
