import { type Case, changed } from '../case.ts'
import { chiikiDxLineCases } from './chiiki-dx-r4.lines.cases.ts'
import { aLocal, asLeadToo, aVendor, community } from './chiiki-dx-r4.teams.ts'

const id = 'chiiki-dx-r4-c'
const three = community(
  id,
  ['31', '32', '35'],
  [
    aLocal('デモ銀行', 'regional-fi', '31', { ...asLeadToo, requests: 30_000_000 }),
    aLocal('デモ大学', 'university', '32'),
    aVendor('デモIT', '35'),
    aVendor('デモテック', '13', { kind: 'tech-venture' }),
  ],
)

/** Worked example E051, then both sides of each line. */
export const chiikiDxR4CCases: readonly Case[] = [
  {
    number: 'E051',
    when: '3県で3,000万円',
    team: three,
    expect: { [`${id}#6`]: 'met', [`${id}#money`]: 'met' },
    outcome: 'ready',
  },
  { when: '2県', team: { ...three, area: ['31', '32'] }, expect: { [`${id}#6`]: 'unmet' }, outcome: 'not-ready' },
  { when: '4県', team: { ...three, area: ['31', '32', '33', '35'] }, expect: { [`${id}#6`]: 'met' }, outcome: 'ready' },
  { when: '1円少ない', team: changed(three, 'デモ銀行', { requests: 29_999_999 }), expect: { [`${id}#money`]: 'met' } },
  { when: '1円多い', team: changed(three, 'デモ銀行', { requests: 30_000_001 }), expect: { [`${id}#money`]: 'unmet' } },
  {
    when: '活動地域が未記入',
    team: { ...three, area: undefined },
    expect: { [`${id}#6`]: 'unknown' },
    outcome: 'undecided',
  },
  ...chiikiDxLineCases({ id, area: ['20', '33', '34'], elsewhere: ['12', '13', '14'], cap: 30_000_000 }),
]
