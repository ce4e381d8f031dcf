import { type Case, numbered } from '../case.ts'
import { applicant, listed, planner } from './saikochiku.teams.ts'
import { saikochikuR3Cases } from './saikochiku-r3.cases.ts'
import { stepCases } from './saikochiku-r3.money.cases.ts'

const id = 'saikochiku-r3-normal'
const sound = { size: 'sme', subsidy: 20_000_000 } as const

export const saikochikuR3NormalCases: readonly Case[] = [
  {
    number: 'E141',
    when: '税理士だけと計画を策定し3,200万円',
    team: listed(id, [{ ...applicant, prefecture: '12' }, planner], { subsidy: 32_000_000 }),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
    outcome: 'not-ready',
  },
  ...saikochikuR3Cases(id, { ...sound, fall: true, rise: ['5', [3, 100]], above: 30_000_001 }),
  ...stepCases(id, sound, 80_000_000),
]
