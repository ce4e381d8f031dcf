import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered } from '../case.ts'
import { monoR3SuppCases } from './mono-r3-supp.cases.ts'
import { rateCases } from './seisansei.cases.ts'
import { asking, firm, ofCost, rising, teamOf } from './seisansei.teams.ts'

const id = 'mono-r3-supp-normal'
const sme = { size: 'sme', employees: 25, designations: [], applications: [] } as const
const body = teamOf(id, sme, { subsidy: 12_500_000, ...rising([3, 100], [15, 1000]) })
const line = { id, body }
const applied = (one: NonNullable<Member['applications']>[number]) => changed(body, firm, { applications: [one] })

export const monoR3SuppNormalCases: readonly Case[] = [
  {
    number: 'E089',
    when: '従業員5人で800万円（上限750万円）',
    team: asking(changed(body, firm, { employees: 5 }), 8_000_000),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },

  ...monoR3SuppCases(line, [7_500_000, 10_000_000, 12_500_000]),
  ...rateCases(line, '中小企業', body, [1, 2]),
  ...rateCases(line, '小規模事業者', changed(body, firm, { size: 'small', employees: undefined }), [2, 3]),
  ...rateCases(line, '再生事業者', changed(body, firm, { designations: ['saisei-plan'] }), [2, 3]),
  {
    when: '再生計画の有無が未記入で2分の1を超える',
    team: changed(ofCost(body, 6_000_000, 4_000_000), firm, { designations: undefined }),
    expect: numbered(id, { money: 'unknown' }),
  },

  { when: 'ほかの枠に申請していない', team: body, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  ...(['recovery', 'digital', 'green'] as const).map(
    (frame): Case => ({
      when: `${frame}の枠にも申請中`,
      team: applied({ program: `mono-r3-supp-${frame}`, status: 'applied' }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    }),
  ),
  {
    when: '不採択になった枠は数えない',
    team: applied({ program: 'mono-r3-supp-green', status: 'declined' }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '以前の補正予算の枠は数えない',
    team: applied({ program: 'mono-r2-supp3-lowrisk', status: 'applied' }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '応募・採択歴が未記入',
    team: changed(body, firm, { applications: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
]
