import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, joinedBy, planned } from '../case.ts'
import { casesFor, groupCompositionCases } from './it-group.cases.ts'
import { groupExclusionCases } from './it-group.exclusions.cases.ts'
import { groupMoneyCases } from './it-group.money.cases.ts'
import { groupOf, lead, provider } from './it-group.teams.ts'

const id = 'it-2026-multi'
/** All of it is only reported: what fails is told, and the team stays ready. */
const year = { id, blocks: false }
const be = casesFor(year)
const body = groupOf(id)
const promising = (rise: Ratio) => planned(body, { targets: { laborProductivity: { rise, per: 'year' } } })
const tied = (kind: 'owns' | 'shared-officers' | 'lends', from = provider.name, to = 'デモ店1') => ({
  ...body,
  relations: [{ from, to, kind }],
})

export const it2026MultiCases: readonly Case[] = [
  ...groupCompositionCases(year),
  ...groupExclusionCases(year),
  ...groupMoneyCases(year),

  be('労働生産性が年率5%ちょうど', body, 13, 'met'),
  be('労働生産性が年率4.9%', promising([49, 1000]), 13, 'unmet'),
  be('労働生産性が年率5.1%', promising([51, 1000]), 13, 'met'),
  be('労働生産性の目標が未記入', planned(body, { targets: undefined }), 13, 'unknown'),

  be('ほかの枠に申請していない', body, 14, 'met'),
  ...['it-2026-normal', 'it-2026-invoice'].flatMap((program) =>
    (['applied', 'adopted'] as const).map((status) =>
      be(`${program}にも${status}`, changed(body, 'デモ店1', { applications: [{ program, status }] }), 14, 'unmet'),
    ),
  ),
  be(
    '代表事業者がほかの枠にも申請中',
    changed(body, lead.name, { applications: [{ program: 'it-2026-normal', status: 'applied' }] }),
    14,
    'unmet',
  ),
  be('応募・採択歴が未記入（14）', changed(body, 'デモ店1', { applications: undefined }), 14, 'unknown'),

  be('IT提供事業者と構成員につながりがない', body, 16, 'met'),
  be('IT提供事業者が参画事業者と役員を兼ねる', tied('shared-officers'), 16, 'unmet'),
  be('IT提供事業者が参画事業者の株式を持つ', tied('owns'), 16, 'unmet'),
  be('IT提供事業者が代表事業者と役員を兼ねる', tied('shared-officers', provider.name, lead.name), 16, 'unmet'),
  be(
    '外部専門家が参画事業者の株式を持つ',
    {
      ...joinedBy(body, { name: 'デモ診断士', kind: 'professional', roles: ['expert'], applications: [] }),
      relations: [{ from: 'デモ診断士', to: 'デモ店1', kind: 'owns' }],
    },
    16,
    'unmet',
  ),
  be('IT提供事業者が参画事業者に融資する', tied('lends'), 16, 'met'),
  be('関係が未記入', { ...body, relations: undefined }, 16, 'unknown'),
]
