import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { request, requestSheet } from './chiiki-mirai.source.ts'
import { wakamonoIten } from './wakamono-iten.ts'

const id = 'wakamono-iten-r3-request'

/** R3 request, part ③. */
export const wakamonoItenR3Request = wakamonoIten({
  id,
  name: words(
    '戦略的ツール活用型若者人材移転支援事業（令和3年度概算要求）',
    'Young people to the regions, fiscal 2021 as requested',
  ),
  stage: 'request',
  asOf: words('経済産業省の令和3年度概算要求資料による', 'As in the budget request of the ministry (fiscal 2021)'),
  call: callOf(id, request.source, { over: request.over }, 'AMB-44'),
  served: requestSheet(
    '地方の中堅企業等による若者人材の求人手法を高度化すべく、自社分析、採用・育成戦略から、民間求人サイト掲載、リモートセミナー・面接等まで、一気通貫で総合支援を行います',
  ),
  paid: requestSheet('国 民間企業 補助（定額）'),
  information: [
    beside(
      'purpose',
      requestSheet(
        '③予算活用企業のうち、各事業年度終了後2年以内に若者人材年間採用数を事業前年度比で増加させた企業数を、50%以上とします',
      ),
      '事業全体の目標：若者の年間採用数を増やした企業が50％以上',
      'Target of the programme: half of the firms recruit more young people a year',
    ),
  ],
})
