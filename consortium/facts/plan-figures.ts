import * as z from 'zod'
import { budgetCategories, metrics } from '../plan-words.ts'
import { idsOf, words } from '../words.ts'
import { fact } from './fact.ts'
import { day, longest, oneOf, ratio, text, year, years, yen } from './values.ts'

const said = { knownBy: ['coordinator'], evidence: ['self', 'document'], seenBy: 'rooms' } as const

const target = z.strictObject({ rise: ratio, per: z.enum(['year', 'whole']), withinYears: years.optional() }).readonly()

const line = z
  .strictObject({
    category: oneOf(budgetCategories),
    cost: yen.optional(),
    subsidy: yen.optional(),
    item: text.optional(),
    member: text.optional(),
    year: year.optional(),
  })
  .readonly()

/** The figures of the plan: money, years and promises. */
export const planFigureFacts = {
  selfSustainingYears: fact({
    type: years,
    label: words('自立的運営の年数', 'Years it sustains itself'),
    help: words(
      '補助期間の終了後、自立して運営を続ける年数です。',
      'How many years it goes on by its own means after the subsidy ends.',
    ),
    unit: 'years',
    ...said,
  }),
  minimumWageMargin: fact({
    type: yen,
    label: words('事業場内最低賃金と地域別最低賃金の差', 'Margin over the minimum wage'),
    help: words(
      '事業場内で最も低い時給が、地域別最低賃金を何円上回るか（円/時）です。',
      'By how many yen an hour the lowest wage of the workplace is over the regional minimum wage.',
    ),
    unit: 'yen an hour',
    ...said,
    knownBy: ['accountant'],
  }),
  targets: fact({
    type: z.partialRecord(z.enum(idsOf(metrics)), target).readonly(),
    label: words('数値目標', 'Targets'),
    help: words(
      '指標ごとの伸び率です。rise は [分子, 分母]（年率3%なら [3, 100]）、per は year（年率）か whole（期間全体）、withinYears は達成までの年数です。',
      'The promised rise of each metric: `rise` as [numerator, denominator] (3% is [3, 100]), `per` year or whole period, `withinYears` the years it takes.',
    ),
    unit: 'ratio',
    ...said,
    knownBy: ['coordinator', 'accountant'],
  }),
  newBusiness: fact({
    type: z
      .strictObject({
        salesShare: ratio.optional(),
        valueAddedShare: ratio.optional(),
        divisionSalesShare: ratio.optional(),
        divisionSales: yen.optional(),
      })
      .readonly(),
    label: words('新規事業の割合', 'Weight of the new business'),
    help: words(
      '計画終了時に、新たな製品・サービスが売上高（salesShare）や付加価値額（valueAddedShare）に占める割合です。売上高10億円以上の事業者では、その事業部門の売上高（divisionSales、円）に占める割合（divisionSalesShare）も使います。',
      'The share of sales (`salesShare`) or value added (`valueAddedShare`) the new business has at the end; for large sellers also its share in the division’s sales (`divisionSalesShare`, `divisionSales` in yen).',
    ),
    ...said,
    knownBy: ['accountant'],
  }),
  equity: fact({
    type: yen,
    label: words('出資予定額', 'Planned equity'),
    help: words(
      'ファンド等の出資者が出資を予定している額（円）です。',
      'What investors plan to put in as equity, in yen.',
    ),
    unit: 'yen',
    ...said,
  }),
  equityOn: fact({
    type: day,
    label: words('出資予定日', 'Day of the equity'),
    help: words(
      'ファンド等の出資者が出資を予定している日です。',
      'The day on which investors plan to put in their equity.',
    ),
    ...said,
  }),
  investment: fact({
    type: yen,
    label: words('投資額', 'Investment'),
    help: words('この計画の投資額の合計（円、税抜き）です。', 'Total investment of the plan in yen, before tax.'),
    unit: 'yen',
    ...said,
  }),
  subsidy: fact({
    type: yen,
    label: words('補助金申請額', 'Subsidy asked in all'),
    help: words(
      '申請する補助金の総額（円）です。書かない場合は、年度別、経費区分別、機関別の順に合計を使います。',
      'The whole subsidy asked for, in yen. Left out: the sum by year, else by category, else by organisation.',
    ),
    unit: 'yen',
    ...said,
  }),
  years: fact({
    type: z
      .array(z.strictObject({ year, subsidy: yen.optional(), cost: yen.optional() }).readonly())
      .max(longest.lines)
      .readonly(),
    label: words('年度別の額', 'By year'),
    help: words(
      '年度ごとの補助金申請額と経費（円）です。書いた年度の数が事業期間になります。',
      'Subsidy and cost of each fiscal year in yen. The number of years listed is the period.',
    ),
    ...said,
  }),
  budget: fact({
    type: z.array(line).max(longest.lines).readonly(),
    label: words('経費区分別の額', 'By category'),
    help: words(
      '経費区分ごとの経費と補助金申請額（円）です。item は品目、member は支出する構成員の名称、year は複数年の事業での年度です。品目のうち cash-free-terminal、payment-machine、air-conditioning、thermometer は対象外とする公募があります。',
      'Cost and subsidy of each category in yen; `item` is what is bought, `member` who pays, `year` the fiscal year where there are several. Some calls never pay for the items cash-free-terminal, payment-machine, air-conditioning and thermometer.',
    ),
    ...said,
    knownBy: ['coordinator', 'accountant'],
  }),
} as const
