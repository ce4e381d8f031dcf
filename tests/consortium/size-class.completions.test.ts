import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SizeFacts } from '#consortium/completions.ts'
import { type Kind, kinds } from '#consortium/kinds.ts'
import { type LegalForm, legalForms } from '#consortium/organisation-words.ts'
import { deriveSize, isOfSize } from '#consortium/size-class.ts'
import type { SizeTable } from '#consortium/size-tables.ts'
import { idsOf } from '#consortium/words.ts'

// Every figure on, just under and just over a printed limit.
const around = (limits: number[]) => limits.flatMap((limit) => [limit - 1, limit, limit + 1])
const capitals = [0, ...around([50_000_000, 100_000_000, 300_000_000, 1_000_000_000]), 90_000_000_000]
const headcounts = [0, ...around([5, 20, 50, 100, 200, 300, 400, 500, 900, 2000]), 40_000]
const industries = ['01', '199', '1911', '25', '37', '391', '3922', '52', '58', '74', '75', '80']
const forms = idsOf(legalForms)

const table = fc.constantFrom<SizeTable>('IT-15', 'SK-4', 'law')
const size = fc.constantFrom('small', 'sme', 'specified', 'mid', 'large', '-' as const)
const facts: fc.Arbitrary<SizeFacts> = fc.record(
  {
    kind: fc.constantFrom<Kind>(...idsOf(kinds)),
    industry: fc.constantFrom(...industries, '19', '39', '41'),
    capital: fc.constantFrom(...capitals),
    employees: fc.constantFrom(...headcounts),
  },
  { requiredKeys: [] },
)

/** Whole facts that agree with those given; codes too short to settle the line are made longer. */
function* completionsOf(given: SizeFacts): Generator<SizeFacts> {
  const codes = given.industry === undefined ? industries : (longer[given.industry] ?? [given.industry])
  for (const legalForm of formsOf(given))
    for (const industry of codes)
      for (const capital of given.capital === undefined ? capitals : [given.capital])
        for (const employees of given.employees === undefined ? headcounts : [given.employees])
          yield { ...given, legalForm, industry, capital, employees }
}

const longer: Record<string, string[]> = { 19: ['191', '1911', '199'], 39: ['391', '3922'], 41: ['411', '413'] }

// An oracle of its own: a form is possible when judging it by the kind alone did not rule it out.
const formsOf = ({ kind }: SizeFacts): LegalForm[] => {
  if (kind === 'company' || kind === 'it-vendor') return ['company']
  if (kind === 'medical-corp' || kind === 'npo' || kind === 'chamber') return [kind]
  if (kind === 'university') return ['public', 'school-corp']
  return forms
}

const oracleKinds: (Kind | undefined)[] = [
  undefined,
  'company',
  'it-vendor',
  'medical-corp',
  'npo',
  'chamber',
  'university',
  'dmo',
]

test('whether an organisation is of a size is known exactly when all ways of filling in its facts agree', () => {
  fc.assert(
    fc.property(facts, size, table, fc.constantFrom(...oracleKinds), (some, asked, under, kind) => {
      const { kind: _, ...others } = some
      const given = kind === undefined ? others : { ...others, kind }
      const answers = new Set([...completionsOf(given)].map((whole) => isOfSize(whole, asked, under).is))
      const agreed = answers.size === 1 ? [...answers][0] : undefined
      expect(isOfSize(given, asked, under).is).toBe(agreed)
    }),
    { numRuns: 300 },
  )
})

test('what is asked for could turn the answer, and what is not asked for could not', () => {
  fc.assert(
    fc.property(facts, size, table, (given, asked, under) => {
      const { is, missing } = isOfSize(given, asked, under)
      if (is !== undefined) expect(missing).toEqual([])
      else expect(missing.length).toBeGreaterThan(0)
      if (given.capital === undefined && is === undefined && !missing.includes('members[].capital'))
        for (const capital of capitals) expect(isOfSize({ ...given, capital }, asked, under).is).toBeUndefined()
      if (given.employees === undefined && is === undefined && !missing.includes('members[].employees'))
        for (const employees of headcounts) expect(isOfSize({ ...given, employees }, asked, under).is).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})

test('a fact more never takes an answer back', () => {
  fc.assert(
    fc.property(
      facts,
      size,
      table,
      fc.constantFrom(...capitals),
      fc.constantFrom(...headcounts),
      (given, asked, under, capital, employees) => {
        const { is } = isOfSize(given, asked, under)
        fc.pre(is !== undefined)
        expect(isOfSize({ capital, employees, ...given }, asked, under).is).toBe(is)
      },
    ),
  )
})

test('the class is one of its candidates, and every small enterprise is an SME', () => {
  fc.assert(
    fc.property(facts, table, (given, under) => {
      const derived = deriveSize(given, under)
      if (derived.size !== undefined) expect(derived.candidates).toEqual([derived.size])
      if (derived.size === 'small') expect(isOfSize(given, 'sme', under).is).toBe(true)
      expect(derived.because.ja).not.toBe('')
    }),
  )
})
