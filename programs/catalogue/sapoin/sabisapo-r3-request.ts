import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { sabisapo, serviceTheme } from './sabisapo.ts'
import { deck, requestSheet } from './sapoin.source.ts'

const id = 'sabisapo-r3-request'
const together = requestSheet(
  '中小企業が、異分野の中小企業や大学・公設試等と連携し、AI・IoT等の先端技術等を活用して、革新的なサービスモデルの開発等を行う取組について、最大2年間の支援を実施します',
)

/** R3 request: the deck still asks for two SMEs, so that a university does not stand in for one (AMB-08). */
export const sabisapoR3Request = sabisapo({
  id,
  name: words(
    '商業・サービス競争力強化連携支援事業（サビサポ事業・令和3年度概算要求）',
    'New services in cooperation (Sabisapo), fiscal 2021 as requested',
  ),
  stage: 'request',
  about: words(
    '中小企業が異分野の中小企業や大学・公設試等と連携し、AI・IoTなどを活用して行う革新的なサービスモデルの開発を最大2年間補助する概算要求です。',
    'A budget request to support for up to two years SMEs that develop a new service model with others and AI or IoT.',
  ),
  asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
  budget: { source: requestSheet('令和3年度概算要求額 147.0億円'), over: '2021-12-31' },
  pair: 'hard',
  sources: {
    pair: deck('２以上の中小企業による連携体を構成することが必須'),
    fields: together,
    research: together,
    cap: requestSheet('補助上限額：3,000万円 ※2年度目は初年度の交付決定額を上限'),
    rate: requestSheet('補助率： 1/2以内 ※AI・IoT等の先端技術活用の場合は2/3以内'),
    targets: requestSheet('補助事業者全体の付加価値額が15％以上向上[..]補助事業者全体の給与支給総額が7.5%以上向上'),
  },
  own: [serviceTheme(id, 'inferred', together)],
  information: [beside('period', together, '補助期間：最大2年間', 'Supported for up to two years')],
})
