import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { atMost } from './seisansei.money.ts'
import { r3Sheet } from './seisansei.source.ts'
import { seisansei } from './seisansei.ts'

const id = 'shokei-hikitsugi-r3-supp'
const amounts = r3Sheet('補助上限：150万円～600万円、補助率：1/2～2/3')

/** 事業承継・引継ぎ補助金: which frame has which cap and rate is not stated, so only the highest are judged. */
export const shokeiHikitsugiR3Supp = seisansei({
  id,
  name: words(
    '事業承継・引継ぎ支援事業（事業承継・引継ぎ補助金・令和3年度補正）',
    'Business succession subsidy, fiscal 2021 supplementary',
  ),
  about: words(
    '事業承継・引継ぎ後の設備投資等の新たな取組や、事業引継ぎ時の専門家活用費用、関連する廃業費用等を補助します。',
    'Supports new ventures after a succession, experts at the time of it and the closing of businesses tied to it.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算案）による',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary)',
  ),
  does: words(
    '承継・引継ぎを行う事業者です。承継の相手方は共同申請者ではありません。',
    'The business that takes over or hands over. The other side does not apply with it.',
  ),
  call: [r3Sheet('令和3年度補正予算案額 2,001億円'), { over: '2022-12-31' }],
  rules: [],
  money: [
    {
      ...atMost(6_000_000, amounts),
      note: words(
        '150万円から600万円まで枠により異なり、どの枠がいくらかは資料に書かれていません。最も高い600万円で判定します。',
        'From 1.5 to 6 million yen by frame, but not which; the highest is judged.',
      ),
    },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [2, 3],
      note: words(
        '1/2から2/3まで枠により異なり、どの枠がどれかは資料に書かれていません。最も高い2/3で判定します。',
        'From 1/2 to 2/3 by frame, but not which; the highest is judged.',
      ),
      source: amounts,
    },
  ],
  caps: amounts,
  information: [
    beside(
      'costs',
      r3Sheet(
        '事業承継・引継ぎ後の設備投資等の新たな取組や、事業引継ぎ時の専門家活用費用等を支援します。また、事業承継・引継ぎに関連する廃業費用等についても支援します',
      ),
      '承継・引継ぎ後の設備投資等、専門家活用費用、廃業費用等が対象です',
      'Investment after the succession, experts, and the closing of businesses',
    ),
    beside(
      'purpose',
      r3Sheet('令和４年度末までに約1,500者の中小企業者等の円滑な事業承継・事業引継ぎを支援します'),
      '令和4年度末までに約1,500者の承継を目指します',
      'Aims at about 1,500 successions by March 2023',
    ),
  ],
})
