import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { jizoku } from './jizoku.ts'
import { alwaysAt, atMost } from './seisansei.money.ts'
import { firstTimers } from './seisansei.record.ts'
import { r1Sheet } from './seisansei.source.ts'
import { wagesByPlan, wagesSource } from './seisansei.targets.ts'

const id = 'jizoku-r1-supp'
const amounts = r1Sheet('（補助額：～50万円、補助率:2/3 ）')
const allYear = r1Sheet('通年で公募し、複数の締め切りを設けて審査・採択を行う')

/** 持続化補助金 of the R1 supplementary budget. */
export const jizokuR1Supp = jizoku({
  id,
  name: words(
    '小規模事業者持続的発展支援事業（持続化補助金・令和元年度補正）',
    'Sustaining small enterprises (Jizokuka), fiscal 2019 supplementary',
  ),
  about: words(
    '小規模事業者が経営計画を作成して取り組む販路開拓の取組等を補助します。',
    'Supports small enterprises that open sales channels by a business plan of their own.',
  ),
  asOf: words(
    '令和3年度概算要求の資料にある事業シート（令和元年度補正予算）による',
    'As in the sheet on the fiscal 2019 supplementary budget among those of the fiscal 2021 request',
  ),
  call: [allYear, { over: '2022-12-31' }],
  applicant: r1Sheet('小規模事業者が経営計画を作成して取り組む販路開拓の取組等を支援します'),
  own: [
    {
      id: `${id}#2`,
      title: words('給与支給総額と事業場内最低賃金の引上げは加点', 'Rising wages earn points'),
      strength: 'preference',
      source: wagesSource,
      ...wagesByPlan,
    },
    firstTimers(`${id}#x4`, 'jizoku-*'),
  ],
  money: [atMost(500_000, amounts), alwaysAt([2, 3], amounts)],
  caps: amounts,
  information: [
    beside('deadline', allYear, '通年の公募で、締め切りが複数あります', 'Open all year with several closing dates'),
    beside(
      'process',
      r1Sheet('補助金申請システム・Jグランツによる電子申請受付を開始します。'),
      '申請はJグランツ（電子申請）で受け付けます',
      'Filed by jGrants',
    ),
    beside(
      'purpose',
      r1Sheet('販路開拓につながった事業の割合を80%とする'),
      '販路開拓につながった事業の割合80%を目指します',
      'Aims at 80% of projects that open a sales channel',
    ),
    beside(
      'preference',
      r1Sheet('なお、積極的な賃上げや被用者保険の任意適用に取り組む事業者は優先的に支援します。'),
      '積極的な賃上げや被用者保険の任意適用に取り組む事業者が優先されます',
      'Firms that raise wages or extend social insurance come first',
    ),
  ],
})
