import { words } from '#consortium/words.ts'
import type { CountMembers, Rule } from '../../rule.ts'
import { asCoop, asDemo, asDigitalFirm, asLeader } from './chiiki-innov-r4.roles.ts'
import { consortium, slide } from './chiiki-innov-r4.source.ts'

const anSme: CountMembers = {
  shape: 'count-between',
  who: { ...asDemo, called: words('中小企業の実証企業', 'demonstrating SMEs'), sizes: ['sme'] },
  atLeast: 1,
}

/** Who must and who may be in the consortium: #1 to #6, all provisional as the whole slide is. */
export const demonstrationComposition = (id: string): readonly Rule[] => [
  {
    id: `${id}#1`,
    title: words('実証企業が1者以上', 'A demonstrating firm'),
    strength: 'provisional',
    source: slide('地域企業等が行う実証プロジェクトを支援'),
    shape: 'count-between',
    seat: 'demo',
    who: asDemo,
    atLeast: 1,
  },
  {
    id: `${id}#2`,
    title: words('デジタル企業が1者以上', 'A digital firm'),
    strength: 'provisional',
    source: consortium,
    readings: ['AMB-21'],
    shape: 'count-between',
    seat: 'digital',
    who: asDigitalFirm,
    atLeast: 1,
  },
  {
    id: `${id}#3`,
    title: words('協力団体が1者以上', 'A cooperating body'),
    strength: 'provisional',
    source: consortium,
    readings: ['AMB-21'],
    shape: 'count-between',
    seat: 'coop',
    who: asCoop,
    atLeast: 1,
  },
  {
    // AMB-20: another demonstrating firm of any size is enough; a digital firm is not.
    id: `${id}#4`,
    title: words('中小企業は複数企業で連携', 'SMEs work together'),
    strength: 'provisional',
    source: slide('※中小企業は、必ず複数企業で連携することを求める。'),
    readings: ['AMB-20'],
    shape: 'when-then',
    when: anSme,
    must: { shape: 'count-between', who: asDemo, atLeast: 2 },
  },
  {
    id: `${id}#5`,
    title: words('非中小企業は単独でも申請できる', 'Others may apply alone'),
    strength: 'provisional',
    source: slide('非中小企業は、単独での申請も可とする'),
    shape: 'permission',
    allows: words(
      '中小企業でない実証企業は、1者でも申請できます（デジタル企業と協力団体は必要です）',
      'A demonstrating firm that is no SME may apply alone, still with a digital firm and a cooperating body',
    ),
    who: {
      ...asDemo,
      called: words('中小企業でない実証企業', 'demonstrating firms that are no SMEs'),
      sizes: ['mid', 'specified', 'large'],
    },
  },
  {
    id: `${id}#6`,
    title: words('幹事者は実証企業', 'A demonstrating firm leads'),
    strength: 'provisional',
    source: slide(
      '実証企業（群）は、実証事業の幹事者として事業全体及び協力団体を含む全参加者を統括（実証企業群の場合、幹事者は企業間で選出。）',
    ),
    shape: 'all-of',
    parts: [
      {
        shape: 'count-between',
        who: asLeader,
        atLeast: 1,
        atMost: 1,
        mend: words(
          '実証企業の中から幹事者を1者決めてください。',
          'Choose one of the demonstrating firms as the lead.',
        ),
      },
      {
        shape: 'every',
        who: asLeader,
        is: { roles: ['demo'] },
        being: words('実証企業であること', 'a demonstrating firm'),
        mend: words('実証企業を幹事者にしてください。', 'Let a demonstrating firm lead.'),
      },
    ],
  },
]
