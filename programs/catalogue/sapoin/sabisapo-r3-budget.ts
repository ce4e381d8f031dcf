import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { sabisapo } from './sabisapo.ts'
import { budgetSheet, carriedOver } from './sapoin.source.ts'

const together = budgetSheet(
  '中小企業が、異分野の中小企業や大学・公設試等と連携し、革新的なサービスモデルの開発等を行う取組について、最大2年間の支援を実施します',
)

/** R3 budget: two SMEs are carried over as our reading (AMB-08); AI or IoT only raises the rate. */
export const sabisapoR3Budget = sabisapo({
  id: 'sabisapo-r3-budget',
  name: words(
    '商業・サービス競争力強化連携支援事業（サビサポ事業・令和3年度予算）',
    'New services in cooperation (Sabisapo), fiscal 2021',
  ),
  stage: 'budget',
  about: words(
    '中小企業が異分野の中小企業や大学・公設試等と連携して行う、革新的なサービスモデルの開発を最大2年間補助します。',
    'Supports for up to two years SMEs that develop a new service model with SMEs of other fields or research bodies.',
  ),
  asOf: words('関東経済産業局の説明資料（令和3年度予算）による', 'As in the slides of the Kanto Bureau (fiscal 2021)'),
  budget: { source: budgetSheet('令和3年度予算額'), over: '2021-12-31' },
  pair: 'inferred',
  sources: {
    pair: carriedOver('２以上の中小企業による連携体を構成することが必須'),
    fields: together,
    research: together,
    cap: budgetSheet('補助上限額：3,000万円 ※ 2年度目は初年度の交付決定額を上限'),
    rate: budgetSheet('補助率：1/2以内 ※AI・IoT等の先端技術活用の場合は2/3以内'),
    targets: budgetSheet('補助事業者全体の付加価値額が15%以上向上[..]補助事業者全体の給与支給総額が7.5%以上向上'),
  },
  information: [beside('period', together, '補助期間：最大2年間', 'Supported for up to two years')],
})
