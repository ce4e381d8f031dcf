import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { applicantIs } from './saikochiku.rules.ts'
import { review, sheetR3 } from './saikochiku.source.ts'

const called = words('補助金の申請額', 'Subsidy asked for')
const cost = words('補助対象経費', 'Eligible cost')
const mid = { called: words('中堅企業', 'mid-sized companies'), when: applicantIs('mid') } as const

export const capByStaff = {
  three: sheetR3('500万円、1,000万円、 1,500万円 (※2)'),
  recovery: review('（※３）従業員規模に応じ、500万円、1,000万円又は1,500万円'),
  four: sheetR3('2,000万円、4,000万円、 6,000万円、8,000万円 (※2)'),
}

/** AMB-36: caps by size of staff without the bands, so that only the highest can be judged; three quarters, two thirds for 中堅. */
export const upToFifteen = (source: MoneyTerm['source']): readonly MoneyTerm[] => [
  {
    term: 'flat-cap',
    called,
    most: 15_000_000,
    note: words(
      '従業員規模により500万円、1,000万円、1,500万円です。区分が資料に記載されていないため、最も高い上限だけを判定します（緊急事態宣言特別枠では5人以下、6～20人、21人以上でした）。',
      '5, 10 or 15 million yen by number of employees; the bands are not printed, so only the highest is judged. In the emergency frame they were up to 5, 6 to 20, and 21 or more.',
    ),
    source,
  },
  {
    term: 'rate',
    called: cost,
    rate: [3, 4],
    rows: [{ ...mid, rate: [2, 3] }],
    source: sheetR3('中小3/4、 中堅2/3'),
  },
]

/** AMB-29 by analogy: the lower rate is read for the part above the step alone. */
const steps: MoneyTerm = {
  term: 'marginal-bands',
  called: cost,
  bands: [{ upTo: 60_000_000, rate: [2, 3] }, { rate: [1, 2] }],
  rows: [{ ...mid, bands: [{ upTo: 40_000_000, rate: [1, 2] }, { rate: [1, 3] }] }],
  note: words(
    '基準額を超える部分だけ補助率が下がる読み方です（段階ごとの計算は資料に明記がありません）。',
    'Read as the lower rate for the part above the step only; the papers do not spell this out.',
  ),
  source: sheetR3('（※3） 6,000万円超は1/2（中小のみ）、 4,000万円超は1/3（中堅のみ）'),
}

export const upToEighty: readonly MoneyTerm[] = [
  {
    term: 'flat-cap',
    called,
    most: 80_000_000,
    note: words(
      '従業員規模により2,000万円、4,000万円、6,000万円、8,000万円です。区分が資料に記載されていないため、最も高い上限だけを判定します。',
      '20, 40, 60 or 80 million yen by number of employees; the bands are not printed, so only the highest is judged.',
    ),
    source: capByStaff.four,
  },
  steps,
]

export const bigWageCap = sheetR3('1億円[..]グリーン成長枠')

/** AMB-37: the cell of the rate is merged with that of the normal frame. */
export const upToHundred: readonly MoneyTerm[] = [
  { term: 'flat-cap', called, most: 100_000_000, source: bigWageCap },
  steps,
]

export const greenCap = sheetR3('中小1億円、中堅1.5億円')

export const greenMoney: readonly MoneyTerm[] = [
  {
    term: 'cap-by',
    called,
    by: words('企業規模', 'the size of the firm'),
    rows: [
      { called: words('中小企業', 'SMEs'), when: applicantIs('sme'), most: 100_000_000 },
      { ...mid, most: 150_000_000 },
    ],
    source: greenCap,
  },
  {
    term: 'rate',
    called: cost,
    rate: [1, 2],
    rows: [{ ...mid, rate: [1, 3] }],
    source: sheetR3('中小1/2、 中堅1/3'),
  },
]
