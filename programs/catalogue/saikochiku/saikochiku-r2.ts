import type { Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import { type Edition, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { SizeWord } from '../../selector.ts'
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
import { conditions, costsR2, planSlide, purposes, review, sheetR2 } from './saikochiku.source.ts'

/** What says that a frame is gone, and what came in its place. */
interface Retired {
  readonly source: Source
  readonly by: Words
}

/** What tells the frames of the R2 3rd supplementary budget apart. */
interface Frame {
  readonly id: `saikochiku-r2-${string}`
  readonly name: Words
  readonly about: Words
  /** The fall in sales; `number` is 1' where the frame prints its own. */
  readonly fall?: { readonly number: string; readonly atLeast: Ratio; readonly source: Source }
  readonly rise?: { readonly number: string; readonly atLeast: Ratio; readonly source: Source }
  /** Who may apply, by size. */
  readonly sizes: readonly SizeWord[]
  readonly sized: Words
  readonly sizeSource: Source
  readonly sizeReadings: readonly AmbiguityId[]
  readonly own?: readonly Rule[]
  readonly cap: Source
  readonly money: readonly MoneyTerm[]
  readonly information?: readonly Information[]
  /** Where a later round says that the frame is gone (X8). */
  readonly retired?: Retired
  readonly readings?: readonly AmbiguityId[]
}

/**
 * 事業再構築補助金 of the R2 3rd supplementary budget: one firm that writes its plan with a certified support body. The frames
 * share #1 to #8 (programs.md 3.9); each edition carries ids of its own.
 */
export function saikochikuR2({
  id,
  fall = tenPercent,
  rise = threePercent,
  own = [],
  cap,
  money,
  ...frame
}: Frame): Edition {
  const rules: readonly Rule[] = [
    {
      id: `${id}#${fall.number}`,
      title: words('売上高の減少', 'Fall in sales'),
      strength: 'hard',
      source: fall.source,
      readings: ['AMB-38'],
      ...fallOfThree({ last: 6 }, fall.atLeast),
    },
    {
      id: `${id}#2`,
      title: words('事業再構築指針に沿った取組', 'Restructuring after the guideline'),
      strength: 'hard',
      source: conditions('事業再構築指針に沿った新分野展開、業態転換、事業・業種転換等を行う'),
      ...followsGuideline,
    },
    {
      id: `${id}#3`,
      title: words('認定経営革新等支援機関と計画を策定', 'A plan written with a certified support body'),
      strength: 'hard',
      source: conditions('事業再構築に係る事業計画を認定経営革新等支援機関と策定する（7ページもご参照ください）'),
      readings: ['AMB-45'],
      ...withCertified,
    },
    {
      id: `${id}#4`,
      title: words('3,000万円を超える場合は金融機関も', 'A financial institution above 30 million yen'),
      strength: 'hard',
      source: conditions('補助金額が3,000万円を超える案件は金融機関（銀行、信金、ファンド等）も参加して策定する'),
      readings: ['AMB-35'],
      ...lenderAboveThirty,
    },
    {
      id: `${id}#5`,
      title: words('金融機関が兼ねる場合', 'One institution for both'),
      strength: 'hard',
      source: conditions('金融機関が認定経営革新等支援機関を兼ねる場合は、金融機関のみで構いません'),
      ...oneForBoth,
    },
    {
      id: `${id}#${rise.number}`,
      title: words('付加価値額の目標', 'Target for value added'),
      strength: 'hard',
      source: rise.source,
      ...valueAddedRises(rise.atLeast),
    },
    {
      id: `${id}#7`,
      title: words('申請者の法人格', 'Legal form of the applicant'),
      strength: 'hard',
      source: conditionsOfForm,
      shape: 'every',
      who: applicants,
      is: {
        any: [
          { where: { legalForm: { oneOf: ['company', 'sole', 'kumiai'] } } },
          // 等: other forms are asked about; public bodies are none of these.
          { kinds: ['coop-association'], alike: true, not: { where: { legalForm: { oneOf: ['public'] } } } },
        ],
      },
      being: words(
        '会社、個人事業主、企業組合などであること',
        'a company, a sole proprietor, a cooperative or the like',
      ),
      mend: words('対象となる事業者を申請者にしてください。', 'Let a firm that is eligible apply.'),
    },
    {
      id: `${id}#8`,
      title: words('電子申請', 'Filing online'),
      strength: 'hard',
      source: sheetR2('※本事業では電子申請のみを受け付けます'),
      shape: 'attest',
      statement: 'filesElectronically',
      by: words('申請者', 'the applicant'),
    },
    {
      id: `${id}#9`,
      title: words('申請者の企業規模', 'Size of the applicant'),
      strength: 'hard',
      source: frame.sizeSource,
      readings: frame.sizeReadings,
      shape: 'every',
      who: applicants,
      is: { sizes: frame.sizes },
      required: true,
      being: frame.sized,
      mend: words('企業規模に合う枠を選んでください。', 'Choose the frame that fits its size.'),
    },
    ...own,
    {
      id: `${id}#money`,
      title: words('補助金額と補助率', 'Amount and rate'),
      strength: 'hard',
      source: cap,
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
      '関東経済産業局の説明資料（令和2年度第3次補正予算）による',
      'As in the slides of the Kanto Bureau (3rd supplementary budget of fiscal 2020)',
    ),
    sizeTable: 'SK-4',
    call: callOf(id, frame.retired?.source ?? sheetR2('※本事業では電子申請のみを受け付けます'), {
      over: '2022-03-24',
      ...(frame.retired ? { retiredBy: frame.retired.by } : {}),
    }),
    roles: saikochikuRoles,
    rules,
    money,
    information: [...(frame.information ?? []), ...shared],
    readings: ['AMB-45', 'AMB-47', ...(frame.readings ?? [])],
  })
}

const conditionsOfForm = purposes('中小企業、中堅企業、個人事業主、企業組合等を対象とします')

const rises =
  '補助事業終了後3～5年で付加価値額の年率平均3.0%(グローバルV字回復枠は5.0%)以上増加、又は従業員一人当たり付加価値額の年率平均3.0%(同上5.0%)以上増加の達成を見込む事業計画を策定する'

const tenPercent = {
  number: '1',
  atLeast: [10, 100],
  source: conditions(
    '申請前の直近6か月間のうち、任意の3か月の合計売上高が、コロナ以前（2019年又は2020年1～3月）の同3か月の合計売上高と比較して10%以上減少している',
  ),
} as const

const threePercent = { number: '6', atLeast: [3, 100], source: conditions(rises) } as const

/** From round 6 on the special frames are gone. */
export const retiredFrames: Retired = {
  source: review('なお、これに伴い卒業枠・グローバルV字回復枠は廃止'),
  by: words('グリーン成長枠（第6回公募から）', 'the green growth frame, from round 6 on'),
}
export const retiredEmergency: Retired = {
  source: review('なお、これに伴い緊急事態宣言特別枠は廃止'),
  by: words('回復・再生応援枠（第6回公募から）', 'the recovery frame, from round 6 on'),
}

const shared: readonly Information[] = [
  {
    about: 'costs',
    title: words('主な対象経費', 'Main eligible costs'),
    source: costsR2('建物費（建物の建築・改修に要する経費）、建物撤去費、設備費、システム購入費'),
  },
  {
    about: 'costs',
    title: words('関連経費（上限が設けられる予定）', 'Related costs, to be capped'),
    source: costsR2(
      '外注費（製品開発に要する加工、設計等）、技術導入費（知的財産権導入に係る経費）[..]研修費（教育訓練費等）、広告宣伝費・販売促進費（広告作成、媒体掲載、展示会出展等）[..]リース費、クラウドサービス費、専門家経費[..]「関連経費」には上限が設けられる予定です',
    ),
  },
  {
    about: 'costs',
    title: words('対象外の経費', 'Costs not eligible'),
    source: costsR2(
      '補助対象企業の従業員の人件費、従業員の旅費[..]不動産、株式、公道を走る車両、汎用品（パソコン、スマートフォン、家具等）の購入費[..]販売する商品の原材料費、消耗品費、光熱水費、通信費',
    ),
  },
  {
    about: 'process',
    title: words('審査の観点（予定）', 'Points of selection, to be decided'),
    source: planSlide(
      '事業化に向けた計画の妥当性、再構築の必要性、地域経済への貢献、イノベーションの促進などが審査項目となる可能性があります',
    ),
  },
  {
    about: 'purpose',
    title: words('付加価値額の定義', 'What value added is'),
    source: conditions('※付加価値額とは、営業利益、人件費、減価償却費を足したものをいう'),
  },
]
