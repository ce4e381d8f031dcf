import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groundsForLarge } from '#consortium/deemed-large.ts'
import {
  groundsHeld,
  isDeemedLarge,
  type LargeAnswers,
  type LargeFacts,
  type LargeQuestion,
  largeDefinitions,
  largeQuestions,
  questionsLeft,
  withAnswer,
} from '#consortium/deemed-large-answers.ts'
import { deemedLargeOf, isStale } from '#consortium/deemed-large-outcome.ts'
import type { Ratio } from '#consortium/ratio.ts'
import '#tests/random.ts'

const said = { on: '2026-11-21', by: 'a' } as const
const company = { kind: 'company' } as const
const ending = (answers: LargeAnswers) => outcomes(answers).map(String).join('/')
const outcomes = (answers: LargeAnswers, facts: LargeFacts = company) =>
  largeDefinitions.map((definition) => isDeemedLarge(groundsHeld(answers, facts, definition)))

/** Every answer that matters, to each question: just under a limit and on it. */
const replies: { readonly [Question in LargeQuestion]: readonly NonNullable<LargeAnswers[Question]>[] } = {
  companies: [
    { says: 'none', ...said },
    { says: 'some', ...said },
  ],
  large: [
    { says: 'none', ...said },
    { says: 'some', top: [1, 3], total: [2, 5], ...said },
    { says: 'some', top: [1, 3], total: [2, 3], ...said },
    { says: 'some', top: [1, 2], total: [1, 2], ...said },
  ],
  deemed: [
    { says: 'none', ...said },
    { says: 'some', ...said },
    { says: 'all', ...said },
  ],
  specified: [
    { says: 'none', ...said },
    { says: 'some', top: [1, 10], total: [1, 2], ...said },
    { says: 'some', top: [1, 2], total: [1, 2], ...said },
  ],
  officers: [
    { says: 'none', ...said },
    { says: 'some', ...said },
  ],
  officersFromLarge: [
    { says: 'none', ...said },
    { says: 'some', total: 5, from: 2, ...said },
    { says: 'some', total: 4, from: 2, ...said },
  ],
  officersFromDeemed: [
    { says: 'none', ...said },
    { says: 'all', ...said },
  ],
  income: [
    { says: 'none', ...said },
    { says: 'some', years: [1_600_000_000, 1_400_000_000, 1_500_000_000], ...said },
    { says: 'some', years: [1_500_000_001], ...said },
  ],
}

/** One firm could give all of these at once. */
function consistent(it: LargeAnswers): boolean {
  const some = (one: { says: string } | undefined) => one?.says === 'some' || one?.says === 'all'
  if (it.companies?.says === 'none' && [it.large, it.deemed, it.specified].some(some)) return false
  if (it.deemed?.says === 'all' && (some(it.large) || some(it.specified))) return false
  if (it.officers?.says === 'none' && [it.officersFromLarge, it.officersFromDeemed].some(some)) return false
  return true
}

const anyAnswer = (question: LargeQuestion) =>
  fc.constantFrom<object>(...replies[question], { says: 'unknown', ...said })
const complete = fc
  .record(Object.fromEntries(largeQuestions.map((it) => [it, fc.constantFrom<object>(...replies[it])])))
  .map((it) => it as LargeAnswers)
  .filter(consistent)
const someAnswers = fc
  .record(Object.fromEntries(largeQuestions.map((it) => [it, anyAnswer(it)])), { requiredKeys: [] })
  .map((it) => it as LargeAnswers)
  .filter(consistent)

/** All the ways in which the questions that are open could still be answered. */
function completionsOf(answers: LargeAnswers): LargeAnswers[] {
  return largeQuestions
    .reduce<LargeAnswers[]>(
      (them, question) =>
        answers[question]
          ? them
          : them.flatMap((it) => replies[question].map((reply) => ({ ...it, [question]: reply }))),
      [answers],
    )
    .filter(consistent)
}

