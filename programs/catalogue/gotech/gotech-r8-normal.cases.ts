import { type Case, numbered, planned } from '../case.ts'
import { gotechCases } from './gotech.cases.ts'
import { lateCases } from './gotech.late.cases.ts'
import { gotechMoneyCases } from './gotech.money.cases.ts'
import { asking, gotechTeam } from './gotech.teams.ts'

const id = 'gotech-r8-normal'

const alone = gotechTeam(id)
const overTwoYears = (second: number) =>
  planned({ ...alone, members: alone.members.map(({ requests: _, ...member }) => member) }, asking(45_000_000, second))

const twoYearCases: readonly Case[] = [
  { when: '2年間の総額がちょうど7,500万円', team: overTwoYears(30_000_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '2年間の総額が7,500万円を1円超える（未確認の要件なので判定は止めない）',
    team: overTwoYears(30_000_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'ready',
  },
]

export const gotechR8NormalCases: readonly Case[] = [
  ...gotechCases(id),
  ...lateCases(id),
  ...gotechMoneyCases(id, { year: 45_000_000, total: 97_500_000 }),
  ...twoYearCases,
]
