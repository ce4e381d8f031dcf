import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { type Case, changed, planned, without } from '../case.ts'
import { sapoinCases } from './sapoin.cases.ts'
import { officialR2Cases } from './sapoin.official.cases.ts'
import { researchKinds } from './sapoin.roles.ts'
import { bodyOf, yearsFrom } from './sapoin.teams.ts'

const id = 'sapoin-r2'
const year = { id, first: 2020 } as const

/** The team of a worked example: its members, with the plan that meets all the rest. */
const team = (members: readonly Member[], plan: Plan = {}): Consortium => planned({ ...bodyOf(year), members }, plan)

const laboratory: Member = {
  name: 'デモ公設試',
  kind: 'kosetsushi',
  roles: ['manager'],
  prefecture: '23',
  size: '-',
  requests: 0,
}
const firm: Member = { name: 'デモ精工', kind: 'company', roles: ['member'], prefecture: '23', size: 'sme' }
const led = team([laboratory, firm], { years: [{ year: 2020, cost: 30_000_000, subsidy: 20_000_000 }] })
const asking = (subsidy: number) => ({ years: [{ year: 2020, cost: 30_000_000, subsidy }] })
const line = (member: string | undefined, cost: number, subsidy: number) =>
  ({ category: 'research', cost, subsidy, ...(member ? { member } : {}) }) as const

/** The manager, of some kind, is paid all of its cost. */
const managed = (facts: Partial<Member>) =>
  changed(planned(led, { years: undefined, budget: [line('デモ公設試', 30_000_000, 30_000_000)] }), 'デモ公設試', facts)

export const sapoinR2Cases: readonly Case[] = [
  ...sapoinCases(year),
  ...officialR2Cases(year),

  {
    number: 'E001',
    when: '公設試が事業管理機関、総額9,750万円',
    team: team([laboratory, firm], { years: yearsFrom(2020, 45_000_000, 30_000_000, 22_500_000) }),
    expect: { [`${id}#1`]: 'met', [`${id}#3`]: 'met', [`${id}#4`]: 'met', [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E002',
    when: '中小企業2者、大学等なし（助言）',
    team: team([
      { name: 'デモ精工', kind: 'company', roles: ['member', 'manager'], prefecture: '27', size: 'sme' },
      { name: 'デモ表面', kind: 'company', roles: ['member'], prefecture: '26', size: 'sme' },
    ]),
    expect: { [`${id}#1`]: 'met', [`${id}#3`]: 'unmet' },
    outcome: 'ready',
  },
  {
    number: 'E004',
    when: '1者だけ',
    team: team([{ name: 'デモ機械', kind: 'company', roles: ['member', 'manager'], prefecture: '40', size: 'sme' }]),
    expect: { [`${id}#1`]: 'unmet', [`${id}#2`]: 'met', [`${id}#3`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E006',
    when: '単年度が4,600万円',
    team: team(
      [
        { name: 'デモ大学', kind: 'university', roles: ['manager'], prefecture: '17', size: '-', requests: 0 },
        { name: 'デモ精工', kind: 'company', roles: ['member'], prefecture: '17', size: 'sme' },
      ],
      { years: yearsFrom(2020, 46_000_000, 20_000_000) },
    ),
    expect: { [`${id}#1`]: 'met', [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },

  // AMB-06: the fixed amount is for the research body that manages.
  { when: '経費の3分の2ちょうど', team: led, expect: { [`${id}#money`]: 'met' }, outcome: 'ready' },
  {
    when: '3分の2を1円超え、公設試の分かもしれない',
    team: planned(led, asking(20_000_001)),
    expect: { [`${id}#money`]: 'unknown' },
    outcome: 'undecided',
  },
  {
    when: '経費の全額を1円超える',
    team: planned(led, asking(30_000_001)),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '内訳から、超えた分が公設試の定額と分かる',
    team: planned(led, {
      ...asking(22_000_000),
      budget: [line('デモ公設試', 6_000_000, 6_000_000), line('デモ精工', 24_000_000, 16_000_000)],
    }),
    expect: { [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  {
    when: '内訳から、中小企業が3分の2を1円超えると分かる',
    team: planned(led, {
      ...asking(22_000_000),
      budget: [line('デモ公設試', 6_000_000, 5_999_999), line('デモ精工', 24_000_000, 16_000_001)],
    }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '内訳の1行が誰のものか未記入',
    team: planned(led, { ...asking(22_000_000), budget: [line(undefined, 30_000_000, 22_000_000)] }),
    expect: { [`${id}#money`]: 'unknown' },
  },
  {
    when: '内訳の行が、種類の未記入な事業管理機関のもの',
    team: changed(
      planned(led, { years: undefined, budget: [line('デモ公設試', 30_000_000, 22_000_000)] }),
      'デモ公設試',
      { kind: undefined },
    ),
    expect: { [`${id}#money`]: 'unknown' },
  },
  {
    when: '管理しない大学の分は3分の2まで（1円多い）',
    team: planned(bodyOf(year), { years: undefined, budget: [line('デモ大学', 30_000_000, 20_000_001)] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '大学も公設試もいなければ3分の2まで（1円多い）',
    team: planned(
      { ...without(led, 'デモ公設試'), members: [firm, { ...firm, name: 'デモ表面', roles: ['member', 'manager'] }] },
      asking(20_000_001),
    ),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  ...researchKinds.map((kind) => ({
    when: `事業管理機関が${kind}なら、その分は経費の全額まで`,
    team: managed({ kind, roles: ['manager'] }),
    expect: { [`${id}#money`]: 'met' } as const,
  })),
  {
    when: '研究の席に就く事業管理機関が「等」に当たるか分からない',
    team: managed({ kind: 'npo', roles: ['manager', 'research'] }),
    expect: { [`${id}#money`]: 'unknown' },
  },
  {
    when: '研究の席に就かない事業管理機関は3分の2まで',
    team: managed({ kind: 'npo', roles: ['manager'] }),
    expect: { [`${id}#money`]: 'unmet' },
  },
]
