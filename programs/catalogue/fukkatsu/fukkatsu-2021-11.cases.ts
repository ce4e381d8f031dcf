import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned, without } from '../case.ts'
import { bases, months } from './fukkatsu-2021-11.money.ts'

const id = 'fukkatsu-2021-11'
const name = 'デモ温泉'

/** Monthly sales: each base period and the months of 2021-22, five figures each. */
const sales = (now: readonly number[], ...before: readonly (readonly number[])[]) => ({
  monthlySales: Object.fromEntries(
    [months, ...bases].flatMap((period, at) =>
      period.map((month, i) => [month, (at === 0 ? now : (before[at - 1] ?? now))[i] ?? 0]),
    ),
  ),
})
const alike = (each: number) => Array.from(months, () => each)
/** Three base periods with no more than the months of 2021-22. */
const bare = bases.map(() => alike(60_000))
/** Every month fell alike, from ten million yen in the last base period; before that there was no more than now. */
const fellTo = (now: number) => sales(alike(now), alike(now), alike(now), alike(10_000_000))

const claim = (facts: Partial<Member>, subsidy: number): Consortium => ({
  program: id,
  members: [{ name, kind: 'company', roles: ['applicant'], prefecture: '07', size: 'sme', ...facts }],
  plan: { causes: ['3'], subsidy, declarations: { fallNotSeasonal: true } },
})

const person = { kind: 'founder', legalForm: 'sole', size: 'small' } as const
const upTo = (annualSales: number) => ({ legalForm: 'company', annualSales }) as const

/** Caps in yen by who it is: of a fall of half, and of three tenths. */
const caps = [
  { called: '個人', facts: person, half: 500_000, less: 300_000 },
  { called: '年間売上高ちょうど1億円の法人', facts: upTo(100_000_000), half: 1_000_000, less: 600_000 },
  { called: '年間売上高1億円を1円超える法人', facts: upTo(100_000_001), half: 1_500_000, less: 900_000 },
  { called: '年間売上高ちょうど5億円の法人', facts: upTo(500_000_000), half: 1_500_000, less: 900_000 },
  { called: '年間売上高5億円を1円超える法人', facts: upTo(500_000_001), half: 2_500_000, less: 1_500_000 },
] as const

const fukushima = claim(
  {
    ...upTo(200_000_000),
    // January fell by 35%: 41 million yen less five times 7.8 million are 2 million.
    ...sales(
      [7_000_000, 8_000_000, 7_800_000, 7_000_000, 7_000_000],
      [7_000_000, 8_000_000, 7_800_000, 7_000_000, 7_000_000],
      [7_000_000, 8_000_000, 7_800_000, 7_000_000, 7_000_000],
      [7_000_000, 8_000_000, 12_000_000, 7_000_000, 7_000_000],
    ),
  },
  900_000,
)
const small = claim({ ...person, ...sales(alike(60_000), alike(60_000), alike(100_000), alike(60_000)) }, 200_000)

