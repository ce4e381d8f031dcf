import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { callOf } from '../call.ts'
import { saikochikuRoles } from './saikochiku.roles.ts'
import { followsGuideline, lenderAboveThirty, oneForBoth, withCertified } from './saikochiku.rules.ts'
import { carriedOver, review, schedule } from './saikochiku.source.ts'

const id = 'saikochiku-round5'
const cap = review('従来の4,000万円、6,000万円、8000万円')

// AMB-36: three caps by size of staff, without the bands; only the highest can be judged.
const money: readonly MoneyTerm[] = [
  {
    term: 'flat-cap',
    called: words('補助金の申請額（通常枠）', 'Subsidy asked for (normal frame)'),
    most: 80_000_000,
    note: words(
      '従業員規模により4,000万円、6,000万円、8,000万円です。区分が資料に記載されていないため、最も高い上限だけを判定します。',
      '40, 60 or 80 million yen by number of employees; the bands are not printed, so only the highest is judged.',
    ),
    source: cap,
  },
  {
    term: 'not-stated',
    called: words('補助率', 'Rate'),
    note: words('第5回の補助率は、この資料に記載がありません。', 'The rates of round 5 are not printed here.'),
    source: review('従来の4,000万円、6,000万円、8000万円'),
  },
]

/** Round 5, between the two editions: known only by what changes, so its rules are carried over as our reading. */
export const saikochikuRound5 = edition({
  id,
  name: words('事業再構築補助金 第5回公募', 'Business restructuring, round 5'),
  stage: 'closed',
  consortium: 'partner required',
  about: words(
    '令和3年度補正による見直しの前、最後の公募回です。資料には変更点だけが書かれています。',
    'The last round before the review of the fiscal 2021 supplementary budget; the papers print only what changes.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算・令和4年度予算案）による',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary and fiscal 2022)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, schedule('公募開始：令和4年1月20日（木）[..]応募締切：令和4年3月24日（木）'), {
    opens: '2022-01-20',
    closes: '2022-03-24',
  }),
  roles: saikochikuRoles,
  rules: [
    {
      id: `${id}#2`,
      title: words('事業再構築指針に沿った取組', 'Restructuring after the guideline'),
      strength: 'inferred',
      source: carriedOver('事業再構築指針に沿った新分野展開、業態転換、事業・業種転換等を行う'),
      ...followsGuideline,
    },
    {
      id: `${id}#3`,
      title: words('認定経営革新等支援機関と計画を策定', 'A plan written with a certified support body'),
      strength: 'inferred',
      source: carriedOver('事業再構築に係る事業計画を認定経営革新等支援機関と策定する（7ページもご参照ください）'),
      ...withCertified,
    },
    {
      id: `${id}#4`,
      title: words('3,000万円を超える場合は金融機関も', 'A financial institution above 30 million yen'),
      strength: 'inferred',
      source: carriedOver('補助金額が3,000万円を超える案件は金融機関（銀行、信金、ファンド等）も参加して策定する'),
      readings: ['AMB-35'],
      ...lenderAboveThirty,
    },
    {
      id: `${id}#5`,
      title: words('金融機関が兼ねる場合', 'One institution for both'),
      strength: 'inferred',
      source: carriedOver('金融機関が認定経営革新等支援機関を兼ねる場合は、金融機関のみで構いません'),
      ...oneForBoth,
    },
    {
      id: `${id}#money`,
      title: words('補助上限額', 'Cap'),
      strength: 'hard',
      source: cap,
      readings: ['AMB-36'],
      shape: 'within-cap',
      terms: money,
    },
  ],
  money,
  information: [
    {
      about: 'not-stated',
      title: words('売上高の条件（第5回まで）', 'Fall in sales, up to round 5'),
      source: review(
        '「2020年10月以降の連続する6か月間のうち、任意の3か月の合計売上高がコロナ以前と比較して5％以上減少していること」を撤廃',
      ),
    },
    {
      about: 'process',
      title: words('新事業の割合（第5回から）', 'Weight of the new business, from round 5 on'),
      source: review(
        '付加価値額の15%以上でも認めることとするとともに、売上高が10億円以上の事業者であって、事業再構築を行う事業部門の売上高が3億円以上である場合には、当該事業部門の売上高の10％以上でも要件を満たす',
      ),
    },
    {
      about: 'purpose',
      title: words('続く枠', 'Frames that stay'),
      source: review('最低賃金枠、大規模賃金引上げ枠は維持し'),
    },
    {
      about: 'deadline',
      title: words('採択発表（予定）', 'Results, planned'),
      source: schedule('採択発表：令和4年５月下旬～６月上旬頃を予定'),
    },
    {
      about: 'deadline',
      title: words('第4回公募', 'Round 4'),
      source: schedule('公募開始：令和3年10月28日（木）[..]応募締切：令和3年12月21日（火）18：00'),
    },
  ],
  readings: ['AMB-36'],
})
