import { type Case, numbered, planned } from '../case.ts'
import { moneyCases } from './saikochiku.money.cases.ts'
import { partnerCases } from './saikochiku.partner.cases.ts'
import { declaredCases } from './saikochiku.shared.cases.ts'
import { soundTeam } from './saikochiku.teams.ts'

const id = 'saikochiku-round5'
const sound = { size: 'sme', subsidy: 20_000_000 } as const
const team = soundTeam(id, sound)

/** programs.md has no worked example of this round. */
export const saikochikuRound5Cases: readonly Case[] = [
  {
    when: '引き継いだ要件をすべて満たす',
    team,
    expect: numbered(id, { 2: 'met', 3: 'met', 4: 'not-applicable', money: 'met' }),
    outcome: 'ready',
  },
  ...declaredCases(id, sound, '2', 'followsRestructuringGuideline'),
  ...partnerCases(id, sound, { certified: '3', lender: '4', both: '5' }, 30_000_001),
  ...moneyCases(id, sound, [
    ['ちょうど8,000万円', 'met', 80_000_000],
    ['8,000万円を1円超える', 'unmet', 80_000_001],
  ]),
  {
    when: '経費の一部の申請額が未記入',
    team: planned(team, {
      subsidy: undefined,
      budget: [{ category: 'equipment' }, { category: 'expert', subsidy: 1 }],
    }),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
]
