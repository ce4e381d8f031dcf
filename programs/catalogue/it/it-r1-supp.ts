import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { firstTimers } from '../seisansei/seisansei.record.ts'
import { between } from './it.money.ts'
import { pair } from './it.pair.ts'
import { productivityTarget, sharedRules } from './it.shared.ts'
import { flow, r1Sheet } from './it.source.ts'

const id = 'it-r1-supp'
const caps = r1Sheet('（補助額：30万～450万円、補助率1/2）')

/** IT導入補助金 of the R1 supplementary budget; the slides of 2021, which it pays for, tell how (programs.md 3.7). */
export const itR1Supp = pair({
  id,
  name: words(
    'サービス等生産性向上IT導入支援事業（IT導入補助金・令和元年度補正）',
    'IT introduction, fiscal 2019 supplementary',
  ),
  about: words(
    '中小企業等が行う、バックオフィス業務の効率化や新たな顧客獲得等の付加価値向上に資するITツールの導入を補助します。',
    'Supports IT tools by which an SME works more efficiently or wins customers.',
  ),
  asOf: words(
    '令和3年度概算要求の資料にある事業シート（令和元年度補正予算）による。要件は2021年の説明資料から引き継ぎ',
    'As in the sheet on the fiscal 2019 supplementary budget; its conditions as in the slides of 2021',
  ),
  call: [r1Sheet('通年で公募し、複数の締め切りを設けて審査・採択を行う'), { over: '2023-03-31' }],
  rules: [
    ...sharedRules(id, { strength: 'hard', hardware: false }),
    firstTimers(`${id}#x4`, 'it-*'),
    productivityTarget(
      id,
      r1Sheet(
        'サービス等生産性向上IT導入支援事業により、事業終了後３年で、補助事業者全体の労働生産性の年率平均３％以上向上を目指します',
      ),
      words('事業終了後3年', 'three years after the end'),
    ),
  ],
  money: between(300_000, { most: 4_500_000 }, [1, 2], caps),
  caps,
  information: [
    beside(
      'purpose',
      flow('【通常枠】令和元年度補正'),
      'IT導入補助金2021の通常枠（A類型・B類型）は、この予算によります',
      'Pays for the normal frame of IT introduction 2021',
    ),
    beside(
      'deadline',
      r1Sheet('通年で公募し、複数の締め切りを設けて審査・採択を行うことで'),
      '通年の公募で、締め切りが複数あります',
      'Open all year with several closing dates',
    ),
    beside(
      'preference',
      r1Sheet('（持続化補助金及びIT導入補助金の一部事業者は加点要件）'),
      '一部の事業者は、給与支給総額と事業場内最低賃金の引上げが加点になります',
      'For some firms rising wages earn points',
    ),
    beside(
      'preference',
      r1Sheet('なお、積極的な賃上げや被用者保険の任意適用に取り組む事業者は優先的に支援します。'),
      '積極的な賃上げや被用者保険の任意適用に取り組む事業者が優先されます',
      'Firms that raise wages or extend social insurance come first',
    ),
  ],
})
