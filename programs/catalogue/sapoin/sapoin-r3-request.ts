import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { jointBodyMoney } from './sapoin.money.ts'
import { officialR3 } from './sapoin.official.ts'
import { researchBodies } from './sapoin.roles.ts'
import { deck, requestSheet } from './sapoin.source.ts'
import { sapoin } from './sapoin.ts'

const id = 'sapoin-r3-request'
const cap = requestSheet('３年間の総額で9,750万円、単年度で4,500万円を超えない範囲で補助を受けることが可能')

/** R3 request: any research body is paid the fixed amount, and a weak business plan may be polished first. */
export const sapoinR3Request = sapoin({
  id,
  name: words(
    '戦略的基盤技術高度化支援事業（サポイン事業・令和3年度概算要求）',
    'Strategic base technology (Sapoin), fiscal 2021 as requested',
  ),
  stage: 'request',
  about: words(
    '中小企業等が大学・公設試等の研究機関等と連携して行う、研究開発、試作品開発、販路開拓を最大3年間補助する概算要求です。',
    'A budget request to support research, prototypes and sales channels of SMEs with research bodies for up to three years.',
  ),
  asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
  budget: { source: requestSheet('令和3年度概算要求額 147.0億円'), over: '2021-12-31' },
  core: 'hard',
  sources: {
    body: deck('中小企業を中心とした共同体を構成することが必須'),
    sme: deck('中小企業を中心とした共同体'),
    research: requestSheet(
      '中小企業等が、大学・公設試等の研究機関等と連携して行う、研究開発や試作品開発、その成果の販路開拓に係る取組等に対して最大3年間の支援を実施します',
    ),
    manager: deck('事業管理機関が大学・公設試等の場合'),
    theme: requestSheet('情報処理、精密加工、立体造形などのものづくり基盤技術の向上を図る'),
    cap,
    targets: requestSheet('補助事業者全体の付加価値額が15％以上向上[..]補助事業者全体の給与支給総額が7.5%以上向上'),
  },
  money: jointBodyMoney(cap, {
    // AMB-06: no longer tied to managing the project.
    fixed: researchBodies,
    source: requestSheet('補助率：2/3以内 ※大学・公設試等の場合は定額'),
  }),
  own: [
    ...officialR3(id, 'advice'),
    {
      id: `${id}#preference`,
      title: words('事業化計画の磨き上げ', 'Polishing of the business plan'),
      strength: 'preference',
      source: requestSheet(
        '高い技術的優位性がある一方、事業化に向けた計画に見直しの余地がある申請案件について、事業化計画の磨き上げ支援を行い、十分な見直しが図られたものを採択する新たな取組を実施します',
      ),
      shape: 'attest',
      statement: 'acceptsPlanPolishing',
      by: words('申請者', 'the applicant'),
    },
  ],
  information: [
    beside(
      'period',
      requestSheet('研究開発や試作品開発、その成果の販路開拓に係る取組等に対して最大3年間の支援を実施します'),
      '補助期間：最大3年間。対象：研究開発、試作品開発、販路開拓',
      'Supported for up to three years: research, prototypes, sales channels',
    ),
    beside(
      'process',
      requestSheet('ビジネスマッチングサイトである「サポインマッチ・ナビ」'),
      '中小企業のマッチングサイト「サポインマッチ・ナビ」があります',
      'There is a matching site for manufacturing SMEs, Sapoin Match Navi',
    ),
  ],
})
