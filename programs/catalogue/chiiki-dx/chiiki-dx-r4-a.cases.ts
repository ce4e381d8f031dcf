import { type Case, changed, joinedBy, planned } from '../case.ts'
import { chiikiDxLineCases } from './chiiki-dx-r4.lines.cases.ts'
import { aLocal, asLeadToo, aVendor, community, validMembers } from './chiiki-dx-r4.teams.ts'

const id = 'chiiki-dx-r4-a'
const valid = community(id, ['20'], validMembers)
const yamaguchi = community(
  id,
  ['35'],
  [
    aLocal('デモ商工会議所', 'chamber', '35', { ...asLeadToo, requests: 20_000_000 }),
    aLocal('デモ高専', 'kosen', '35'),
    aVendor('デモIT甲', '35'),
    aVendor('デモIT乙', '35'),
    { name: 'デモ市', kind: 'municipality', roles: ['other'], prefecture: '35', requests: 0 },
  ],
)
const supported = (facts: object) =>
  joinedBy(valid, {
    name: 'デモ製作所',
    kind: 'company',
    roles: ['supported'],
    prefecture: '20',
    size: 'sme',
    ...facts,
  })

/** Worked examples E041–E057 (Ａ類型), then what stands on each line and beside it. */
export const chiikiDxR4ACases: readonly Case[] = [
  {
    number: 'E041',
    when: '地域の支援機関が1者しかいない',
    team: community(
      id,
      ['34'],
      [aLocal('デモ銀行', 'regional-fi', '34', asLeadToo), aVendor('デモIT甲', '34'), aVendor('デモIT乙', '34')],
    ),
    expect: { [`${id}#1`]: 'unmet', [`${id}#2`]: 'met', [`${id}#4`]: 'met' },
    outcome: 'not-ready',
  },
  {
    number: 'E042',
    when: 'デジタル企業が1者で、コンサルは数えない',
    team: community(
      id,
      ['35'],
      [
        aLocal('デモ大学', 'university', '35', asLeadToo),
        aLocal('デモ商工会議所', 'chamber', '35'),
        aVendor('デモIT', '35'),
        { name: 'デモコンサル', kind: 'consultant', roles: ['other'], prefecture: '35', size: 'sme', requests: 0 },
      ],
    ),
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'unmet', [`${id}#3`]: 'met' },
    outcome: 'not-ready',
  },
  {
    number: 'E043',
    when: '商工会議所、高専、IT企業2者と、受け取らない自治体',
    team: yamaguchi,
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met', [`${id}#8`]: 'met', [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E044',
    when: '自治体が100万円を受け取る',
    team: changed(changed(yamaguchi, 'デモ市', { requests: 1_000_000 }), 'デモ商工会議所', { requests: 19_000_000 }),
    expect: { [`${id}#8`]: 'unmet', [`${id}#money`]: 'met' },
    outcome: 'not-ready',
  },
  {
    number: 'E046',
    when: '現場研修の採択団体が、代表でない構成員として加わる',
    team: community(
      id,
      ['32'],
      [
        aLocal('デモ信用金庫', 'regional-fi', '32', asLeadToo),
        aLocal('デモ財団', 'industry-support', '32', { designations: ['saitaku-genba'] }),
        aVendor('デモIT甲', '32'),
        aVendor('デモIT乙', '32'),
      ],
    ),
    expect: { [`${id}#1`]: 'met', [`${id}#5`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E047',
    when: '活動地域が2県（Ｂ類型に当たる）',
    team: community(
      id,
      ['33', '34'],
      [
        aLocal('デモ財団', 'industry-support', '33', asLeadToo),
        aLocal('デモ商工会議所', 'chamber', '33'),
        aVendor('デモIT甲', '33'),
        aVendor('デモIT乙', '33'),
      ],
    ),
    expect: { [`${id}#6`]: 'unmet', [`${id}#1`]: 'met' },
    outcome: 'not-ready',
  },
  {
    number: 'E052',
    when: '公設試、国研、IT企業、Tech系ベンチャー',
    team: valid,
    expect: { [`${id}#1`]: 'met', [`${id}#2`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E053',
    when: '支援先企業がDX推進指標を提出していない',
    team: supported({ designations: [], requests: 0 }),
    expect: { [`${id}#7`]: 'unmet', [`${id}#8`]: 'met' },
    outcome: 'not-ready',
  },
  {
    number: 'E054',
    when: '支援先企業が50万円を受け取る',
    team: changed(supported({ designations: ['dx-shihyo'], requests: 500_000 }), 'デモIT', { requests: 4_500_000 }),
    expect: { [`${id}#7`]: 'met', [`${id}#8`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E055',
    when: '事業収入の見通しがない',
    team: planned(valid, { forecastsIncome: false }),
    expect: { [`${id}#9`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E056',
    when: '自立的な運営が3年',
    team: planned(valid, { selfSustainingYears: 3 }),
    expect: { [`${id}#10`]: 'unmet' },
    outcome: 'not-ready',
  },
  {
    number: 'E057',
    when: '代表機関がいない',
    team: community(
      id,
      ['20'],
      [
        aLocal('デモ財団', 'industry-support', '20'),
        aLocal('デモ商工会議所', 'chamber', '20'),
        aVendor('デモIT甲', '20'),
        aVendor('デモIT乙', '20'),
      ],
    ),
    expect: { [`${id}#4`]: 'unmet', [`${id}#1`]: 'met', [`${id}#5`]: 'not-applicable' },
    outcome: 'not-ready',
  },

  ...chiikiDxLineCases({ id, area: ['20'], elsewhere: ['13'], cap: 20_000_000 }),
  {
    when: '同じ県を2度書いても1県',
    team: { ...valid, area: ['20', '20'] },
    expect: { [`${id}#6`]: 'met' },
    outcome: 'ready',
  },
]
