import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { request, requestSheet } from './chiiki-mirai.source.ts'
import { sangyoDigital } from './sangyo-digital.ts'

const id = 'sangyo-digital-r3-request'
const pair = requestSheet(
  '地域未来牽引企業等とIT企業等が連携して取り組む、新事業実証（試作、顧客ヒアリング、事業性評価と改善）による地域産業のデジタル化のモデルケースの創出、地域へのモデルケースの横展開に要する経費を補助します',
)

/** R3 request, part ②. */
export const sangyoDigitalR3Request = sangyoDigital({
  id,
  name: words('地域産業デジタル化支援事業（令和3年度概算要求）', 'Digital regional industry, fiscal 2021 as requested'),
  stage: 'request',
  asOf: words('経済産業省の令和3年度概算要求資料による', 'As in the budget request of the ministry (fiscal 2021)'),
  call: callOf(id, request.source, { over: request.over }, 'AMB-44'),
  pair,
  rates: {
    source: requestSheet('補助（2/3, 1/2, 1/3）①-1 ②-1'),
    note: words(
      '補助上限額は記載がありません。補助率は2/3、1/2、1/3と印刷されていますが、どれが誰に当たるかは読み取れません。',
      'No cap is printed. The rates 2/3, 1/2 and 1/3 are, but not which of them is for whom.',
    ),
  },
  information: [
    beside(
      'not-stated',
      pair,
      '構成員の上限、幹事、地域の条件は記載がありません',
      'No limit of members, lead or region is printed',
      `${id}#4`,
    ),
    beside(
      'costs',
      pair,
      '対象経費：試作、顧客ヒアリング、事業性評価と改善、横展開',
      'Eligible costs: prototypes, customer hearings, evaluation and improvement, roll-out',
    ),
    beside(
      'purpose',
      requestSheet(
        '②各事業年度終了後2年目に、3年目までに売上計上が予定される新たなビジネスモデルの件数割合を、50%以上とします',
      ),
      '事業全体の目標：3年目までに売上計上が予定される新たなビジネスモデルが50％以上',
      'Target of the programme: half of the new business models expect sales by the third year',
    ),
    beside(
      'process',
      requestSheet(
        '公設試験研究機関の保有機器等の検索システムを改修するとともに、地域未来牽引企業の経営状況の調査等を実施します',
      ),
      '②-2は委託事業（検索システムの改修、調査）で、企業は申請しません',
      'Part ②-2 (search system, surveys) is commissioned; companies do not apply for it',
    ),
  ],
})
