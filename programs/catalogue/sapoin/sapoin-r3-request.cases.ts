import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, planned } from '../case.ts'
import { sapoinCases } from './sapoin.cases.ts'
import { officialR3Cases } from './sapoin.official.cases.ts'
import { researchKinds } from './sapoin.roles.ts'
import { bodyOf, yearsFrom } from './sapoin.teams.ts'

const id = 'sapoin-r3-request'
const year = { id, first: 2021 } as const
const body = bodyOf(year)
const members: readonly Member[] = [
  { name: 'デモ大学', kind: 'university', roles: ['manager'], prefecture: '17', size: '-' },
  { name: 'デモ精工', kind: 'company', roles: ['member'], prefecture: '17', size: 'sme' },
]
const paid = (member: string, subsidy: number) => ({
  years: undefined,
  budget: [{ category: 'research', member, cost: 30_000_000, subsidy } as const],
})

export const sapoinR3RequestCases: readonly Case[] = [
  ...sapoinCases(year),
  ...officialR3Cases(year, false),

  {
    number: 'E007',
    when: '総額が1億円',
    team: planned({ ...body, members }, { years: yearsFrom(2021, 45_000_000, 45_000_000, 10_000_000) }),
    expect: { [`${id}#1`]: 'met', [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },

  // AMB-06: any research body is paid the fixed amount, whether it manages or not.
  {
    when: '管理しない大学の分も全額まで',
    team: planned(body, paid('デモ大学', 30_000_000)),
    expect: { [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '大学の分が経費を1円超える',
    team: planned(body, paid('デモ大学', 30_000_001)),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '中小企業の分は3分の2ちょうどまで',
    team: planned(body, paid('デモ精工', 20_000_000)),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '中小企業の分が3分の2を1円超える',
    team: planned(body, paid('デモ精工', 20_000_001)),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  ...researchKinds.map((kind) => ({
    when: `${kind}の分は、どの役割でも全額まで`,
    team: changed(planned(body, paid('デモ大学', 30_000_000)), 'デモ大学', { kind, roles: ['member'] }),
    expect: { [`${id}#money`]: 'met' } as const,
  })),
  {
    when: '研究の席に就く者が「等」に当たるか分からない',
    team: changed(planned(body, paid('デモ大学', 30_000_000)), 'デモ大学', { kind: 'npo' }),
    expect: { [`${id}#money`]: 'unknown' },
  },
  {
    when: 'アドバイザーの大学に定額はない',
    team: changed(planned(body, paid('デモ大学', 30_000_000)), 'デモ大学', { roles: ['advisor'] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '研究の席に就く機関の種類が未記入で、定額か分からない',
    team: changed(planned(body, paid('デモ大学', 20_000_001)), 'デモ大学', { kind: undefined }),
    expect: { [`${id}#money`]: 'unknown' },
    outcome: 'undecided',
  },

  { when: '磨き上げ支援について未回答', team: body, expect: { [`${id}#preference`]: 'unknown' }, outcome: 'ready' },
  {
    when: '磨き上げ支援を受け入れる',
    team: planned(body, { declarations: { acceptsPlanPolishing: { is: true, by: 'デモ 花子', on: '2021-04-01' } } }),
    expect: { [`${id}#preference`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '磨き上げ支援を受け入れない（加点だけの話）',
    team: planned(body, { declarations: { acceptsPlanPolishing: false } }),
    expect: { [`${id}#preference`]: 'unmet' },
    outcome: 'ready',
  },
]
