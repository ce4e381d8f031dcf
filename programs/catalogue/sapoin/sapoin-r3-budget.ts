import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { jointBodyMoney } from './sapoin.money.ts'
import { officialR3, rateOf2021 } from './sapoin.official.ts'
import { researchBodies } from './sapoin.roles.ts'
import { budgetSheet, carriedOver } from './sapoin.source.ts'
import { sapoin } from './sapoin.ts'

const cap = budgetSheet('3年間の総額で9,750万円、単年度で4,500万円を超えない範囲で補助を受けることが可能')

/** R3 budget: what its sheet does not repeat of the joint body is carried over as our reading. */
export const sapoinR3Budget = sapoin({
  id: 'sapoin-r3-budget',
  name: words(
    '戦略的基盤技術高度化支援事業（サポイン事業・令和3年度予算）',
    'Strategic base technology (Sapoin), fiscal 2021',
  ),
  stage: 'budget',
  about: words(
    '中小企業等が大学・公設試等と連携して行う、ものづくり基盤技術の研究開発と販路開拓を最大3年間補助します。',
    'Supports for up to three years research in base technologies of manufacturing by SMEs with research bodies.',
  ),
  asOf: words('関東経済産業局の説明資料（令和3年度予算）による', 'As in the slides of the Kanto Bureau (fiscal 2021)'),
  budget: { source: budgetSheet('令和3年度予算額'), over: '2021-12-31' },
  core: 'inferred',
  sources: {
    body: carriedOver('中小企業を中心とした共同体を構成することが必須'),
    sme: carriedOver('中小企業を中心とした共同体'),
    research: budgetSheet(
      '中小企業等が、大学・公設試等と連携して行う、研究開発、その成果の販路開拓に係る取組等に対して最大3年間の支援を実施します',
    ),
    manager: carriedOver('事業管理機関が大学・公設試等の場合'),
    theme: budgetSheet('精密加工、表面処理、立体造形などのものづくり基盤技術の向上を図る'),
    cap,
    targets: budgetSheet('補助事業者全体の付加価値額が15%以上向上[..]補助事業者全体の給与支給総額が7.5%以上向上'),
  },
  money: jointBodyMoney(cap, {
    // AMB-06: the exception of the years before is not printed, so it is neither granted nor refused.
    unless: researchBodies,
    note: words(
      '「原則」とされ、大学・公設試等の例外はこの資料に記載がありません。これらが加わる場合は判定しません。',
      'Given "in principle"; an exception for research bodies is not printed here, so with one in the team it is not judged.',
    ),
    source: budgetSheet('補助率：原則2/3以内'),
  }),
  own: officialR3('sapoin-r3-budget', 'hard'),
  information: [
    rateOf2021,
    beside(
      'period',
      budgetSheet('研究開発、その成果の販路開拓に係る取組等に対して最大3年間の支援を実施します'),
      '補助期間：最大3年間。対象：研究開発、販路開拓',
      'Supported for up to three years: research, sales channels',
    ),
    beside(
      'purpose',
      budgetSheet('事業化を達成するプロジェクトが50%超[..]売上累計額が総予算投入額の150%超'),
      '事業全体の目標：事業化を達成するプロジェクトが50％超、売上累計額が予算の150％超',
      'Targets of the programme: over 50% of projects commercialised, sales over 150% of the budget',
    ),
  ],
})
