import type { Plan } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { amountCases, applicantCases, rateCases, targetCases } from './seisansei.cases.ts'
import { firstTimerCases } from './seisansei.record.cases.ts'
import { declaring, firm, ofCost, rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r1-supp'
const plan: Plan = {
  subsidy: 10_000_000,
  minimumWageMargin: 30,
  ...rising([3, 100], [15, 1000]),
  ...declaring(true),
}
const body = teamOf(id, { size: 'sme', applications: [] }, plan)
const line = { id, body }

/** programs.md has no worked example of this edition. */
export const monoR1SuppCases: readonly Case[] = [
  ...applicantCases(line, 'large'),
  ...targetCases(line),
  ...amountCases(line, 10_000_000, 1_000_000),
  ...rateCases(line, '中小企業', body, [1, 2]),
  ...rateCases(line, '小規模事業者', changed(body, firm, { size: 'small' }), [2, 3]),
  {
    when: '規模が未記入で2分の1を超える',
    team: changed(ofCost(body, 6_000_000, 4_000_000), firm, { size: undefined }),
    expect: numbered(id, { money: 'unknown' }),
  },

  {
    when: '給与支給総額が年率1.4%',
    team: planned(body, rising([3, 100], [14, 1000])),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '給与支給総額が年率1.6%、最低賃金との差が31円',
    team: planned(body, { ...rising([3, 100], [16, 1000]), minimumWageMargin: 31 }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '最低賃金との差が29円',
    team: planned(body, { minimumWageMargin: 29 }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '1.5%と30円ちょうど', team: body, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '最低賃金との差が未記入',
    team: planned(body, { minimumWageMargin: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },

  { when: '返還に同意', team: body, expect: numbered(id, { 3: 'met' }), outcome: 'ready' },
  {
    when: '返還に同意しない',
    team: planned(body, declaring(false)),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '返還の同意が未記入',
    team: planned(body, declaring(undefined)),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },

  ...firstTimerCases(`${id}#4`, body, firm, 'mono-r2-supp3-normal'),

  {
    when: '賃上げに取り組む（優先）',
    team: planned(body, { raisesWages: true }),
    expect: numbered(id, { preference: 'met' }),
    outcome: 'ready',
  },
  {
    when: '被用者保険の任意適用に取り組む（優先）',
    team: planned(body, { raisesWages: false, extendsSocialInsurance: true }),
    expect: numbered(id, { preference: 'met' }),
    outcome: 'ready',
  },
  {
    when: 'どちらにも取り組まない（優先されないだけ）',
    team: planned(body, { raisesWages: false, extendsSocialInsurance: false }),
    expect: numbered(id, { preference: 'unmet' }),
    outcome: 'ready',
  },
  { when: '優先の取組が未記入', team: body, expect: numbered(id, { preference: 'unknown' }), outcome: 'ready' },
]
