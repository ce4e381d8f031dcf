import type { BudgetCategory } from '#consortium/plan-words.ts'
import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { from } from '../quoted.ts'
import { r3Types } from './it.source.ts'
import { baseMoney } from './it-r3.money.ts'
import { participants } from './it-r3-multi.roles.ts'

export const overview = from('004_3718bcd4a02e3a08.txt', '「複数社連携IT導入類型」の概要について')

const caps = overview('⚫補助上限額：（１）＋（２）⇒3,000万円、（３）⇒（(1)+(2)）×10%')

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
    source: r3Types('補助上限額は50万円×参加事業者数、補助率は２／３'),
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
  ...baseMoney(participants),
  {
    term: 'rate',
    called: words('（２）消費動向等分析経費、（３）事務費・専門家費', '(2) consumption analysis, (3) administration'),
    lines: ['consumption-analysis', 'administration'],
    rate: [2, 3],
    source: overview('（２）消費動向等分析経費：2/3 、（３）事務費、専門家費：2/3'),
  },
]
