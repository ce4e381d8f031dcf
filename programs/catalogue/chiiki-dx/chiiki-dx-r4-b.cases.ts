import { type Case, changed } from '../case.ts'
import { chiikiDxLineCases } from './chiiki-dx-r4.lines.cases.ts'
import { aLocal, asLeadToo, aVendor, community } from './chiiki-dx-r4.teams.ts'

const id = 'chiiki-dx-r4-b'
const two = community(
  id,
  ['33', '34'],
  [
    aLocal('デモ産業財団', 'industry-support', '33', { ...asLeadToo, requests: 25_000_000 }),
    aLocal('デモ信金', 'regional-fi', '34'),
    aVendor('デモIT甲', '33'),
    aVendor('デモIT乙', '33'),
  ],
)

/** Worked examples E049 and E050, then both sides of each line. */
export const chiikiDxR4BCases: readonly Case[] = [
  {
    number: 'E049',
    when: '2県で2,500万円',
    team: two,
    expect: { [`${id}#6`]: 'met', [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  {
    number: 'E050',
    when: '2,800万円は上限を超える',
    team: changed(two, 'デモ産業財団', { requests: 28_000_000 }),
    expect: { [`${id}#money`]: 'unmet' },
    outcome: 'not-ready',
  },
  { when: '1県だけ', team: { ...two, area: ['33'] }, expect: { [`${id}#6`]: 'unmet' }, outcome: 'not-ready' },
  { when: '3県', team: { ...two, area: ['33', '34', '35'] }, expect: { [`${id}#6`]: 'unmet' }, outcome: 'not-ready' },
  {
    when: '1円少ない',
    team: changed(two, 'デモ産業財団', { requests: 24_999_999 }),
    expect: { [`${id}#money`]: 'met' },
  },
  {
    when: '1円多い',
    team: changed(two, 'デモ産業財団', { requests: 25_000_001 }),
    expect: { [`${id}#money`]: 'unmet' },
  },
  {
    when: '活動地域が未記入',
    team: { ...two, area: undefined },
    expect: { [`${id}#6`]: 'unknown' },
    outcome: 'undecided',
  },
  ...chiikiDxLineCases({ id, area: ['20', '34'], elsewhere: ['13', '14'], cap: 25_000_000 }),
]
