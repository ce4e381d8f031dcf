import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { jizoku } from './jizoku.ts'
import { alwaysAt, atMost } from './seisansei.money.ts'
import { r2Sheet } from './seisansei.source.ts'

const amounts = r2Sheet('（補助上限：100万円、補助率：3/4）')
// AMB-41: the slide lost its Japanese in the conversion; only numbers and dates are left.
const slide33 = from('004_3718bcd4a02e3a08.txt', '33')

/** 低感染リスク型ビジネス枠, with infection control for up to a quarter of the cost. */
export const jizokuR2Supp3Lowrisk = jizoku({
  id: 'jizoku-r2-supp3-lowrisk',
  name: words(
    '持続化補助金 低感染リスク型ビジネス枠（令和2年度第3次補正）',
    'Sustaining small enterprises (Jizokuka), low infection risk frame, fiscal 2020 third supplementary',
  ),
  about: words(
    '小規模事業者等が経営計画を作成して取り組む、ポストコロナを踏まえた新たなビジネスやサービス、生産プロセスの導入等を補助します。感染防止対策も一部対象です。',
    'Supports small enterprises that bring in new business, services or processes; infection control in part as well.',
  ),
  asOf: words(
    '関東経済産業局の説明資料（令和2年度第3次補正予算）による',
    'As in the slides of the Kanto Bureau (fiscal 2020 third supplementary)',
  ),
  call: [slide33('2022 3 9 ( )(6 )'), { over: '2022-12-31' }],
  applicant: r2Sheet(
    '小規模事業者等が経営計画を作成して取り組む、ポストコロナを踏まえた新たなビジネスやサービス、生産プロセスの導入等の取組を支援し',
  ),
  money: [
    atMost(1_000_000, amounts),
    alwaysAt([3, 4], amounts),
    {
      term: 'share-cap',
      called: words('感染防止対策費', 'Infection control'),
      lines: ['infection-control'],
      of: 'all',
      ofCalled: words('補助対象経費', 'the eligible cost'),
      share: [1, 4],
      in: 'cost',
      source: r2Sheet('※補助対象経費のうち1/4を上限として感染防止対策を支援'),
    },
  ],
  caps: amounts,
  information: [
    beside(
      'deadline',
      slide33('2021 11 10 ( )(4 ) 2022 1 12 ( )(5 ) 2022 3 9 ( )(6 )'),
      '締切とみられる日：2021年11月10日（第4回）、2022年1月12日（第5回）、2022年3月9日（第6回）。資料の文字が欠けており、読み取りは不確かです',
      'Closing dates, as far as the damaged slide can be read: 10 November 2021, 12 January 2022, 9 March 2022',
    ),
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
  readings: ['AMB-41'],
})
