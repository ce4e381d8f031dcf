import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { jizoku } from './jizoku.ts'
import { alwaysAt, atMost } from './seisansei.money.ts'
import { r2Sheet } from './seisansei.source.ts'

const amounts = r2Sheet('50万円・2/3')

/** 通常枠, as the table beside 低感染リスク型ビジネス枠 prints it. */
export const jizokuR2Supp3Normal = jizoku({
  id: 'jizoku-r2-supp3-normal',
  name: words(
    '持続化補助金 通常枠（令和2年度第3次補正時点）',
    'Sustaining small enterprises (Jizokuka), normal frame, at the fiscal 2020 third supplementary',
  ),
  about: words(
    '小規模事業者等が経営計画を作成して取り組む販路開拓等を補助します。低感染リスク型ビジネス枠と並ぶ通常の枠です。',
    'Supports small enterprises that open sales channels: the normal frame beside the one for low infection risk.',
  ),
  asOf: words(
    '関東経済産業局の説明資料（令和2年度第3次補正予算）による',
    'As in the slides of the Kanto Bureau (fiscal 2020 third supplementary)',
  ),
  call: [r2Sheet('令和2年度第3次補正予算額 2,300億円'), { over: '2022-12-31' }],
  applicant: r2Sheet('小規模事業者等が経営計画を作成して取り組む'),
  money: [atMost(500_000, amounts), alwaysAt([2, 3], amounts)],
  caps: amounts,
  information: [
    beside(
      'purpose',
      r2Sheet(
        '小規模事業者持続的発展支援事業により、事業終了後2年で、販路開拓で売上増加につながった事業者の割合を80%とする',
      ),
      '事業終了後2年で、販路開拓で売上増加につながった事業者の割合80%を目指します',
      'Aims at 80% of firms whose sales grow by new channels within two years',
    ),
    beside(
      'purpose',
      r2Sheet('※ 3事業とも、補助事業実施年度の生産性向上や賃上げは求めないこととします。'),
      '補助事業を行う年度の生産性向上や賃上げは求められません',
      'No rise is asked for in the year of the project itself',
    ),
  ],
})
