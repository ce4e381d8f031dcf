import { words } from '#consortium/words.ts'
import type { Ambiguities } from './ambiguity.ts'

/** 地域未来投資, 地域DX and デジタルイノベーション. */
export const ofRegionalDigital = {
  'AMB-14': {
    problem: words(
      '地域未来デジタル・人材投資促進事業の図は順序が崩れ、補助率が誰のものか読み取れません。',
      'The chart of 地域未来デジタル・人材投資促進事業 is scrambled: whose rate is which cannot be read.',
    ),
    reading: words(
      '書かれている補助率を並べ、誰に当たるかは「記載なし」と示します。',
      'The printed rates are shown, and whom they are for as not stated.',
    ),
  },
  'AMB-16': {
    problem: words(
      '地域DXの類型は「活動地域」の都道府県数で決まり、構成員の所在地との関係は書かれていません。',
      'The types of 地域DX go by the area of activity; how members’ addresses relate to it is not said.',
    ),
    reading: words(
      '申告された活動地域で類型を判定し、支援機関がどこにも所在しない場合は知らせます。',
      'By the area as declared; where no local body sits in it, that is said.',
    ),
  },
  'AMB-17': {
    problem: words(
      '「代表機関（事務局）」と「代表団体（事務局）」の2つの書き方があります。',
      'One slide calls the lead by two names.',
    ),
    reading: words(
      '同じ役割とします。種類は問いませんが、自治体の場合は交付を受けられないことを知らせます。',
      'The same role, of any kind; a municipality is told that it cannot be paid.',
    ),
  },
  'AMB-18': {
    problem: words(
      '支援先企業がDX推進指標をいつまでに提出していればよいか、書かれていません。',
      'When a supported firm must have filed the DX self-assessment is not said.',
    ),
    reading: words('支援先に加える前に提出済みであることとします。', 'Before it is listed as supported.'),
  },
  'AMB-19': {
    problem: words(
      '実証企業1者につき10%の上乗せに、幹事者自身を数えるか、どの上限に乗せるかが書かれていません。',
      'Whether the lead counts for the 10% added per firm, and to which cap it is added, is not said.',
    ),
    reading: words(
      '幹事者の上限は、自らの上限額×（1＋0.1×ほかの実証企業の数）とし、ほかの者の上限は変わりません。',
      'The lead’s own cap × (1 + 0.1 × the other firms); the others keep their caps.',
    ),
  },
  'AMB-20': {
    problem: words(
      '「中小企業は、必ず複数企業で連携する」の複数が、中小企業どうしか、ほかの企業とでもよいか書かれていません。',
      'Whether an SME must join another SME or any other firm is not said.',
    ),
    reading: words(
      '実証企業が2者以上で、うち1者以上が中小企業であればよいとします。デジタル企業は数えません。',
      'Two firms under trial, one of them an SME; a digital firm does not count.',
    ),
  },
  'AMB-21': {
    problem: words(
      'デジタル企業と協力団体の人数が書かれていません。',
      'How many digital firms and cooperating bodies is not said.',
    ),
    reading: words('それぞれ1者以上とします。', 'One or more of each.'),
  },
  'AMB-43': {
    problem: words(
      '公募の締切や開始日に年が書かれていません（3月31日、3月18日、2月24日（木））。',
      'Opening and closing days are printed without a year.',
    ),
    reading: words(
      '前の2つは2021年、後の1つは木曜日に当たる2022年とします。',
      '2021 for the first two, 2022 for the third, which was a Thursday.',
    ),
  },
  'AMB-50': {
    problem: words(
      'デジタル経営強化の目標が、要求では生産性年3%、予算案では8割の企業の従業者数3年9%増です。',
      'The target of デジタル経営強化 is productivity in the request and employees in the proposal.',
    ),
    reading: words('版ごとの目標をそのまま使います。', 'Each edition keeps its own.'),
  },
  'AMB-55': {
    problem: words(
      '「各地域の実情を把握している」ことは測れません。',
      'Knowing the region’s circumstances cannot be measured.',
    ),
    reading: words(
      '支援機関の活動範囲がどれも活動地域にない場合に知らせます。',
      'It is said where no local body works in the area.',
    ),
  },
  'AMB-56': {
    problem: words(
      '現場研修の地域団体等は「公募することを想定」とあり、対象の一覧がありません。',
      'Who may apply for 現場研修 is described as assumed, without a closed list.',
    ),
    reading: words(
      '産業支援機関・商工団体・地域団体・地域金融機関・業界団体を対象とし、ほかは確認を求めます。',
      'Support bodies, chambers, societies, regional bodies, regional banks and industry associations; others are asked.',
    ),
  },
  'AMB-57': {
    problem: words(
      '地域DXの資金の流れが、概要の資料では順序が崩れ、詳細の資料では代表機関への直接の補助です。',
      'The flow of money of 地域DX is scrambled on one slide and direct to the lead on the other.',
    ),
    reading: words('詳細の資料に従い、代表機関への10/10の補助とします。', 'By the detailed slide: 10/10 to the lead.'),
  },
  'AMB-58': {
    problem: words(
      'デジタルイノベーションで、実証企業がそれぞれ申請するのか、幹事者がまとめて申請するのか書かれていません。',
      'Whether each firm under trial files, or the lead for all, is not said.',
    ),
    reading: words(
      '幹事者による1件の申請とし、上限額は実証企業ごとに見ます。',
      'One application by the lead; caps for each firm.',
    ),
  },
} as const satisfies Ambiguities
