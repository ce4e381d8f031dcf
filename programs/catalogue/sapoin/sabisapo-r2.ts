import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { sabisapo, serviceTheme } from './sabisapo.ts'
import { coreRole, sabisapoR2Official } from './sabisapo-r2.official.ts'
import { deck } from './sapoin.source.ts'

const id = 'sabisapo-r2'

/** R2 budget: two SMEs are a must, and the theme is printed. */
export const sabisapoR2 = sabisapo({
  id,
  name: words(
    '商業・サービス競争力強化連携支援事業（サビサポ事業・令和2年度予算）',
    'New services in cooperation (Sabisapo), fiscal 2020',
  ),
  stage: 'budget',
  about: words(
    '異なる業種の中小企業が連携して行う、AI・IoTなどの先端技術を用いた新しいサービスの開発を2年間補助します。',
    'Supports for two years SMEs of different trades that develop a new service with AI, IoT or the like.',
  ),
  asOf: words(
    '中小企業庁の説明資料（令和2年度予算・令和3年度概算要求）による',
    'As in the slides of the SME Agency (fiscal 2020 budget, fiscal 2021 request)',
  ),
  budget: { source: deck('令和2年予算額131.2億円'), over: '2020-12-31' },
  pair: 'hard',
  sources: {
    pair: deck('２以上の中小企業による連携体を構成することが必須'),
    fields: deck('中小企業が異業種分野連携により取組む新サービスの開発に対する支援'),
    research: deck('中小企業が異業種分野連携により取組む新サービスの開発に対する支援'),
    cap: deck('1年目…3,000万円 2年目…初年度交付決定額以内'),
    rate: deck('１／２以内 ※AI，IoT等先端技術を活用する場合は２／３'),
    targets: deck('事業終了後5年時点での補助事業者全体の付加価値額15％以上、給与支給総額7.5％以上向上'),
  },
  own: [
    serviceTheme(id, 'hard', deck('サービス産業におけるAI/IoT等の先端技術を用いた新サービスの開発等')),
    ...sabisapoR2Official,
  ],
  roles: [coreRole],
  information: [
    beside(
      'not-stated',
      deck('２以上の中小企業による連携体を構成することが必須'),
      '構成員の上限、幹事、地域の条件は記載がありません',
      'No limit of members, lead or region is printed',
      `${id}#5`,
    ),
    beside('period', deck('事業期間 ２～３年 ２年'), '補助期間：2年', 'Supported for two years'),
    beside(
      'costs',
      deck('サービス産業におけるAI/IoT等の先端技術を用いた新サービスの開発等'),
      '対象経費：新サービスの開発（費目の内訳は記載なし）',
      'Eligible costs: development of the new service (not itemised)',
    ),
  ],
})
