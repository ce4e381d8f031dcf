import { words } from '#consortium/words.ts'
import type { Ambiguities } from './ambiguity.ts'

/** 事業再構築, 事業承継, なりわい and 事業復活支援金. */
export const ofRestructuring = {
  'AMB-05': {
    problem: words(
      '中堅企業の補助率が1/3になる境が、「4,000万円超」と「400万円超」の2通りあります。',
      'The step to 1/3 for mid-sized companies is printed as 40 million and as 4 million yen.',
    ),
    reading: words(
      '4,000万円とします（R3補正の資料も4,000万円で、400万円は誤記とみられます）。',
      '40 million: the R3 sheet confirms it, and the other is taken for a misprint.',
    ),
  },
  'AMB-35': {
    problem: words(
      '「3,000万円を超える」が補助額か事業費か、また金融機関だけでよいという文がR3にありません。',
      'Whether 30 million yen is subsidy or cost, and whether a bank alone is enough in R3, is left open.',
    ),
    reading: words(
      '補助額が3,000万円を超える場合とし、金融機関が認定支援機関を兼ねる扱いはR3でも同じと解釈します。',
      'A subsidy over 30 million; a certified bank alone is enough in R3 as well, by our reading.',
    ),
  },
  'AMB-36': {
    problem: words(
      'R3の通常枠（4段階）などの上限額に、従業員数の区分がありません。',
      'The steps of the R3 caps have no employee bands.',
    ),
    reading: words(
      '区分は不明とし、最も高い額だけを判定します。緊急事態宣言特別枠の区分は参考です。',
      'Unknown: only the highest is judged. The bands of 緊急事態宣言特別枠 are a hint.',
    ),
  },
  'AMB-37': {
    problem: words(
      '大規模賃金引上枠の補助率の欄が、通常枠と一つになっています。',
      'The rate cell of 大規模賃金引上枠 is merged with that of 通常枠.',
    ),
    reading: words('通常枠と同じ補助率とします。', 'The same rates as 通常枠.'),
  },
  'AMB-38': {
    problem: words(
      '売上高を比べる期間が版によって異なり、「コロナ以前」の説明はR2にしかありません。',
      'The months compared differ by edition, and “before Covid” is explained in R2 only.',
    ),
    reading: words(
      '版ごとの期間を使い、R3の比較対象はR2と同じ（2019年又は2020年1～3月）と解釈します。',
      'Each edition’s months; the base of R2 (2019 or January to March 2020) for R3 too, by our reading.',
    ),
  },
  'AMB-39': {
    problem: words(
      '専門家活用型の廃業費450万円が、買い手にも当たるか読み取れません。',
      'Whether the 4.5 million yen for closing is for buyers too cannot be read.',
    ),
    reading: words(
      '売り手だけとします（経営資源を譲渡した事業者の廃業費とあるため）。',
      'Sellers only: the text pays the closure of the firm that handed its resources over.',
    ),
  },
  'AMB-40': {
    problem: words(
      'なりわい再建支援は「新グループ補助金」と呼ばれますが、グループの要件がありません。',
      'なりわい再建支援 is nicknamed a group subsidy but has no rule on groups.',
    ),
    reading: words('単独で申請できるものとします。', 'A single applicant.'),
  },
  'AMB-52': {
    problem: words(
      '事業復活支援金の算定式に下限と端数の扱いがなく、登録確認機関の説明もありません。',
      'The formula prints neither floor nor rounding, and the confirming body is not explained.',
    ),
    reading: words(
      '0円を下回らないものとし、その後に上限を当てます。登録確認機関の手順は設けません。',
      'Never under zero, then the cap; no step for the confirming body.',
    ),
  },
} as const satisfies Ambiguities
