import { type Case, numbered, planned } from '../case.ts'
import { amountCases, applicantCases, rateCases, targetCases } from './seisansei.cases.ts'
import { rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r2-supp3-lowrisk'
const body = teamOf(
  id,
  { size: 'sme' },
  {
    purposes: ['contact-free-product'],
    budget: [{ category: 'equipment', item: '遠隔操作装置', cost: 15_000_000, subsidy: 10_000_000 }],
    ...rising([3, 100], [15, 1000]),
  },
)
const line = { id, body: planned(body, { budget: [], subsidy: 10_000_000 }) }

const buying = (item: string | undefined) =>
  planned(body, {
    budget: [{ category: 'equipment', cost: 15_000_000, subsidy: 10_000_000, ...(item ? { item } : {}) }],
  })

/** programs.md has no worked example of this edition. */
export const monoR2Supp3LowriskCases: readonly Case[] = [
  ...applicantCases({ id, body }, 'large'),
  ...targetCases({ id, body }),
  ...amountCases(line, 10_000_000, 1_000_000),
  ...rateCases(line, '中小企業', body, [2, 3]),

  ...(['contact-free-product', 'contact-free-process', 'post-covid-model'] as const).map(
    (purpose): Case => ({
      when: `取組が${purpose}`,
      team: planned(body, { purposes: [purpose] }),
      expect: numbered(id, { 2: 'met', preference: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '取組が3つのどれでもない',
    team: planned(body, { purposes: ['overseas'] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '取組が未記入',
    team: planned(body, { purposes: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },

  { when: '対象となる機器の購入', team: body, expect: numbered(id, { 3: 'met' }), outcome: 'ready' },
  ...(['cash-free-terminal', 'payment-machine', 'air-conditioning', 'thermometer'] as const).map(
    (item): Case => ({
      when: `${item}の購入`,
      team: buying(item),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    }),
  ),
  { when: '品目が未記入', team: buying(undefined), expect: numbered(id, { 3: 'unknown' }), outcome: 'undecided' },
]
