import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { planRule, preferenceRule } from './koudo.rules.ts'
import { requestSheet } from './koudo.source.ts'
import { r3Request } from './koudo.years.ts'
import { smallModelComposition } from './koudo-small-model-r3-request.composition.ts'
import { partners, smallModelRoles } from './koudo-small-model-r3-request.roles.ts'

const id = 'koudo-small-model-r3-request'
const cap = requestSheet('（補助上限額：1億円、補助率 2/3以内 連携先補助上限額750万円／者）')
const targets = requestSheet(
  '補助事業者全体の付加価値額が年率平均３％以上向上[..]補助事業者全体の給与支給総額が年率平均1.5%以上向上[..]補助事業終了後１年で、支援先企業の80％以上が事業計画を実行できるプログラム内容を提供すること（(３)のみ）',
)

const money: readonly MoneyTerm[] = [
  {
    term: 'flat-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    most: 100_000_000,
    payees: ['lead', 'partner'],
    source: cap,
  },
  {
    term: 'per-member-cap',
    called: words('補助金の額', 'Subsidy'),
    who: partners,
    most: 7_500_000,
    source: cap,
  },
  { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [2, 3], source: cap },
]

/** 小規模事業ビジネスモデル構築型, asked for once: the R3 budget has no such type (AMB-11). */
export const koudoSmallModelR3Request = edition({
  id,
  name: words(
    '高度連携促進補助金 小規模事業ビジネスモデル構築型（令和3年度概算要求）',
    'Advanced cooperation, models of small business, fiscal 2021 as requested',
  ),
  stage: 'request',
  consortium: 'required',
  about: words(
    '幹事企業等（大企業を含む）が主導し、小規模事業者など10者以上の連携で革新的なビジネスモデルを構築する取組の概算要求です。令和3年度予算には載りませんでした。',
    'A budget request for ten or more small firms that, led by one, build a new business model. Not in the budget that followed.',
  ),
  asOf: r3Request.asOf,
  sizeTable: 'SK-4',
  readings: ['AMB-11'],
  call: callOf(id, r3Request.budget.source, { over: r3Request.budget.over }, 'AMB-11', 'AMB-44'),
  roles: smallModelRoles,
  rules: [
    ...smallModelComposition(id),
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rate'),
      strength: 'hard',
      source: cap,
      shape: 'within-cap',
      terms: money,
    },
    planRule(id, targets, r3Request.span, {
      shape: 'growth-target',
      metric: 'supportedFirmsExecuting',
      rise: [80, 100],
      per: 'whole',
      withinYears: 1,
      span: words('補助事業終了後1年まで', 'one year after the end'),
    }),
    preferenceRule(id, r3Request.preference),
  ],
  money,
  information: [
    beside(
      'not-stated',
      requestSheet('小規模事業者等１０者以上の連携により、革新的ビジネスモデルの構築を行う'),
      '連携先の数の上限は記載がありません',
      'No upper limit of partners is printed',
      `${id}#7`,
    ),
    beside('not-stated', cap, 'この類型の補助期間は記載がありません', 'How long this type is supported is not printed'),
    r3Request.costs,
  ],
})
