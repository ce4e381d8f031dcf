import type { Plan } from '#consortium/consortium.ts'
import { toolFunctions } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { partnerCases } from './it.cases.ts'
import { productivityCases } from './it.figures.cases.ts'
import { firm, having, pairOf, type Tool, toolChanged } from './it.teams.ts'

const id = 'it-r3-base'
const ledger: Tool = { name: 'デモ会計', part: 'software-process', functions: ['accounting'] }
const body = pairOf(
  id,
  '30',
  { tools: [ledger], targets: { laborProductivity: { rise: [3, 100], per: 'year' } } },
  { size: 'small' },
)
const line = { id, body }
type Entry = NonNullable<Plan['budget']>[number]
const paying = (...budget: readonly Entry[]) => planned(body, { budget })
const tool = (cost: number, subsidy: number): Entry => ({
  category: 'base-introduction',
  member: firm,
  cost,
  subsidy,
})
const machine = (category: 'pc-tablet' | 'register', cost: number, subsidy: number): Entry => ({
  category,
  member: firm,
  cost,
  subsidy,
})
const money = (when: string, outcome: 'met' | 'unmet' | 'unknown', ...budget: readonly Entry[]): Case => ({
  when,
  team: paying(...budget),
  expect: numbered(id, { money: outcome }),
  outcome: outcome === 'met' ? 'ready' : outcome === 'unmet' ? 'not-ready' : 'undecided',
})

export const itR3BaseCases: readonly Case[] = [
  {
    number: 'E114',
    when: '経費100万円の会計ソフトに722,222円',
    team: paying(tool(1_000_000, 722_222)),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', money: 'met' }),
    outcome: 'ready',
  },

  ...partnerCases({ id, body: changed(body, firm, { size: 'sme' }) }),
  ...productivityCases(line),

  ...idsOf(toolFunctions).map(
    (one): Case => ({
      when: `${one}のソフトウェア`,
      team: toolChanged(body, { functions: [one] }),
      expect: numbered(id, { 3: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '4つの機能のどれもないソフトウェア',
    team: toolChanged(body, { functions: [] }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ソフトウェアの機能が未記入',
    team: toolChanged(body, { functions: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'ハードウェアと役務を加える',
    team: having(
      body,
      ledger,
      { name: 'デモ端末', part: 'hardware', acquisition: 'purchase' },
      { name: 'デモ導入支援', part: 'service' },
    ),
    expect: numbered(id, { 3: 'met', 4: 'met' }),
    outcome: 'ready',
  },
  {
    when: 'ハードウェアだけ',
    team: having(body, { name: 'デモ端末', part: 'hardware', acquisition: 'purchase' }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },

  money('経費100万円に722,223円', 'unmet', tool(1_000_000, 722_223)),
  money('経費の4分の3ちょうど（50万円以下）', 'met', tool(400_000, 300_000)),
  money('経費の4分の3を1円超える', 'unmet', tool(400_000, 300_001)),
  money('経費666,668円は3分の2の部分にかかる', 'unmet', tool(666_668, 500_001)),
  money('補助額がちょうど50万円', 'met', tool(666_667, 500_000)),
  money('350万円ちょうど', 'met', tool(5_166_668, 3_500_000)),
  money('350万円を1円超える', 'unmet', tool(9_000_000, 3_500_001)),
  money('PC・タブレットに10万円', 'met', machine('pc-tablet', 200_000, 100_000)),
  money('PC・タブレットに10万円を1円超える', 'unmet', machine('pc-tablet', 400_000, 100_001)),
  money('PC・タブレットの2分の1を1円超える', 'unmet', machine('pc-tablet', 100_000, 50_001)),
  money('レジに20万円', 'met', machine('register', 400_000, 200_000)),
  money('レジに20万円を1円超える', 'unmet', machine('register', 800_000, 200_001)),
  money('レジの2分の1を1円超える', 'unmet', machine('register', 100_000, 50_001)),
  {
    when: '支援事業者には支払われない',
    team: paying({ ...tool(1_000_000, 500_000), member: 'デモIT' }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ツールの申請額の一部が未記入',
    team: paying({ category: 'base-introduction', subsidy: 100_000 }, { category: 'base-introduction' }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '申請額がまだない', team: body, expect: numbered(id, { money: 'not-applicable' }), outcome: 'ready' },
]
