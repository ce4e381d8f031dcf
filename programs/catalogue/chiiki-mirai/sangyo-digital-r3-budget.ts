import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { callPage, proposalSheet } from './chiiki-mirai.source.ts'
import { sangyoDigital } from './sangyo-digital.ts'

const id = 'sangyo-digital-r3-budget'
const deadline = callPage('（①3/31 17:00〆、②3/18 17:00〆）')
const pair = proposalSheet(
  '地域未来牽引企業等とIT企業等が連携して取り組む、新事業実証（試作、顧客ヒアリング、事業性評価と改善）による地域産業のデジタル化のモデルケースの創出、地域へのモデルケースの横展開に要する経費を補助します',
)

/** R3 budget proposal, part ②, with its call open. */
export const sangyoDigitalR3Budget = sangyoDigital({
  id,
  name: words('地域産業デジタル化支援事業（令和3年度）', 'Digital regional industry (fiscal 2021)'),
  stage: 'proposal',
  asOf: words(
    '九州経済産業局の説明資料（令和3年度予算案）による',
    'As in the slides of the Kyushu Bureau (budget proposal for fiscal 2021)',
  ),
  call: callOf(id, deadline, { closes: '2021-03-18T17:00:00+09:00' }, 'AMB-43', 'AMB-44'),
  pair,
  rates: {
    source: proposalSheet('補助（2/3, 1/2）②-1'),
    note: words(
      '補助上限額は記載がありません。補助率は2/3か1/2で、どちらが誰に当たるかは読み取れません。',
      'No cap is printed. The rate is 2/3 or 1/2, but not which of them is for whom.',
    ),
  },
  information: [
    beside(
      'deadline',
      deadline,
      '締切：2021年3月18日17時（資料に年の記載なし）',
      'Closed on 18 March 2021, 17:00 (year not printed)',
    ),
    beside(
      'costs',
      pair,
      '対象経費：試作、顧客ヒアリング、事業性評価と改善、横展開',
      'Eligible costs: prototypes, customer hearings, evaluation and improvement, roll-out',
    ),
    beside(
      'purpose',
      proposalSheet(
        '②各事業年度終了後2年目に、3年目までの売上計上が予定される新たなビジネスモデルの件数割合を、50%以上とします',
      ),
      '事業全体の目標：3年目までの売上計上が予定される新たなビジネスモデルが50％以上',
      'Target of the programme: half of the new business models expect sales by the third year',
    ),
    beside(
      'process',
      proposalSheet(
        '公設試験研究機関の保有機器等の検索システムを更新するとともに、地域未来牽引企業の経営状況の調査等を実施します',
      ),
      '②-2は委託事業（検索システムの更新、調査）で、企業は申請しません',
      'Part ②-2 (search system, surveys) is commissioned; companies do not apply for it',
    ),
  ],
})
