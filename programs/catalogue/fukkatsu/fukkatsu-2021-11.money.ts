import { words } from '#consortium/words.ts'
import type { CapRow, MoneyTerm } from '../../money/term.ts'
import type { Clause } from '../../rule.ts'
import type { Selector, Who } from '../../selector.ts'
import { slide } from './fukkatsu-2021-11.source.ts'

export const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }

/** The months of which one is taken. */
export const months = ['2021-11', '2021-12', '2022-01', '2022-02', '2022-03'] as const

/** The base periods, month by month beside `months`. */
export const bases = [
  ['2018-11', '2018-12', '2019-01', '2019-02', '2019-03'],
  ['2019-11', '2019-12', '2020-01', '2020-02', '2020-03'],
  ['2020-11', '2020-12', '2021-01', '2021-02', '2021-03'],
] as const

const applicantIs = (is: Selector, ja: string, en: string): Clause => ({
  shape: 'every',
  who: applicants,
  is,
  being: words(ja, en),
  mend: words('法人格と年間売上高を確認してください。', 'Please check its legal form and annual sales.'),
})

/** 個人, then 法人 by the sales of the business year: yen each. */
const capsOf = (person: number, small: number, middle: number, above: number): readonly CapRow[] => [
  {
    called: words('個人事業者', 'sole proprietors'),
    when: applicantIs({ sizes: ['sole'] }, '個人事業者であること', 'a sole proprietor'),
    most: person,
  },
  {
    called: words('年間売上高1億円以下の法人', 'corporations with sales up to 100 million yen'),
    when: applicantIs(
      { where: { annualSales: { atMost: 100_000_000 } } },
      '年間売上高1億円以下',
      'sales up to 100 million yen',
    ),
    most: small,
  },
  {
    called: words('年間売上高1億円超5億円以下の法人', 'corporations with sales up to 500 million yen'),
    when: applicantIs(
      { where: { annualSales: { atMost: 500_000_000 } } },
      '年間売上高5億円以下',
      'sales up to 500 million yen',
    ),
    most: middle,
  },
  { called: words('年間売上高5億円超の法人', 'corporations with higher sales'), most: above },
]

/** The formula and its caps. AMB-52: never under zero, then the cap. */
export const payment: readonly MoneyTerm[] = [
  {
    term: 'fixed-amount',
    called: words('給付額', 'Amount paid'),
    who: applicants,
    months,
    bases,
    times: 5,
    falls: [
      { atLeast: [1, 2], rows: capsOf(500_000, 1_000_000, 1_500_000, 2_500_000) },
      { atLeast: [3, 10], rows: capsOf(300_000, 600_000, 900_000, 1_500_000) },
    ],
    payees: ['applicant'],
    note: words(
      '年間売上高は、基準月を含む事業年度のものです。',
      'Annual sales are those of the business year that holds the month compared with.',
    ),
    source: slide(
      '▲50%以上 50万円 100万円 150万円 250万円 ▲30%以上50%未満 30万円 60万円 90万円 150万円 [..]＝ 基準期間の売上高 ー 対象月の売上高×5',
    ),
  },
]
