import type { BudgetCategory } from '#consortium/plan-words.ts'
import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { from } from '../quoted.ts'
import { participants } from './it-r3-multi.roles.ts'

export const overview = from('004_3718bcd4a02e3a08.txt', '「複数社連携IT導入類型」の概要について')
const types = from('004_3718bcd4a02e3a08.txt', 'IT導入補助金（デジタル化基盤導入枠）の「類型」の概要')
const base = from('004_3718bcd4a02e3a08.txt', '「デジタル化基盤導入類型」の概要について')

const caps = overview('⚫補助上限額：（１）＋（２）⇒3,000万円、（３）⇒（(1)+(2)）×10%')
const hardware = base(
  'PC・タブレット：補助額10万円まで（補助率１／２）、レジ・券売機等：補助額20万円まで（補助率１／２）',
)

/** （１）基盤導入経費 holds tools and hardware; （２）消費動向等分析経費 is the shared analysis. */
const first: readonly BudgetCategory[] = ['base-introduction', 'pc-tablet', 'register']
const firstAndSecond: readonly BudgetCategory[] = [...first, 'consumption-analysis']

/** AMB-29 (bands by slice) and AMB-31 ((1)+(2) and one tenth more, so 3,300万円 in all at most). */
export const joinedMoney: readonly MoneyTerm[] = [
  {
    term: 'flat-cap',
    called: words('（１）基盤導入経費＋（２）消費動向等分析経費', '(1) base introduction + (2) consumption analysis'),
    lines: firstAndSecond,
    most: 30_000_000,
    payees: ['applicant', 'participant'],
    source: caps,
  },
  {
    term: 'count-cap',
    called: words('（２）消費動向等分析経費', '(2) consumption analysis'),
    lines: ['consumption-analysis'],
    each: 500_000,
    who: participants,
    source: types('補助上限額は50万円×参加事業者数、補助率は２／３'),
  },
  {
    term: 'share-cap',
    called: words('（３）事務費・専門家費', '(3) administration and experts'),
    lines: ['administration'],
    of: firstAndSecond,
    ofCalled: words('（１）＋（２）', '(1)+(2)'),
    share: [1, 10],
    source: caps,
  },
  { term: 'flat-cap', called: words('補助金の総額', 'Subsidy in all'), most: 33_000_000, source: caps },
  {
    term: 'marginal-bands',
    called: words('ITツール', 'IT tools'),
    lines: ['base-introduction'],
    each: participants,
    bands: [
      { upTo: 500_000, rate: [3, 4] },
      { upTo: 3_500_000, rate: [2, 3] },
    ],
    source: base('ITツール：補助額～50万円以下（補助率３／４）、補助額50万円超～350万円（補助率２／３）'),
  },
  {
    term: 'flat-cap',
    called: words('PC・タブレット', 'PCs and tablets'),
    lines: ['pc-tablet'],
    each: participants,
    most: 100_000,
    source: hardware,
  },
  {
    term: 'flat-cap',
    called: words('レジ・券売機等', 'Cash registers'),
    lines: ['register'],
    each: participants,
    most: 200_000,
    source: hardware,
  },
  {
    term: 'rate',
    called: words('PC・タブレット、レジ・券売機等', 'Hardware'),
    lines: ['pc-tablet', 'register'],
    rate: [1, 2],
    source: hardware,
  },
  {
    term: 'rate',
    called: words('（２）消費動向等分析経費、（３）事務費・専門家費', '(2) consumption analysis, (3) administration'),
    lines: ['consumption-analysis', 'administration'],
    rate: [2, 3],
    source: overview('（２）消費動向等分析経費：2/3 、（３）事務費、専門家費：2/3'),
  },
]
