import { type Case, changed, numbered, planned, times } from '../case.ts'
import { preferenceCases } from './koudo.figures.cases.ts'
import { firm, kigyokanCases, ownPlanCases, sharers } from './koudo-kigyokan.cases.ts'

const id = 'koudo-kigyokan-r3-request'
const pair = sharers(id)

export const koudoKigyokanR3RequestCases: readonly Case[] = [
  {
    number: 'E017',
    when: '承認を受けた2者の新しい事業で、データは共有しない',
    team: {
      ...planned(pair, { sharesData: false, startsJointBusiness: true }),
      members: times(2, 'デモ食品', { ...firm, designations: ['kenin-plan'] }),
    },
    expect: numbered(id, { 1: 'unmet', 2: 'met', 3: 'met', 4: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E019',
    when: '静岡県の3者のうち1者に事業計画がない',
    team: changed({ ...pair, members: times(3, 'デモ食品', { ...firm, prefecture: '22' }) }, 'デモ食品3', {
      hasBusinessPlan: false,
    }),
    expect: numbered(id, { 1: 'met', 4: 'unmet' }),
    outcome: 'not-ready',
  },
  ...kigyokanCases(id),
  ...ownPlanCases(id),
  {
    when: 'データを共有するか未記入',
    team: planned(pair, { sharesData: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  ...preferenceCases(pair),
]
