import type { Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import { type Edition, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { applicants, saikochikuRoles } from './saikochiku.roles.ts'
import {
  fallOfThree,
  followsGuideline,
  lenderAboveThirty,
  oneForBoth,
  valueAddedRises,
  withCertified,
} from './saikochiku.rules.ts'
import { carriedOver, retailExample, review, schedule, sheetR3 } from './saikochiku.source.ts'
import { weightOfNewBusiness } from './saikochiku-r3.weight.ts'

/** What tells the frames of the R3 supplementary budget apart. */
interface Frame {
  readonly id: `saikochiku-r3-${string}`
  readonly name: Words
  readonly about: Words
  /** グリーン成長枠 asks for no fall in sales. */
  readonly fall: boolean
  readonly rise?: {
    readonly number: string
    readonly atLeast: Ratio
    readonly strength: 'hard' | 'inferred'
    readonly source: Source
  }
  readonly own?: readonly Rule[]
  readonly cap: Source
  /** Caps and rates; the floor of all frames is added to them. */
  readonly money: readonly MoneyTerm[]
  readonly capReadings?: readonly AmbiguityId[]
}

/**
 * 事業再構築補助金 of the R3 supplementary budget, from round 6 on. The frames share #1 to #8 (programs.md 3.9); each edition
 * carries ids of its own.
 */
export function saikochikuR3({
  id,
  fall,
  rise = threePercent,
  own = [],
  cap,
  capReadings = [],
  ...frame
}: Frame): Edition {
  const money: readonly MoneyTerm[] = [
    ...frame.money,
    { term: 'floor', called: words('補助金の申請額', 'Subsidy asked for'), least: 1_000_000, source: floor },
  ]
  const rules: readonly Rule[] = [
    ...(fall
      ? [
          {
            id: `${id}#1` as const,
            title: words('売上高の減少', 'Fall in sales'),
            strength: 'hard' as const,
            source: sheetR3(
              '2020年4月以降の連続する6か月間のうち、任意の3か月の合計売上高が、コロナ以前と比較して10％以上減少していること',
            ),
            readings: ['AMB-38'] as const,
            ...fallOfThree({ from: '2020-04', consecutive: 6 }, [10, 100]),
          },
        ]
      : []),
    {
      id: `${id}#2`,
      title: words(
        '指針に沿った計画を認定経営革新等支援機関と策定',
        'A plan after the guideline with a certified support body',
      ),
      strength: 'hard',
      source: sheetR3('事業再構築指針に沿った事業計画を認定経営革新等支援機関と策定すること'),
      readings: ['AMB-45'],
      shape: 'all-of',
      parts: [followsGuideline, withCertified],
    },
    {
      id: `${id}#3`,
      title: words('3,000万円を超える場合は金融機関も', 'A financial institution above 30 million yen'),
      strength: 'hard',
      source: sheetR3('（補助額3,000万円超は金融機関も必須）'),
      readings: ['AMB-35'],
      ...lenderAboveThirty,
    },
    {
      id: `${id}#4`,
      title: words('金融機関が兼ねる場合', 'One institution for both'),
      strength: 'inferred',
      source: carriedOver('金融機関が認定経営革新等支援機関を兼ねる場合は、金融機関のみで構いません'),
      readings: ['AMB-35'],
      ...oneForBoth,
    },
    {
      id: `${id}#${rise.number}`,
      title: words('付加価値額の目標', 'Target for value added'),
      strength: rise.strength,
      source: rise.source,
      ...valueAddedRises(rise.atLeast),
    },
    weightOfNewBusiness(id),
    {
      id: `${id}#7`,
      title: words('補助額は100万円以上', 'At least 1 million yen'),
      strength: 'hard',
      source: floor,
      shape: 'figure-between',
      fact: 'plan.subsidy',
      called: words('補助金額', 'Subsidy'),
      unit: words('円', 'yen'),
      atLeast: 1_000_000,
    },
    {
      id: `${id}#8`,
      title: words('中小企業または中堅企業', 'An SME or a mid-sized company'),
      strength: 'hard',
      source: sheetR3('中小3/4、 中堅2/3[..]中小2/3、 中堅1/2[..]中小1/2、 中堅1/3'),
      readings: ['AMB-02', 'AMB-04'],
      shape: 'every',
      who: applicants,
      is: { sizes: ['sme', 'mid'] },
      required: true,
      being: words('中小企業または中堅企業であること', 'an SME or a mid-sized company'),
      mend: words('対象となる事業者を申請者にしてください。', 'Let a firm that is eligible apply.'),
    },
    ...own,
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rates'),
      strength: 'hard',
      source: cap,
      readings: capReadings,
      shape: 'within-cap',
      terms: money,
    },
  ]

  return edition({
    id,
    name: frame.name,
    stage: 'supplementary',
    consortium: 'partner required',
    about: frame.about,
    asOf: words(
      '中国経済産業局の説明資料（令和3年度補正予算・令和4年度予算案）による',
      'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary and fiscal 2022)',
    ),
    sizeTable: 'SK-4',
    call: callOf(id, schedule('令和４年にさらに３回程度の公募を実施予定'), { over: '2023-03-31' }),
    roles: saikochikuRoles,
    rules,
    money,
    information: shared,
    readings: ['AMB-04', 'AMB-45', 'AMB-47'],
  })
}

const floor = sheetR3('（※1）補助下限額は100万円')

// Printed as an aim of the programme; a plan is read to need it, as in R2.
const threePercent = {
  number: '5',
  atLeast: [3, 100],
  strength: 'inferred',
  source: sheetR3(
    '事業終了後3～5年で、付加価値額の年率平均3.0％(一部5.0%)以上増加、又は従業員一人当たり付加価値額の年率平均3.0％(一部5.0％)以上の増加等を目指します',
  ),
} as const

const shared: readonly Information[] = [
  {
    about: 'costs',
    title: words('対象となる経費', 'Eligible costs'),
    source: sheetR3(
      '建物費、機械装置・システム構築費、技術導入費、専門家経費、運搬費、クラウドサービス利用費、外注費、知的財産権等関連経費、広告宣伝・販売促進費、研修費（一部の経費については上限等の制限あり）',
    ),
  },
  {
    about: 'costs',
    title: words('対象外の経費', 'Costs not eligible'),
    source: retailExample('※公道を走る車両、汎用品（パソコン、スマートフォン等）の購入費は補助対象外です。'),
  },
  {
    about: 'deadline',
    title: words('公募の回数（予定）', 'Rounds planned'),
    source: schedule('令和４年にさらに３回程度の公募を実施予定'),
  },
  {
    about: 'process',
    title: words('適用される公募回', 'From which round'),
    source: review('売上高10％減少要件の緩和'),
  },
]