/** Worked example E152, then both sides of each fall and cap, and each fact left out. */
export const fukkatsu202111Cases: readonly Case[] = [
  {
    number: 'E152',
    when: '35％の減少で計算式は200万円、上限の90万円',
    team: fukushima,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', money: 'met', applicant: 'met' }),
    outcome: 'ready',
  },
  {
    when: 'E152の上限を1円超える',
    team: planned(fukushima, { subsidy: 900_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  ...caps.flatMap(({ called, facts, half, less }): Case[] => [
    {
      when: `${called}、ちょうど50％の減少で上限ちょうど`,
      team: claim({ ...facts, ...fellTo(5_000_000) }, half),
      expect: numbered(id, { 2: 'met', money: 'met' }),
      outcome: 'ready',
    },
    {
      when: `${called}、ちょうど50％の減少で1円多い`,
      team: claim({ ...facts, ...fellTo(5_000_000) }, half + 1),
      expect: numbered(id, { money: 'unmet' }),
    },
    {
      when: `${called}、50％に届かない減少で上限ちょうど`,
      team: claim({ ...facts, ...fellTo(5_000_001) }, less),
      expect: numbered(id, { 2: 'met', money: 'met' }),
      outcome: 'ready',
    },
    {
      when: `${called}、ちょうど30％の減少で1円多い`,
      team: claim({ ...facts, ...fellTo(7_000_000) }, less + 1),
      expect: numbered(id, { 2: 'met', money: 'unmet' }),
    },
  ]),
  {
    when: '30％に1円届かない減少',
    team: claim({ ...person, ...fellTo(7_000_001) }, 1),
    expect: numbered(id, { 2: 'unmet', money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ちょうど30％の減少',
    team: claim({ ...person, ...fellTo(7_000_000) }, 300_000),
    expect: numbered(id, { 2: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '計算済みの減少率が30％',
    team: claim({ ...person, salesFall: { oneMonth: [3, 10] } }, 0),
    expect: numbered(id, { 2: 'met' }),
  },
  {
    when: '計算済みの減少率が29％',
    team: claim({ ...person, salesFall: { oneMonth: [29, 100] } }, 0),
    expect: numbered(id, { 2: 'unmet' }),
  },
  {
    when: '売上が未記入',
    team: claim(person, 300_000),
    expect: numbered(id, { 2: 'unknown', money: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '計算式が上限を下回る（50万円－6万円×5＝20万円）',
    team: small,
    expect: numbered(id, { 2: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    when: '計算式の額を1円超える',
    team: planned(small, { subsidy: 200_001 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  ...months.map(
    (month, at): Case => ({
      when: `減少した月が${month}だけ`,
      team: claim(
        { ...person, ...sales(alike(100_000).with(at, 60_000), alike(0), alike(0), alike(100_000)) },
        200_000,
      ),
      expect: numbered(id, { 2: 'met', money: 'met' }),
      outcome: 'ready',
    }),
  ),
  ...bases.map(
    ([first], at): Case => ({
      when: `${first}からの基準期間とだけ比べて減少`,
      team: claim({ ...person, ...sales(alike(60_000), ...bare.with(at, alike(100_000))) }, 200_000),
      expect: numbered(id, { 2: 'met', money: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '計算式が負になれば給付はない',
    team: claim({ ...person, ...sales([70_000, 0, 0, 0, 0], alike(0), [100_000, 0, 0, 0, 0], alike(0)) }, 1),
    expect: numbered(id, { 2: 'met', money: 'unmet' }),
  },
  {
    when: '年間売上高が未記入で、2つの上限の間',
    team: claim({ legalForm: 'company', ...fellTo(5_000_000) }, 1_500_000),
    expect: numbered(id, { money: 'unknown' }),
    outcome: 'undecided',
  },
  ...(['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const).map(
    (cause): Case => ({
      when: `要因${cause}だけ`,
      team: planned(fukushima, { causes: [cause] }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: 'どの要因にも当たらない',
    team: planned(fukushima, { causes: [] }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '要因が未記入',
    team: planned(fukushima, { causes: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '季節性による減少',
    team: planned(fukushima, { declarations: { fallNotSeasonal: false } }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '季節性でないことの確認がまだない',
    team: planned(fukushima, { declarations: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '大企業（助言）',
    team: changed(fukushima, name, { size: 'large' }),
    expect: numbered(id, { applicant: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '中堅企業は対象',
    team: changed(fukushima, name, { size: 'mid' }),
    expect: numbered(id, { applicant: 'met' }),
    outcome: 'ready',
  },
  {
    when: '企業規模が未記入（助言）',
    team: changed(fukushima, name, { size: undefined }),
    expect: numbered(id, { applicant: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '申請者でない会社の売上は数えない',
    team: {
      ...fukushima,
      members: [
        ...fukushima.members,
        { name: 'デモ取引先', kind: 'company', roles: [], size: 'large', ...fellTo(10_000_000) },
      ],
    },
    expect: numbered(id, { 2: 'met', applicant: 'met' }),
    outcome: 'ready',
  },
  {
    when: '申請者がいない',
    team: without(fukushima, name),
    expect: numbered(id, { 2: 'not-applicable', applicant: 'not-applicable' }),
  },
]
