import { type Words, words } from '#consortium/words.ts'
import type { Edition, Information } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { beside } from '../beside.ts'
import { type Pair, pair } from './it.pair.ts'
import { sharedRules } from './it.shared.ts'
import { draft2021, flow, newFrames, outline, r2Sheet, sizeRows, specialNotes } from './it.source.ts'
import { contactFree, hardwareOnlyRented } from './it.tools.ts'

interface Type extends Pick<Pair, 'id' | 'about' | 'money' | 'caps' | 'moneyReadings' | 'readings'> {
  readonly id: `it-2021-${'a' | 'b' | 'c' | 'd'}`
  /** As the slides call it: A類型. */
  readonly called: Words
  readonly hardware: boolean
  readonly own: readonly Rule[]
  readonly information: readonly Information[]
}

/** IT導入補助金2021: four types that share #1 to #5 (programs.md 3.7). */
export const it2021 = ({ called, hardware, own, information, ...type }: Type): Edition =>
  pair({
    ...type,
    name: words(`IT導入補助金2021 ${called.ja}`, `IT introduction 2021, ${called.en}`),
    asOf: words(
      '関東経済産業局の説明資料（令和2年度第3次補正予算）による。公募開始前の時点のもの',
      'As in the slides of the Kanto Bureau (fiscal 2020 third supplementary), before the call',
    ),
    call: [specialNotes('申請開始：4月公募開始予定'), { over: '2022-03-31' }],
    rules: [...sharedRules(type.id, { strength: 'hard', hardware }), ...own],
    information: [
      ...information,
      beside(
        'process',
        sizeRows(
          '①製造業、建設業、運輸業 資本金の額又は出資の総額が3億円以下の会社又は常時使用する従業員の数が300人以下の会社及び個人事業主[..]②卸売業[..]④小売業[..]⑨医療法人、社会福祉法人[..]⑮特定非営利活動法人',
        ),
        '対象となる規模は、業種と法人格により15の区分で定められています',
        'Who is small enough is told in 15 rows by line of trade and legal form',
      ),
      beside(
        'process',
        flow(
          '①ITベンダー等が事務局に事業者情報及びITツールを登録[..]②ツール導入を希望する中小企業等とITベンダー等がパートナーシップを組んで補助金申請',
        ),
        '①ITベンダー等が事業者情報とITツールを登録し、②中小企業等とITベンダー等が組んで申請します',
        'First the vendor registers itself and its tools, then the firm and the vendor apply as partners',
      ),
    ],
  })

/** A and B: software and services, no hardware. */
export const normalCosts: readonly Information[] = [
  beside(
    'costs',
    outline('相談対応等のサポート費用やクラウドサービス利用料（1年間分）等を含む'),
    '導入サポート費用やクラウドサービス利用料（1年間分）等も対象です',
    'Support and one year of cloud fees are eligible as well',
  ),
  beside(
    'costs',
    outline('※ハードウェアの導入にかかる費用は原則対象外'),
    'ハードウェアの導入費用は対象外です',
    'Hardware is not eligible',
  ),
]

/** C and D: the same exceptions and dates. */
export const specialInformation: readonly Information[] = [
  beside(
    'costs',
    draft2021('【補助対象経費】ソフトウェア費、導入関連費、**ハードウェアレンタル費**（※通常枠では対象外）'),
    '対象となる経費：ソフトウェア費、導入関連費、ハードウェアレンタル費',
    'Eligible: software, introduction, rental of hardware',
  ),
  beside(
    'period',
    specialNotes(
      '2021年1月8日の緊急事態宣言が発令された日付以降に契約を行ったものについても、その後申請や採択等を適切に行われた場合、補助金の対象とする（遡及適用）',
    ),
    '2021年1月8日以降の契約も、申請や採択等が適切に行われれば対象です（遡及適用）',
    'Contracts from 8 January 2021 on are eligible where application and award follow properly',
  ),
  beside(
    'period',
    specialNotes('交付決定後～6カ月程度（詳細日時は別途指定あり）'),
    '事業実施期間：交付決定後から6か月程度',
    'Project period: about six months from the grant decision',
  ),
  beside(
    'period',
    specialNotes(
      '原則、2022年度から3年間。各年度1回ずつの簡単な報告（計3回） ※一部の事業者については、4年目の効果報告を求める',
    ),
    '効果報告：2022年度から3年間、各年度1回（一部の事業者は4年目も）',
    'Reports on the effect: once a year for three years from fiscal 2022, for some a fourth',
  ),
  beside(
    'purpose',
    r2Sheet('※ 3事業とも、補助事業実施年度の生産性向上や賃上げは求めないこととします。'),
    '補助事業を行う年度の生産性向上や賃上げは求められません',
    'No rise is asked for in the year of the project itself',
  ),
]

/** #7 of both new types. */
export const worksWithoutMeeting = (id: string): Rule => ({
  id: `${id}#7`,
  title: words('非対面化に資するITツール', 'Tools for work without meeting'),
  strength: 'hard',
  source: newFrames(
    '新特別枠C類型、D類型で申請するツールは非対面化に資するITツールであり、以下の①～⑦のうち2種類以上を含んでいる必要がある',
  ),
  ...contactFree,
})

/** #9 of both new types. */
export const rentsHardware = (id: string): Rule => ({
  id: `${id}#9`,
  title: words('ハードウェアはレンタルのみ、単独では不可', 'Hardware only rented, and never alone'),
  strength: 'hard',
  source: specialNotes('（ただし、ハードウェアのレンタルのみの導入では申請不可。リース契約・購入費用は対象外。）'),
  ...hardwareOnlyRented,
})
