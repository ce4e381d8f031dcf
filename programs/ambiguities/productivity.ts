import { words } from '#consortium/words.ts'
import type { Ambiguities } from './ambiguity.ts'

/** IT導入, 共創型, ものづくり and 持続化. */
export const ofProductivity = {
  'AMB-26': {
    problem: words(
      'IT導入補助金A類型は「P-07は単独での申請は不可」とあり、P-07を数えるかが書かれていません。',
      'A類型 refuses P-07 alone; whether it counts beside others is not said.',
    ),
    reading: words(
      'P-07は加えてもよいが数えません。B・C・D類型では数えます。',
      'It may be added and does not count; in B, C and D it does.',
    ),
  },
  'AMB-27': {
    problem: words(
      'A類型の上限が「150万円未満」と「30万円～150万円」の2通りあります。',
      'The upper end of A類型 is printed as under 1.5 million yen and as up to it.',
    ),
    reading: words('150万円未満とし、ちょうど150万円はB類型とします。', 'Under it; exactly 1.5 million is B.'),
  },
  'AMB-28': {
    problem: words(
      'C類型が、2020年の旧特別枠（最大3/4）と2021年（2/3）の2つあります。',
      'There are two C類型: of 2020 (up to 3/4) and of 2021 (2/3).',
    ),
    reading: words('別の版として扱います。', 'Two editions.'),
  },
  'AMB-29': {
    problem: words(
      'デジタル化基盤導入類型の2/3が、全体に掛かるのか50万円を超える部分だけか書かれていません。',
      'Whether 2/3 is for the whole or only above 500,000 yen is not said.',
    ),
    reading: words(
      '補助額50万円までの部分は3/4、超える部分は2/3とします（経費100万円で722,222円）。',
      'By slices: 3/4 up to 500,000 yen of subsidy, 2/3 above (a cost of 1,000,000 gives 722,222).',
    ),
  },
  'AMB-30': {
    problem: words(
      '複数社連携の「10者以上」に申請する団体を数えるかが書かれておらず、要件自体も予定です。',
      'Whether the applying body counts among the ten is not said, and the rule itself is provisional.',
    ),
    reading: words(
      'ツールを導入する参加者を数えます。要件は変わることがあると示します。',
      'Participants that install a tool count; the rule is shown as one that may change.',
    ),
  },
  'AMB-31': {
    problem: words(
      '複数社連携の事務費・専門家費が、3,000万円の内か外か、資料によって異なります。',
      'Whether administration stands within the 30 million yen differs between slides.',
    ),
    reading: words(
      '（１）＋（２）は3,000万円まで、（３）はその10%まで、合計3,300万円までとします。',
      '(1)+(2) up to 30 million, (3) up to a tenth of it, 33 million in all.',
    ),
  },
  'AMB-32': {
    problem: words(
      'IT導入支援事業者との共同申請は2021年の資料にだけ書かれています。',
      'Applying with a registered vendor is printed for 2021 only.',
    ),
    reading: words('R3補正の版でも必要と解釈します。', 'We read it as needed in the R3 editions too.'),
  },
  'AMB-33': {
    problem: words(
      '共創型の「複数のITベンダー等」の「等」と、補助上限額が書かれていません。',
      'What 等 adds to the IT vendors of 共創型, and its cap, are not printed.',
    ),
    reading: words(
      'ベンダーの役割を担う2者以上とし、1者がサービス事業者を兼ねることはできません。上限は判定しません。',
      'Two or more in the role of vendor, none of them also a service business. No cap is judged.',
    ),
  },
  'AMB-34': {
    problem: words('「中小サービス事業者」の定義がありません。', '中小サービス事業者 has no definition.'),
    reading: words(
      '飲食・宿泊・小売などを主な業種とする中小企業者とし、業種については知らせるだけにします。',
      'An SME whose main trade is a service in the broad sense; the trade is only remarked on.',
    ),
  },
  'AMB-41': {
    problem: words(
      '持続化補助金の資料の1枚は、変換で日本語が失われ、数字と日付しか残っていません。',
      'One slide on 持続化補助金 lost its Japanese; numbers and dates are left.',
    ),
    reading: words(
      '日付だけを「読み取りは不確か」と添えて使います。',
      'Only its dates are used, marked as an uncertain reading.',
    ),
  },
  'AMB-42': {
    problem: words(
      'ものづくり補助金の賃金目標1.5%に「年率平均」がない箇所があります。',
      'One line on the wage target of 1.5% leaves out “a year on average”.',
    ),
    reading: words('年率平均1.5%とします。', '1.5% a year on average.'),
  },
  'AMB-51': {
    problem: words(
      'グリーン枠の上限は「※同上」とあり、従業員数の区分が繰り返されていません。',
      'The caps of グリーン枠 refer to the bands above without repeating them.',
    ),
    reading: words(
      '通常枠と同じ区分（5人以下、6〜20人、21人以上）とします。',
      'The same bands: up to 5, 6 to 20, 21 or more employees.',
    ),
  },
} as const satisfies Ambiguities
