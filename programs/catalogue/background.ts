import { type Words, words } from '#consortium/words.ts'
import type { Source } from '../verdict.ts'
import { from } from './quoted.ts'

/** A line of the budget that the documents name with amount and purpose only: nobody applies, nobody is judged. */
export interface BackgroundLine {
  readonly id: string
  readonly name: Words
  /** As printed, R2 budget 【R3 request】; absent where no amount is printed. */
  readonly amount?: Words
  readonly purpose: Words
  readonly source: Source
}

const overview = from('000_25da525713403037.txt', '1-3．中小企業関連予算の全体像')
const direction = from('000_25da525713403037.txt', '1-2．今後の政策の方向性')
const points = from('001_17673177766f3dc2.txt', '令和３年度 地域・中小企業・小規模事業者関係の概算要求等のポイント')
const temporary = from('002_5727ac24c4ad27bb.txt', '一時金・事業再構築補助金に関する詳細事項')
const training = from('004_3718bcd4a02e3a08.txt', '（３）現場研修プログラム候補の案件組成事業')

/** The thirteen background lines at the end of programs.md 3.10, in its order. */
export const background: readonly BackgroundLine[] = [
  {
    id: 'jfc-hokyukin',
    name: words('日本政策金融公庫補給金', 'Interest support to Japan Finance Corporation'),
    amount: words('162.8億円【159.1億円】', '16.28 billion yen [15.91 billion requested]'),
    purpose: words('日本公庫が貸付利率を引き下げることによる減収分などを補助', 'Makes up for lower lending rates'),
    source: overview(
      '○日本政策金融公庫補給金（162.8億円【159.1億円】）：日本公庫が中小企業の設備投資や事業承継等を支援するために貸付利率を引き下げることによる減収分等（基準利率と特別利率との差額等）に対する補助を実施。',
    ),
  },
  {
    id: 'shinyo-hokan',
    name: words('中小企業信用補完制度関連補助・出資事業', 'Credit supplementation for small firms'),
    amount: words('72.9億円【78.9億円】', '7.29 billion yen [7.89 billion requested]'),
    purpose: words(
      '信用保証協会が負担する損失の一部を補填する基金などを補助',
      'Covers part of the losses of guarantors',
    ),
    source: overview(
      '○中小企業信用補完制度関連補助・出資事業（72.9億円【78.9億円】）：中小企業の借入に係る保証を行う信用保証協会が負担する損失の一部を補填するための、全国信用保証協会連合会に設置している基金に対する補助等を実施。',
    ),
  },
  {
    id: 'one-stop',
    name: words('中小企業・小規模事業者ワンストップ総合支援事業', 'One-stop advice for small firms'),
    amount: words('42.4億円【50.6億円】', '4.24 billion yen [5.06 billion requested]'),
    purpose: words(
      'よろず支援拠点の整備と、そこからの専門家派遣',
      'An advice centre in each prefecture, and experts sent from it',
    ),
    source: overview(
      '○中小企業・小規模事業者ワンストップ総合支援事業（42.4億円【50.6億円】）：中小企業からの経営相談に対する対応や課題解決を行う「よろず支援拠点」を各都道府県に整備するとともに、「よろず支援拠点」からの専門家派遣事業を実施。',
    ),
  },
  {
    id: 'chiiki-sogyo',
    name: words('地域創業機運醸成事業', 'Encouraging founders in the regions'),
    amount: words('平成31年度予算額3.8億円', '380 million yen (fiscal 2019)'),
    purpose: words(
      '創業希望者を支援する創業支援事業者等への補助と起業家教育',
      'Helps bodies that support founders, and teaching',
    ),
    source: overview(
      '○地域創業機運醸成事業（平成31年度予算額3.8億円）：創業希望者に対する支援を行う[..]創業支援事業者等に対する補助や、起業家教育の促進を実施。',
    ),
  },
  {
    id: 'shokibo-taisaku',
    name: words('小規模事業対策推進等事業', 'Support of small enterprises by chambers'),
    amount: words('59.2億円【63.6億円】', '5.92 billion yen [6.36 billion requested]'),
    purpose: words(
      '商工会・商工会議所が認定を受けた経営発達支援計画に基づいて行う支援の経費を補助',
      'Pays chambers that support small enterprises by a certified plan',
    ),
    source: overview(
      '○小規模事業対策推進等事業（59.2億円【63.6億円】）：商工会・商工会議所による、認定を受けた「経営発達支援計画」に基づき実施する、小規模事業者の経営分析や事業計画策定に要する経費の補助や、専門家派遣事業の補助等。',
    ),
  },
  {
    id: 'jichitai-shokibo',
    name: words('地方公共団体による小規模事業者支援推進事業', 'Support of small enterprises by local governments'),
    amount: words('12.0億円【12.4億円】', '1.2 billion yen [1.24 billion requested]'),
    purpose: words(
      '地方公共団体が行う小規模事業者の販路開拓や生産性向上の取組に、国が経費の一部を補助',
      'Co-funds what local governments do for small enterprises',
    ),
    source: overview(
      '○地方公共団体による小規模事業者支援推進事業（12.0億円【12.4億円】）：地方公共団体による小規模事業者の販路開拓や生産性向上のための取組等について、国が経費の一部を補助。',
    ),
  },
  {
    id: 'marukei',
    name: words('小規模事業者経営改善資金融資事業（マル経融資）', 'Loans to improve small enterprises (Marukei)'),
    amount: words('42.5億円【40.0億円】', '4.25 billion yen [4 billion requested]'),
    purpose: words(
      '経営指導を前提とした上限2,000万円の無担保・無保証人の低利融資',
      'Unsecured loans up to 20 million yen on a chamber’s guidance',
    ),
    source: overview(
      '○小規模事業者経営改善資金融資事業（マル経融資）（42.5億円【40.0億円】）：商工会・商工会議所の経営指導員による経営指導を前提とした上限2,000万円の無担保・無保証人の低利融資を実施。',
    ),
  },
  {
    id: 'hikitsugi-r2',
    name: words(
      '中小企業再生支援事業・中小企業事業引継ぎ支援事業（令和2年度）',
      'Revival and succession of firms (fiscal 2020)',
    ),
    amount: words('75.1億円の内数【142.8億円の内数】', 'within 7.51 billion yen [within 14.28 billion requested]'),
    purpose: words(
      '再生計画の策定支援と、事業引継ぎの助言・マッチング（令和3年度は再生支援・事業承継総合支援事業）',
      'Revival plans, and advice and matching for succession; one programme from fiscal 2021',
    ),
    source: overview(
      '○中小企業再生支援事業（75.1億円の内数【142.8億円の内数】）：[..]○中小企業事業引継ぎ支援事業（75.1億円の内数【142.8億円の内数】）',
    ),
  },
  {
    id: 'kiki-r2',
    name: words(
      '持続化給付金・家賃支援給付金（令和2年度第一次・第二次補正）',
      'Crisis payments to firms (fiscal 2020 supplementary)',
    ),
    purpose: words('新型コロナウイルス感染症への危機対応の給付', 'Payments to get through Covid'),
    source: points(
      '令和２年度第一次及び第二次補正予算において、持続化給付金・家賃支援給付金・持続化補助金の支給や実質無利子融資・資本性資金供給等の資金繰り対策といった危機対応を実施。',
    ),
  },
  {
    id: 'ichijikin-r2',
    name: words('一時金', 'One-off payment'),
    purpose: words(
      '事業再構築補助金と並べて名称だけが記載されています',
      'Named only, beside the restructuring subsidy',
    ),
    source: temporary('一時金・事業再構築補助金に関する詳細事項'),
  },
  {
    id: 'ai-jinzai-r3',
    name: words(
      'AI人材連携による中小企業課題解決促進事業（令和3年度当初）',
      'Solving firms’ problems with people who know AI (fiscal 2021)',
    ),
    purpose: words(
      '現場研修プログラム候補の案件組成事業が使う、研修プログラムの要件を整理',
      'Sets what a training programme must be for the field training line',
    ),
    source: training(
      '令和３年度当初「AI人材連携による中小企業課題解決促進事業」により実施）する現場研修プログラムの要件に基づき',
    ),
  },
  {
    id: 'growth-incentives',
    name: words(
      '所得拡大促進税制、エンジェル税制、起業ファンド、クロスボーダーローン',
      'Tax measures for wages and angels, founders’ funds, cross-border loans',
    ),
    purpose: words(
      '政策目標（KPI）に対応する施策の例として名称だけが記載されています',
      'Named only, as examples beside the goals',
    ),
    source: direction('【例：所得拡大促進税制】[..]【例：クロスボーダーローン[..]【例：エンジェル税制、起業ファンド】'),
  },
  {
    id: 'jiko-yokyu-r3',
    name: words('事業再構築・事業再編支援等（事項要求）', 'Restructuring of firms (requested without an amount)'),
    purpose: words(
      '「新しい日常」に対応するための事業再構築・事業再編の支援',
      'Help to restructure for the new normal',
    ),
    source: points('※上記に加えて、「新しい日常」に対応するための事業再構築・事業再編支援等を事項要求。'),
  },
]
