import { type Process, processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, numbered, planned } from '../case.ts'
import { partnerCases } from './it.cases.ts'
import { moneyCases, productivityCases } from './it.figures.cases.ts'
import { hardware, having, pairOf, software, toolChanged } from './it.teams.ts'
import { toolCases } from './it.tools.cases.ts'
import { specialCases } from './it-2021.cases.ts'

const id = 'it-2021-c'
const linked = (processes: readonly Process[]) => software(processes, { linkable: true, contactFree: true })
const body = pairOf(id, '47', {
  subsidy: 300_000,
  linksProcesses: true,
  targets: { laborProductivity: { rise: [3, 100], per: 'year' } },
  tools: [linked(['P-02', 'P-04'])],
})
const line = { id, body }
const all = idsOf(processes)
const pairs = all.map((one, at) => [one, all[(at + 1) % all.length] as Process])

export const it2021CCases: readonly Case[] = [
  {
    number: 'E107',
    when: '連携型でP-02とP-04、30万円',
    team: body,
    expect: numbered(id, {
      1: 'met',
      2: 'met',
      3: 'met',
      4: 'met',
      5: 'met',
      6: 'met',
      7: 'met',
      8: 'met',
      9: 'met',
      money: 'met',
    }),
    outcome: 'ready',
  },
  {
    number: 'E108',
    when: '連携型ではない',
    team: toolChanged(body, { linkable: false }),
    expect: numbered(id, { 6: 'unmet', 7: 'met', 8: 'met', 9: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E109',
    when: 'ハードウェアのレンタルだけ',
    team: having(body, hardware('rental')),
    expect: numbered(id, { 9: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E110',
    when: 'PCを購入する',
    team: having(body, linked(['P-02', 'P-04']), hardware('purchase')),
    expect: numbered(id, { 6: 'met', 9: 'unmet' }),
    outcome: 'not-ready',
  },

  ...partnerCases(line),
  ...toolCases(line),
  ...specialCases(line),
  ...moneyCases(line, 300_000, 4_500_000, [2, 3]),
  ...productivityCases(line),

  ...pairs.map(
    (pair): Case => ({
      when: `${pair.join('と')}`,
      team: having(body, linked(pair)),
      expect: numbered(id, { 6: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '1種類だけ',
    team: having(body, linked(['P-02'])),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '3種類', team: having(body, linked(['P-01', 'P-02', 'P-03'])), expect: numbered(id, { 6: 'met' }) },
  {
    when: '連携型のオプションは数えない',
    team: having(body, linked(['P-02']), {
      ...software(['P-04']),
      part: 'software-option',
      linkable: true,
    }),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '連携型かどうかが未記入',
    team: toolChanged(body, { linkable: undefined }),
    expect: numbered(id, { 6: 'unknown' }),
    outcome: 'undecided',
  },

  { when: '業務プロセス間で連携する', team: body, expect: numbered(id, { 8: 'met' }), outcome: 'ready' },
  {
    when: '業務プロセス間で連携しない',
    team: planned(body, { linksProcesses: false }),
    expect: numbered(id, { 8: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '連携が未記入',
    team: planned(body, { linksProcesses: undefined }),
    expect: numbered(id, { 8: 'unknown' }),
    outcome: 'undecided',
  },
]
