import { expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { factsRead } from '#programs/facts-read.ts'
import { askedOnce } from '#programs/questions.ts'
import { aDay } from '#tests/builders/programs.ts'

const editions = await allEditions()

test.each(editions.map((edition) => [edition.id, edition] as const))(
  '%s: of the largest team a file may hold, each missing fact is asked once a rule',
  (program, edition) => {
    const members = Array.from({ length: 300 }, () => ({ name: 'デモ' }))
    const budget = Array.from({ length: 500 }, () => ({ category: 'research' as const, cost: 30, subsidy: 30 }))
    const team: Consortium = { program, members, plan: { budget, tools: Array.from({ length: 500 }, () => ({})) } }
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
    expect([...asked].filter(([, members]) => members.size !== 300)).toEqual([])
  },
)

test('a question asked by two clauses is asked in the words of the first', () => {
  const ask = (path: string, ja: string) => ({ path, member: null, ask: { ja, en: ja } })
  expect(askedOnce([ask('area', '一'), ask('plan.budget', '二'), ask('area', '三')])).toEqual([
    ask('area', '一'),
    ask('plan.budget', '二'),
  ])
})
