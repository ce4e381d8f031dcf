import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { atLeast, atMost, halfOrTwoThirds } from './seisansei.money.ts'
import { firstTimers } from './seisansei.record.ts'
import { anSme, soleApplicant } from './seisansei.roles.ts'
import { r1Sheet } from './seisansei.source.ts'
import { programmeTargets, raisesOrExtends, wagesByPlan, wagesSource } from './seisansei.targets.ts'
import { seisansei } from './seisansei.ts'

const id = 'mono-r1-supp'
const amounts = r1Sheet('（補助額：100万～1,000万円、補助率:中小1/2 小規模2/3）')

/** ものづくり補助金 of the R1 supplementary budget: wages must rise, and what is missed is paid back. */
export const monoR1Supp = seisansei({
  id,
  name: words(
    'ものづくり・商業・サービス生産性向上促進事業（ものづくり補助金・令和元年度補正）',
    'Manufacturing subsidy (Monodukuri), fiscal 2019 supplementary',
  ),
  about: words(
    '中小企業等が行う、革新的なサービス開発・試作品開発・生産プロセスの改善に必要な設備投資等を補助します。',
    'Supports the investment of an SME in new services, prototypes and better production processes.',
  ),
  asOf: words(
    '令和3年度概算要求の資料にある事業シート（令和元年度補正予算）による',
    'As in the sheet on the fiscal 2019 supplementary budget among those of the fiscal 2021 request',
  ),
  does: words('設備投資等を行う中小企業等です。', 'The SME that invests.'),
  call: [r1Sheet('通年で公募し、複数の締め切りを設けて審査・採択を行う'), { over: '2022-12-31' }],
  rules: [
    {
      id: `${id}#1`,
      title: words('申請者は中小企業等1者', 'One SME applies'),
      strength: 'hard',
      source: r1Sheet(
        '中小企業等が行う、革新的なサービス開発・試作品開発・生産プロセスの改善に必要な設備投資等を支援します',
      ),
      readings: ['AMB-02', 'AMB-03'],
      ...soleApplicant(anSme),
    },
    {
      id: `${id}#2`,
      title: words('給与支給総額と事業場内最低賃金の引上げ', 'Wages and the lowest wage rise'),
      strength: 'hard',
      source: wagesSource,
      ...wagesByPlan,
    },
    {
      id: `${id}#3`,
      title: words('未達の場合の一部返還', 'Part is paid back where the targets are missed'),
      strength: 'hard',
      source: r1Sheet(
        '要件が未達の事業者に対して、天災など事業者の責めに負わない理由がある場合や、付加価値額が向上せず賃上げが困難な場合を除き、補助金額の一部返還を求めます',
      ),
      shape: 'attest',
      statement: 'acceptsRepayment',
      by: words('申請者の代表者', 'the applicant’s representative'),
    },
    firstTimers(`${id}#4`, 'mono-*'),
    programmeTargets(
      id,
      r1Sheet(
        'ものづくり・商業・サービス生産性向上促進事業により、事業終了後３年で、以下の達成を目指します。[..]補助事業者全体の付加価値額が年率平均３％以上向上[..]補助事業者全体の給与支給総額が年率平均1.5%以上向上',
      ),
      words('事業終了後3年', 'three years after the end'),
    ),
    {
      id: `${id}#preference`,
      title: words('賃上げや被用者保険の任意適用を優先', 'Raising wages or extending social insurance comes first'),
      strength: 'preference',
      source: r1Sheet('なお、積極的な賃上げや被用者保険の任意適用に取り組む事業者は優先的に支援します。'),
      ...raisesOrExtends,
    },
  ],
  money: [atLeast(1_000_000, amounts), atMost(10_000_000, amounts), halfOrTwoThirds(amounts)],
  caps: amounts,
  moneyReadings: ['AMB-01'],
  information: [
    beside(
      'process',
      r1Sheet('補助金申請システム・Jグランツによる電子申請受付を開始します。'),
      '申請はJグランツ（電子申請）で受け付けます',
      'Filed by jGrants',
    ),
    beside(
      'deadline',
      r1Sheet('通年で公募し、複数の締め切りを設けて審査・採択を行うことで'),
      '通年の公募で、締め切りが複数あります',
      'Open all year with several closing dates',
    ),
    beside(
      'purpose',
      r1Sheet(
        '付加価値額年率平均３％以上向上及び給与支給総額年率平均1.5％以上向上の目標を達成している事業者割合65%以上',
      ),
      '事業全体では、目標を達成する事業者の割合65%以上を目指します',
      'The programme aims at 65% of firms that reach the targets',
    ),
  ],
})
