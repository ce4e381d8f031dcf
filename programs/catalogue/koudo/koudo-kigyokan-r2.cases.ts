import { type Case, joinedBy, numbered, planned, times } from '../case.ts'
import { firm, kigyokanCases, sharers } from './koudo-kigyokan.cases.ts'

const id = 'koudo-kigyokan-r2'
const pair = sharers(id)

export const koudoKigyokanR2Cases: readonly Case[] = [
  {
    number: 'E014',
    when: '香川県の6者がデータを共有する',
    team: { ...pair, members: times(6, 'デモ食品', { ...firm, prefecture: '37' }) },
    expect: numbered(id, { 1: 'met', 2: 'unmet', 3: 'met', 4: 'met' }),
    outcome: 'not-ready',
  },
  ...kigyokanCases(id),
  {
    when: 'データを共有しない',
    team: planned(pair, { sharesData: false }),
    expect: numbered(id, { 1: 'met', 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'データを共有するか未記入',
    team: planned(pair, { sharesData: undefined }),
    expect: numbered(id, { 4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '事業管理機関は5者に数えない（AMB-13）',
    team: joinedBy(sharers(id, 5), {
      name: 'デモ財団',
      kind: 'industry-support',
      roles: ['manager'],
      prefecture: '19',
    }),
    expect: numbered(id, { 2: 'met', 3: 'met' }),
    outcome: 'ready',
  },
]
