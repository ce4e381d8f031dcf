import { type Process, processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, numbered, planned } from '../case.ts'
import { partnerCases } from './it.cases.ts'
import { moneyCases } from './it.figures.cases.ts'
import { having, pairOf, software, toolChanged } from './it.teams.ts'
import { toolCases } from './it.tools.cases.ts'

const id = 'it-2021-b'
const body = pairOf(id, '08', { subsidy: 1_500_000, tools: [software(['P-01', 'P-02', 'P-04', 'P-07'])] })
const line = { id, body }
const all = idsOf(processes)
/** Four in a row, so that each of the seven is one of four somewhere. */
const fours = all.map((_, at) => [0, 1, 2, 3].map((step) => all[(at + step) % all.length] as Process))

export const it2021BCases: readonly Case[] = [
  {
    number: 'E105',
    when: 'P-01、P-02、P-04、P-07で150万円',
    team: body,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', 6: 'met', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E106',
    when: 'P-01、P-02、P-07で200万円',
    team: planned(body, { subsidy: 2_000_000, tools: [software(['P-01', 'P-02', 'P-07'])] }),
    expect: numbered(id, { 6: 'unmet', money: 'met' }),
    outcome: 'not-ready',
  },

  ...partnerCases(line),
  ...toolCases(line),
  ...moneyCases(line, 1_500_000, 4_500_000, [1, 2]),

  ...fours.map(
    (four): Case => ({
      when: `${four.join('、')}の4種類`,
      team: having(body, software(four)),
      expect: numbered(id, { 6: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '2つのソフトウェアを合わせて4種類',
    team: having(body, software(['P-01', 'P-02']), software(['P-02', 'P-03', 'P-04'])),
    expect: numbered(id, { 6: 'met' }),
    outcome: 'ready',
  },
  {
    when: '5種類',
    team: having(body, software(['P-01', 'P-02', 'P-03', 'P-04', 'P-05'])),
    expect: numbered(id, { 6: 'met' }),
  },
  {
    when: '業務プロセスが未記入',
    team: toolChanged(body, { processes: undefined }),
    expect: numbered(id, { 6: 'unknown' }),
  },
  {
    when: '4種類目はオプションのソフトウェアにしかない',
    team: having(body, software(['P-01', 'P-02', 'P-07']), software(['P-04'], { part: 'software-option' })),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'ハードウェアは対象外',
    team: having(body, ...(body.plan?.tools ?? []), { name: 'デモ端末', part: 'hardware' }),
    expect: numbered(id, { 4: 'unmet' }),
    outcome: 'not-ready',
  },
]
