import { expect, test } from 'vitest'
import type { Plan } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { DayBetween } from '#programs/rule.ts'
import { callWindow } from '#programs/window.ts'
import { anEditionOf, judged } from '#tests/builders/programs.ts'

const equity: DayBetween = {
  shape: 'within-dates',
  of: 'plan.equityOn',
  called: words('出資予定日', 'Day of the equity'),
  from: 'start',
  until: { yearsAfterEnd: 1 },
}
const finding = (plan: Plan) => judged(equity, { program: 'invented', members: [], plan })
const years = [{ year: 2023 }, { year: 2024 }]

test.each([
  ['2023-03-31', 'unmet'],
  ['2023-04-01', 'met'],
  ['2026-03-31', 'met'],
  ['2026-04-01', 'unmet'],
])('equity on %s, for a project of the fiscal years 2023 and 2024: %s', (equityOn, outcome) => {
  expect(finding({ equityOn, years }).outcome).toBe(outcome)
})

test('the day is asked for, and the years where they decide', () => {
  expect(finding({ years }).questions).toMatchObject([{ path: 'plan.equityOn' }])
  expect(finding({ equityOn: '2024-01-01' })).toMatchObject({ outcome: 'unknown', questions: [{ path: 'plan.years' }] })
})

test('the sentence has the day and the window', () => {
  expect(finding({ equityOn: '2026-04-01', years }).says.ja).toBe(
    '出資予定日は2026年4月1日です。事業開始から事業終了後1年までとされています。時期を見直してください。',
  )
})

test('days that are printed need no years', () => {
  const printed: DayBetween = { ...equity, from: '2023-07-01', until: '2023-12-31' }
  const outcome = (equityOn: string) =>
    judged(printed, { program: 'invented', members: [], plan: { equityOn } }).outcome
  expect(['2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01'].map(outcome)).toEqual([
    'unmet',
    'met',
    'met',
    'unmet',
  ])
})

test('a call that something else came in place of is over on any day', () => {
  const { call, ...edition } = anEditionOf()
  const retired = {
    ...edition,
    call: {
      ...call,
      opens: '2022-01-01',
      closes: '2030-12-31',
      retiredBy: words('通常枠に統合', 'now part of the normal frame'),
    },
  }
  expect(callWindow(retired, '2022-06-01')).toMatchObject({ state: 'closed', says: { ja: '募集終了（通常枠に統合）' } })
})
