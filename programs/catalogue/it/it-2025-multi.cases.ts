import type { Member } from '#consortium/consortium.ts'
import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, planned } from '../case.ts'
import { casesFor, groupCompositionCases } from './it-group.cases.ts'
import { groupExclusionCases } from './it-group.exclusions.cases.ts'
import { groupMoneyCases } from './it-group.money.cases.ts'
import { groupOf, lead } from './it-group.teams.ts'

const id = 'it-2025-multi'
const year = { id, blocks: true }
const be = casesFor(year)
const body = groupOf(id)
type Application = NonNullable<Member['applications']>[number]
const shopHaving = (...applications: readonly Application[]) => changed(body, 'デモ店1', { applications })
const promising = (team: typeof body, rise: Ratio) =>
  planned(team, { targets: { laborProductivity: { rise, per: 'year' } } })
const once = (program: string, status: Application['status'] = 'adopted'): Application => ({
  program,
  on: '2023-10-01',
  ...(status ? { status } : {}),
})
const earlier = ['it-2023-normal', 'it-2023-multi', 'it-2024-normal', 'it-2024-multi']

const cases: readonly Case[] = [
  ...groupCompositionCases(year),
  ...groupExclusionCases(year),
  ...groupMoneyCases(year),

  be('労働生産性が年率5%ちょうど', body, 13, 'met'),
  be('労働生産性が年率4.9%', promising(body, [49, 1000]), 13, 'unmet'),
  be('労働生産性が年率5.1%', promising(body, [51, 1000]), 13, 'met'),
  be('労働生産性の目標が未記入', planned(body, { targets: undefined }), 13, 'unknown'),
  ...earlier.flatMap((program) =>
    (['adopted', 'finished'] as const).map((status) =>
      be(`${program}の支援を受けた者（${status}）がいて年率5%`, shopHaving(once(program, status)), 13, 'unmet'),
    ),
  ),
  be('以前に支援を受けた者がいて年率6%', promising(shopHaving(once('it-2023-normal')), [6, 100]), 13, 'met'),
  be('以前に支援を受けた者がいて年率5.9%', promising(shopHaving(once('it-2023-normal')), [59, 1000]), 13, 'unmet'),
  be('以前に支援を受けた者がいて年率6.1%', promising(shopHaving(once('it-2023-normal')), [61, 1000]), 13, 'met'),
  be('以前は不採択だった者がいて年率5%', shopHaving(once('it-2023-normal', 'declined')), 13, 'met'),
  be(
    '代表事業者が以前に支援を受けていて年率5%',
    changed(body, lead.name, { applications: [once('it-2023-multi')] }),
    13,
    'unmet',
  ),

  be('ほかの枠に申請していない', body, 14, 'met'),
  ...['it-2025-normal', 'it-2025-invoice'].flatMap((program) => [
    be(`${program}にも申請中`, shopHaving({ program, status: 'applied' }), 14, 'unmet'),
    be(`${program}に採択済み`, shopHaving({ program, status: 'adopted' }), 14, 'unmet'),
  ]),
  be(
    '代表事業者がほかの枠にも申請中',
    changed(body, lead.name, { applications: [{ program: 'it-2025-normal', status: 'applied' }] }),
    14,
    'unmet',
  ),
  be('ほかの枠は不採択だった', shopHaving({ program: 'it-2025-normal', status: 'declined' }), 14, 'met'),
  be(
    'ちょうど12か月前に2024年の枠で採択',
    shopHaving({ program: 'it-2024-invoice', status: 'adopted', on: '2024-06-01' }),
    14,
    'unmet',
  ),
  be(
    '12か月を1日過ぎている',
    shopHaving({ program: 'it-2024-invoice', status: 'adopted', on: '2024-05-31' }),
    14,
    'met',
  ),
  be(
    '2024年の枠の採択から11か月',
    shopHaving({ program: 'it-2024-invoice', status: 'finished', on: '2024-07-01' }),
    14,
    'unmet',
  ),
  be(
    '2024年の枠の採択から13か月',
    shopHaving({ program: 'it-2024-invoice', status: 'adopted', on: '2024-05-01' }),
    14,
    'met',
  ),
  be(
    '代表事業者が2024年の枠で採択されて間もない',
    changed(body, lead.name, { applications: [{ program: 'it-2024-invoice', status: 'adopted', on: '2024-12-01' }] }),
    14,
    'unmet',
  ),
  be('採択歴の日付が未記入', shopHaving({ program: 'it-2024-invoice', status: 'adopted' }), 14, 'unknown'),
]

/** Judged in the summer of its call. */
export const it2025MultiCases: readonly Case[] = cases.map((one) => ({ ...one, on: '2025-06-01' }))