/** Questions that lead to one another; the rest of the answers held still, one of them decides what may come of it, or not. */
const together = [
  ['companies', 'large', 'deemed', 'specified'],
  ['officers', 'officersFromLarge', 'officersFromDeemed'],
  ['income'],
]

type Ended = readonly (readonly [way: LargeAnswers, ending: string])[]

function canTurn(question: LargeQuestion, ways: Ended): boolean {
  const beside = together.find((them) => them.includes(question)) ?? []
  const alike = new Map<string, Map<unknown, Set<string>>>()
  for (const [way, ending] of ways) {
    const rest = largeQuestions.map((it) => (beside.includes(it) ? '' : JSON.stringify(way[it]))).join()
    const byReply = alike.get(rest) ?? new Map<unknown, Set<string>>()
    byReply.set(way[question], (byReply.get(way[question]) ?? new Set()).add(ending))
    alike.set(rest, byReply)
  }
  return [...alike.values()].some(
    (byReply) => new Set([...byReply.values()].map((endings) => [...endings].sort().join())).size > 1,
  )
}

describe('みなし大企業, one question at a time', () => {
  test('a firm whose owners and officers are people and that earns little is asked three questions', () => {
    const none = { says: 'none', ...said } as const
    expect(questionsLeft({}, company)[0]).toBe('companies')
    expect(questionsLeft({ companies: none }, company)).toEqual([
      'officers',
      'officersFromLarge',
      'officersFromDeemed',
      'income',
    ])
    expect(questionsLeft({ companies: none, officers: none }, company)).toEqual(['income'])
    expect(outcomes({ companies: none, officers: none, income: none })).toEqual([false, false])
  })

  test('a large company with half of the shares ends it at the second question', () => {
    const answers: LargeAnswers = {
      companies: { says: 'some', ...said },
      large: { says: 'some', top: [1, 2], total: [1, 2], ...said },
    }
    expect(questionsLeft(answers, company)).toEqual([])
    expect(outcomes(answers)).toEqual([true, true])
  })

  test('half held by a 特定事業者 counts by the definition of IT導入補助金 alone', () => {
    const [none, some] = [
      { says: 'none', ...said },
      { says: 'some', ...said },
    ] as const
    const specified = { says: 'some', top: [1, 2], total: [1, 2], ...said } as const
    const answers = { companies: some, large: none, deemed: none, specified, officers: none, income: none }
    expect(outcomes(answers)).toEqual([false, true])
  })

  test('a sole proprietor is asked for taxable income alone, a co-operative not for shares', () => {
    expect(questionsLeft({}, { legalForm: 'sole' })).toEqual(['income'])
    expect(questionsLeft({}, { legalForm: 'kumiai' })[0]).toBe('officers')
  })

  test('figures that stand in the profile are not asked for again, and an answer comes before them', () => {
    const facts = { ...company, owners: [], taxableIncome: [1] }
    expect(questionsLeft({}, facts)).toEqual(['officers', 'officersFromLarge', 'officersFromDeemed'])
    const large = { says: 'some', top: [1, 2], ...said } as const
    expect(outcomes({ large }, facts)).toEqual([true, true])
  })

  test('「わからない」 is not asked again and leaves the outcome open, unless another ground holds', () => {
    const unknown = { says: 'unknown', ...said } as const
    const none = { says: 'none', ...said } as const
    expect(questionsLeft({ companies: none, officers: none, income: unknown }, company)).toEqual([])
    expect(outcomes({ companies: none, officers: none, income: unknown })).toEqual([undefined, undefined])
    expect(outcomes({ companies: unknown, officersFromDeemed: { says: 'all', ...said } })).toEqual([true, true])
  })

  test('an outcome is as old as the oldest answer it rests on, and an answer of over a year ago is looked at again', () => {
    const on = (day: string) => ({ by: 'a', on: day })
    const answers: LargeAnswers = {
      companies: { says: 'none', ...on('2026-03-01') },
      officers: { says: 'none', ...on('2025-11-20') },
      income: { says: 'none', ...on('2026-11-21') },
    }
    expect(deemedLargeOf(answers, company)).toEqual({ law: false, it: false, on: '2025-11-20' })
    const half = { says: 'some', top: [1, 2], ...on('2026-05-05') } as const
    expect(deemedLargeOf({ ...answers, companies: undefined, large: half }, company)).toEqual({
      law: true,
      it: true,
      on: '2026-05-05',
    })
    expect(deemedLargeOf({ companies: answers.companies }, company)).toBeUndefined()
    expect(isStale('2025-11-20', '2026-11-21')).toBe(true)
    expect(isStale('2025-11-21', '2026-11-21')).toBe(false)
  })

  test('「いない」 to the first question takes back what it spares', () => {
    const some = { says: 'some', top: [1, 3], ...said } as const
    const none = { says: 'none', ...said } as const
    const answers: LargeAnswers = { companies: { says: 'some', ...said }, large: some, income: none }
    expect(withAnswer(answers, 'companies', none)).toEqual({ companies: none, income: none })
    expect(withAnswer(answers, 'income', { says: 'unknown', ...said })).toMatchObject({ large: some })
  })

  test('just those questions are asked whose answer can still turn the outcome', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const ways = completionsOf(answers).map((way) => [way, ending(way)] as const)
        const turning = largeQuestions.filter((question) => !answers[question] && canTurn(question, ways))
        for (const question of questionsLeft(answers, company)) expect(turning).toContain(question)
        // Nothing that could turn it is left out: with no question left, it is settled or rests on what nobody knows.
        if (questionsLeft(answers, company).length === 0) expect(new Set(ways.map(([, ending]) => ending)).size).toBe(1)
      }),
      { numRuns: 100 },
    )
  })

  test('in any order of the questions the path ends where the definition ends with every figure known', () => {
    fc.assert(
      fc.property(complete, fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }), (whole, picks) => {
        let answers: LargeAnswers = {}
        for (const pick of picks) {
          const left = questionsLeft(answers, company)
          const question = left[pick % Math.max(1, left.length)]
          if (question === undefined) break
          answers = { ...answers, [question]: whole[question] }
        }
        expect(questionsLeft(answers, company)).toEqual([])
        expect(outcomes(answers)).toEqual([byDefinition(whole, 'law'), byDefinition(whole, 'IT-15')])
      }),
      { numRuns: 400 },
    )
  })
})

