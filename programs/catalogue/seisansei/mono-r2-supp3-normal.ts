import { words } from '#consortium/words.ts'
import { monoR2Supp3 } from './mono-r2-supp3.ts'
import { atMost, halfOrTwoThirds } from './seisansei.money.ts'
import { r2Sheet } from './seisansei.source.ts'

const caps = r2Sheet('1,000万円・ 1/2(小規模 2/3)')

/** 通常枠, as the table beside the new frame prints it. */
export const monoR2Supp3Normal = monoR2Supp3({
  id: 'mono-r2-supp3-normal',
  name: words(
    'ものづくり補助金 通常枠（令和2年度第3次補正時点）',
    'Manufacturing subsidy (Monodukuri), normal frame, at the fiscal 2020 third supplementary',
  ),
  about: words(
    '中小企業等の設備導入・システム構築を補助します。低感染リスク型ビジネス枠と並ぶ通常の枠です。',
    'Supports the equipment and systems of an SME: the normal frame beside the one for low infection risk.',
  ),
  call: [r2Sheet('令和2年度第3次補正予算額 2,300億円'), { over: '2022-12-31' }],
  applicant: r2Sheet('中小企業等の取組を支援するため'),
  money: [atMost(10_000_000, caps), halfOrTwoThirds(caps)],
  caps,
  moneyReadings: ['AMB-01'],
})
