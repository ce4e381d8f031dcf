import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { proposal, proposalSheet } from './chiiki-mirai.source.ts'
import { wakamonoIten } from './wakamono-iten.ts'

const id = 'wakamono-iten-r3-budget'

/** R3 budget proposal, part ③: the tools of recruiting are named more widely. */
export const wakamonoItenR3Budget = wakamonoIten({
  id,
  name: words('戦略的ツール活用型若者人材移転支援事業（令和3年度）', 'Young people to the regions (fiscal 2021)'),
  stage: 'proposal',
  asOf: words(
    '九州経済産業局の説明資料（令和3年度予算案）による',
    'As in the slides of the Kyushu Bureau (budget proposal for fiscal 2021)',
  ),
  call: callOf(id, proposal.source, { over: proposal.over }, 'AMB-44'),
  served: proposalSheet(
    '地方の中堅企業等による若者人材の求人手法を高度化すべく、自社分析、採用・育成戦略から、多様な求人ツールの活用、リモートセミナー・面接等まで、一気通貫で総合支援を行います',
  ),
  paid: proposalSheet('国 民間企業 補助（定額）'),
  information: [
    beside(
      'purpose',
      proposalSheet(
        '③予算活用企業のうち、各事業年度終了後2年以内に若者人材年間採用数を事業前年度比で増加させた企業数を、50%以上とします',
      ),
      '事業全体の目標：若者の年間採用数を増やした企業が50％以上',
      'Target of the programme: half of the firms recruit more young people a year',
    ),
  ],
})
