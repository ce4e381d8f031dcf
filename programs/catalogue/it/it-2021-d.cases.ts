import { type Process, processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, numbered } from '../case.ts'
import { partnerCases } from './it.cases.ts'
import { moneyCases } from './it.figures.cases.ts'
import { having, pairOf, software, toolChanged } from './it.teams.ts'
import { toolCases } from './it.tools.cases.ts'
import { specialCases } from './it-2021.cases.ts'

const id = 'it-2021-d'
const remote = (processes: readonly Process[]) =>
  software(processes, { contactFree: true, cloud: true, telework: true })
const body = pairOf(id, '47', { subsidy: 300_000, tools: [remote(['P-01', 'P-05'])] })
const line = { id, body }
const all = idsOf(processes)
const pairs = all.map((one, at) => [one, all[(at + 1) % all.length] as Process])

export const it2021DCases: readonly Case[] = [
  {
    number: 'E111',
    when: 'クラウドに対応していない',
    team: toolChanged(body, { cloud: false }),
    expect: numbered(id, { 6: 'met', 7: 'met', 8: 'unmet', 9: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E112',
    when: 'P-05だけ',
    team: having(body, remote(['P-05'])),
    expect: numbered(id, { 6: 'unmet', 7: 'met', 8: 'met', 9: 'met' }),
    outcome: 'not-ready',
  },

  ...partnerCases(line),
  ...toolCases(line),
  ...specialCases(line),
  ...moneyCases(line, 300_000, 1_500_000, [2, 3]),

  ...pairs.map(
    (pair): Case => ({
      when: `${pair.join('と')}`,
      team: having(body, remote(pair)),
      expect: numbered(id, { 6: 'met', 8: 'met' }),
      outcome: 'ready',
    }),
  ),
  { when: '3種類', team: having(body, remote(['P-01', 'P-02', 'P-03'])), expect: numbered(id, { 6: 'met' }) },
  {
    when: '2種類目はオプションのソフトウェアにしかない',
    team: having(body, remote(['P-05']), { ...remote(['P-01']), part: 'software-option' }),
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '業務プロセスが未記入',
    team: toolChanged(body, { processes: undefined }),
    expect: numbered(id, { 6: 'unknown' }),
  },
  {
    when: 'テレワーク環境の構築に資さない',
    team: toolChanged(body, { telework: false }),
    expect: numbered(id, { 8: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'クラウド対応が未記入',
    team: toolChanged(body, { cloud: undefined }),
    expect: numbered(id, { 8: 'unknown' }),
    outcome: 'undecided',
  },
]
