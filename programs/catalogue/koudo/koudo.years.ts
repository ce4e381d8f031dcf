import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { budgetSheet, deck, requestSheet } from './koudo.source.ts'

/** What every type of one year shares: where its budget and its targets are printed, and of when its text speaks. */
export const r2 = {
  stage: 'budget',
  asOf: words(
    '中小企業庁の説明資料（令和2年度予算・令和3年度概算要求）による',
    'As in the slides of the SME Agency (fiscal 2020 budget, fiscal 2021 request)',
  ),
  budget: { source: deck('（令和2年予算額10.1億円、令和3年概算要求額21.5億円）'), over: '2020-12-31' },
  targets: deck(
    '3年～5年の事業計画期間に、①付加価値額年率平均３％以上の向上、②給与支給総額年率平均1.5％以上の向上、を目指す',
  ),
  span: words('3～5年の事業計画期間', 'over a plan of three to five years'),
  costs: beside(
    'costs',
    deck('プロジェクトの設備投資等を支援'),
    '対象経費：設備投資など',
    'Eligible costs: investment in equipment and the like',
  ),
  report: beside(
    'process',
    deck('令和３年度から、毎年、事業化状況の報告を求め'),
    '令和3年度から毎年、事業化状況を報告します',
    'From fiscal 2021 on, a report of progress every year',
  ),
} as const

export const r3Request = {
  stage: 'request',
  asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
  budget: { source: requestSheet('令和3年度概算要求額 21.5億円（10.1億円）'), over: '2021-12-31' },
  targets: requestSheet(
    '補助事業者全体の付加価値額が年率平均３％以上向上[..]補助事業者全体の給与支給総額が年率平均1.5%以上向上',
  ),
  span: words('事業終了後3年まで', 'three years after the end'),
  preference: requestSheet('積極的な賃上げや被用者保険の任意適用に取り組む事業者は優先的に支援します'),
  costs: beside(
    'costs',
    requestSheet('革新的なサービス開発・試作品開発・生産プロセスの改善に必要な設備投資等を支援する'),
    '対象経費：革新的なサービス開発、試作品開発、生産プロセスの改善に必要な設備投資など',
    'Eligible costs: investment for new services, prototypes and better processes',
  ),
} as const

export const r3Budget = {
  stage: 'budget',
  asOf: words('関東経済産業局の説明資料（令和3年度予算）による', 'As in the slides of the Kanto Bureau (fiscal 2021)'),
  budget: { source: budgetSheet('令和3年度予算額'), over: '2021-12-31' },
  targets: budgetSheet(
    '付加価値額年率平均3%以上向上及び給与支給総額年率平均1.5%以上向上の目標を達成している事業者割合65%以上',
  ),
  span: words('事業終了後3年まで', 'three years after the end'),
  preference: budgetSheet(
    '積極的な賃上げや被用者保険の任意適用に取り組む事業者や、より多くの事業者が参画する連携体を構成してプロジェクトに取り組む事業者を優先的に支援します',
  ),
  costs: beside(
    'costs',
    budgetSheet('革新的なサービス開発、試作品開発、生産プロセスの改善に必要な設備投資等を支援する'),
    '対象経費：革新的なサービス開発、試作品開発、生産プロセスの改善に必要な設備投資など',
    'Eligible costs: investment for new services, prototypes and better processes',
  ),
} as const
