import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { jointBodyMoney, managingBodies } from './sapoin.money.ts'
import { officialR2 } from './sapoin.official.ts'
import { deck } from './sapoin.source.ts'
import { sapoin } from './sapoin.ts'

const cap = deck('単年度…4,500万円 ３年総額…9,750万円')

/** R2 budget: the joint body is said to be a must, and a research body that manages is paid the fixed amount. */
export const sapoinR2 = sapoin({
  id: 'sapoin-r2',
  name: words(
    '戦略的基盤技術高度化支援事業（サポイン事業・令和2年度予算）',
    'Strategic base technology (Sapoin), fiscal 2020',
  ),
  stage: 'budget',
  about: words(
    '中小企業が大学・公設試等と連携して行う、ものづくり基盤技術の研究開発を2～3年間補助します。',
    'Supports for two to three years research in base technologies of manufacturing by SMEs with research bodies.',
  ),
  asOf: words(
    '中小企業庁の説明資料（令和2年度予算・令和3年度概算要求）による',
    'As in the slides of the SME Agency (fiscal 2020 budget, fiscal 2021 request)',
  ),
  budget: { source: deck('令和2年予算額131.2億円'), over: '2020-12-31' },
  core: 'hard',
  sources: {
    body: deck('中小企業を中心とした共同体を構成することが必須'),
    sme: deck('中小企業を中心とした共同体'),
    research: deck('中小企業が産学官連携により取組む研究開発に対する支援'),
    manager: deck('事業管理機関が大学・公設試等の場合'),
    theme: deck('精密加工、表面処理、立体造形などのものづくりを支える12の技術分野'),
    cap,
    targets: deck('事業終了後5年時点での補助事業者全体の付加価値額15％以上、給与支給総額7.5％以上向上'),
  },
  money: jointBodyMoney(cap, {
    fixed: managingBodies,
    source: deck('２／３以内 ※事業管理機関が大学・公設試等の場合、大学・公設試等の補助率は定額'),
  }),
  own: officialR2('sapoin-r2'),
  information: [
    beside(
      'not-stated',
      deck('中小企業を中心とした共同体を構成することが必須'),
      '構成員の上限、地域の条件、ほかの事業との関係は記載がありません',
      'No upper limit of members, region or exclusion is printed',
      'sapoin-r2#6',
    ),
    beside('period', deck('事業期間 ２～３年'), '補助期間：2～3年', 'Supported for two to three years'),
    beside(
      'process',
      deck('同年の申請案件から、目標の策定及び事業終了後の達成状況の報告を求めることとした'),
      '令和2年度の申請から、目標の策定と事業終了後の達成状況の報告が必要です',
      'From the applications of fiscal 2020 on, targets and a report of them after the end',
    ),
    beside(
      'purpose',
      deck(
        '個別プロジェクトに関する最終年の達成度[..]事業化率[..]総予算投入額に対する支援した研究開発等に関する売上累積額',
      ),
      '事業全体の指標：最終年の達成度50％超、5年後の事業化率50％超、売上累積額が予算の150％超',
      'Indicators of the programme: achievement over 50%, commercialised over 50% after five years, sales over 150% of the budget',
    ),
  ],
})