/** The definition itself, on the figures that lie behind complete answers. */
function byDefinition(it: LargeAnswers, table: 'law' | 'IT-15'): boolean {
  const half = ([n, d]: Ratio): Ratio => [n, 2 * d]
  const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d]
  const held = (size: 'large' | 'specified', top: Ratio, others: Ratio) => [
    { size, share: top },
    { size, share: half(others) },
    { size, share: half(others) },
  ]
  const { large, specified, deemed } = it
  const owners = [
    ...(large?.top && large.total ? held('large', large.top, minus(large.total, large.top)) : []),
    ...(specified?.top && specified.total ? specifiedHolders(specified.top, specified.total, large?.total) : []),
    ...(deemed?.says === 'all' ? [{ size: 'sme' as const, deemedLarge: true, share: [1, 1] as const }] : []),
    ...(deemed?.says === 'some' ? [{ size: 'sme' as const, deemedLarge: true, share: [1, 100] as const }] : []),
  ]
  const total = it.officersFromLarge?.total ?? 3
  const officers = {
    total,
    fromLarge: it.officersFromLarge?.from ?? 0,
    fromDeemedLarge: it.officersFromDeemed?.says === 'all' ? total : 0,
  }
  const taxableIncome = it.income?.years ?? [0]
  const grounds = groundsForLarge({ ...company, owners, officers, taxableIncome }, table)
  for (const { is } of grounds) expect(is).toBeDefined()
  return grounds.some(({ is }) => is)

  function specifiedHolders(top: Ratio, all: Ratio, ofLarge: Ratio = [0, 1]) {
    const rest = minus(minus(all, ofLarge), top)
    return rest[0] < 0 ? [{ size: 'specified' as const, share: top }] : held('specified', top, rest)
  }
}
