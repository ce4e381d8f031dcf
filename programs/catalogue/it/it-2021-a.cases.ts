import { processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { partnerCases } from './it.cases.ts'
import { moneyCases } from './it.figures.cases.ts'
import { firm, having, pairOf, software, toolChanged, vendorName } from './it.teams.ts'
import { toolCases } from './it.tools.cases.ts'

const id = 'it-2021-a'
const body = pairOf(id, '08', { subsidy: 1_490_000, tools: [software(['P-01'])] })
const line = { id, body }

/** The pair of a worked example with other facts of its applicant. */
const applying = (facts: Parameters<typeof changed>[2]) => changed(body, firm, { size: undefined, ...facts })

export const it2021ACases: readonly Case[] = [
  {
    number: 'E094',
    when: 'P-01で149万円',
    team: body,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', 6: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E095',
    when: 'P-07だけ',
    team: having(body, software(['P-07'])),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E096',
    when: 'ちょうど150万円（B類型になる）',
    team: planned(body, { subsidy: 1_500_000 }),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E097',
    when: 'ITベンダーが登録されていない',
    team: changed(body, vendorName, { designations: [] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E098',
    when: 'ツールが登録されていない',
    team: toolChanged(body, { registered: false }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E099',
    when: '小売業で資本金6,000万円、従業員60人（④）',
    team: applying({ industry: '56', capital: 60_000_000, employees: 60 }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E101',
    when: '医療法人で従業員301人（⑨）',
    team: applying({ kind: 'medical-corp', prefecture: '44', employees: 301 }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E102',
    when: '自動車用タイヤ製造業で資本金5億円、従業員850人（①）',
    team: having(
      applying({ prefecture: '40', industry: '1911', capital: 500_000_000, employees: 850 }),
      software(['P-03']),
    ),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E104',
    when: '商工会議所で従業員100人（⑪）',
    team: having(applying({ kind: 'chamber', prefecture: '40', employees: 100 }), software(['P-04'])),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },

  ...partnerCases(line),
  ...toolCases(line),
  ...moneyCases(line, 300_000, 1_500_000, [1, 2], true),

  ...idsOf(processes)
    .filter((process) => process !== 'P-07')
    .map(
      (process): Case => ({
        when: `${process}だけ`,
        team: having(body, software([process])),
        expect: numbered(id, { 6: 'met' }),
        outcome: 'ready',
      }),
    ),
  {
    when: 'P-07を加えてもよい',
    team: having(body, software(['P-01', 'P-07'])),
    expect: numbered(id, { 6: 'met' }),
    outcome: 'ready',
  },
  {
    when: '業務プロセスがどれか未記入',
    team: toolChanged(body, { processes: undefined }),
    expect: numbered(id, { 6: 'unknown' }),
  },
  {
    when: 'オプションのソフトウェアの業務プロセスは数えない',
    team: having(body, software(['P-07']), software(['P-01'], { part: 'software-option' })),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ハードウェアは対象外',
    team: having(body, software(['P-01']), { name: 'デモ端末', part: 'hardware' }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
]
