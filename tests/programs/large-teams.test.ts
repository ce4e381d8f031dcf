import { expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { askedOnce } from '#programs/questions.ts'
import { aDay } from '#tests/builders/programs.ts'

const editions = await allEditions()

/** The largest a file may hold, for one edition in twelve; a large one for the others. */
const sizeOf = (at: number) => (at % 12 === 0 ? { most: 300, entries: 500 } : { most: 40, entries: 60 })

test.each(editions.map((edition, at) => [edition.id, edition, sizeOf(at)] as const))(
  '%s: of a very large team, each missing fact is asked once a rule',
  (program, edition, { most, entries }) => {
    const members = Array.from({ length: most }, () => ({ name: 'デモ' }))
    const budget = Array.from({ length: entries }, () => ({ category: 'research' as const, cost: 30, subsidy: 30 }))
    const team: Consortium = { program, members, plan: { budget, tools: Array.from({ length: entries }, () => ({})) } }
    const { findings } = check(edition, team, aDay)
    for (const { questions } of findings)
      expect(new Set(questions.map(({ path }) => path)).size, JSON.stringify(questions[0])).toBe(questions.length)

    // All members are alike: what is asked of one is asked of every one.
    const ofMembers = findings.flatMap(({ questions }) => questions).filter(({ member }) => member !== null)
    const asked = new Map<string, Set<number | null>>()
    for (const { path, member } of ofMembers) {
      const fact = path.replace(/\[\d+\]/, '')
      asked.set(fact, (asked.get(fact) ?? new Set()).add(member))
    }
    expect([...asked].filter(([, members]) => members.size !== most)).toEqual([])
  },
)

test('a question asked by two clauses is asked in the words of the first', () => {
  const ask = (path: string, ja: string) => ({ path, member: null, ask: { ja, en: ja } })
  expect(askedOnce([ask('area', '一'), ask('plan.budget', '二'), ask('area', '三')])).toEqual([
    ask('area', '一'),
    ask('plan.budget', '二'),
  ])
})
