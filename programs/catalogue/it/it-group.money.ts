import type { BudgetCategory } from '#consortium/plan-words.ts'
import { words } from '#consortium/words.ts'
import type { Band, BandsRow, MoneyTerm } from '../../money/term.ts'
import type { DistinctOfEntries } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { toolUsers } from './it-group.roles.ts'
import type { Told } from './it-group.ts'

const first: readonly BudgetCategory[] = ['base-introduction', 'pc-tablet', 'register']
const firstAndSecond: readonly BudgetCategory[] = [...first, 'consumption-analysis']

const twoFunctions: DistinctOfEntries = {
  shape: 'distinct-values',
  of: 'tools',
  value: 'functions',
  called: words('会計・受発注・決済の機能', 'Functions: accounting, ordering, payment'),
  unit: words('種類', 'functions'),
  among: ['accounting', 'ordering', 'payment'],
  atLeast: 2,
}

const bands = (rate: Band['rate'], upTo: number): readonly Band[] => [
  { upTo: 500_000, rate },
  ...(upTo > 500_000 ? [{ upTo, rate: [2, 3] } as const] : []),
]

/** One function 500,000 yen at most, two or more 3,500,000; small enterprises 4/5 of the first 500,000. */
const rows: readonly BandsRow[] = [
  {
    called: words('小規模事業者で機能が2つ以上', 'small enterprises, two functions or more'),
    when: twoFunctions,
    who: { sizes: ['small'] },
    bands: bands([4, 5], 3_500_000),
  },
  { called: words('機能が2つ以上', 'two functions or more'), when: twoFunctions, bands: bands([3, 4], 3_500_000) },
  {
    called: words('小規模事業者で機能が1つ', 'small enterprises, one function'),
    who: { sizes: ['small'] },
    bands: bands([4, 5], 500_000),
  },
]

/** Caps by line, by member and in all; `caps` tells the ones of the whole project. */
export function groupMoney(told: Told, caps: Source): readonly MoneyTerm[] {
  const hardware = told(
    'PC・タブレットは10万円まで、レジ・券売機等は20万円まで、いずれも2分の1です。',
    'PCs and tablets up to 100,000 yen, cash registers up to 200,000, each at half.',
  )
  const analysis = told(
    '（2）は、導入する構成員の数に50万円を掛けた額まで、3分の2です。',
    'For (2) up to 500,000 yen times the number of members that bring it in, at two thirds.',
  )
  return [
    {
      term: 'flat-cap',
      called: words('（1）基盤導入経費＋（2）消費動向等分析経費', '(1) base introduction + (2) analysis'),
      lines: firstAndSecond,
      most: 30_000_000,
      payees: ['applicant', 'participant'],
      source: caps,
    },
    {
      term: 'count-cap',
      called: words('（2）消費動向等分析経費', '(2) analysis'),
      lines: ['consumption-analysis'],
      each: 500_000,
      who: toolUsers,
      source: analysis,
    },
    {
      term: 'share-cap',
      called: words('（3）事務費・専門家費', '(3) administration and experts'),
      lines: ['administration'],
      of: firstAndSecond,
      ofCalled: words('（1）＋（2）', '(1)+(2)'),
      share: [1, 15],
      note: words('（1）＋（2）の10%の3分の2です。', 'Two thirds of 10% of (1)+(2).'),
      source: caps,
    },
    {
      term: 'flat-cap',
      called: words('（3）事務費・専門家費', '(3) administration and experts'),
      lines: ['administration'],
      most: 2_000_000,
      source: caps,
    },
    { term: 'flat-cap', called: words('補助金の総額', 'Subsidy in all'), most: 32_000_000, source: caps },
    {
      term: 'marginal-bands',
      called: words('（1）のITツール', 'IT tools of (1)'),
      lines: ['base-introduction'],
      each: toolUsers,
      bands: bands([3, 4], 500_000),
      rows,
      note: words(
        '機能の数はグループのツール全体で見ています。1者ごとの機能は、申請のときに確かめてください。',
        'Functions are counted over all tools of the group; check each member’s own when applying.',
      ),
      source: told(
        '構成員ごとに、会計・受発注・決済の機能が1つなら50万円、2つ以上なら350万円までです。50万円までの部分は4分の3（小規模事業者は5分の4）、超える部分は3分の2です。',
        'For each member up to 500,000 yen with one function, 3,500,000 with two or more: three quarters of the first 500,000 (small: four fifths), two thirds above.',
      ),
    },
    {
      term: 'flat-cap',
      called: words('PC・タブレット', 'PCs and tablets'),
      lines: ['pc-tablet'],
      each: toolUsers,
      most: 100_000,
      source: hardware,
    },
    {
      term: 'flat-cap',
      called: words('レジ・券売機等', 'Cash registers'),
      lines: ['register'],
      each: toolUsers,
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
      called: words('（2）消費動向等分析経費', '(2) analysis'),
      lines: ['consumption-analysis'],
      rate: [2, 3],
      source: analysis,
    },
  ]
}
