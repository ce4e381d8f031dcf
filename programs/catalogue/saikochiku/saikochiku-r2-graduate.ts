import { words } from '#consortium/words.ts'
import { amounts, graduation, sheetR2 } from './saikochiku.source.ts'
import { retiredFrames, saikochikuR2 } from './saikochiku-r2.ts'

const id = 'saikochiku-r2-graduate'
const cap = sheetR2('6,000万円超～1億円以下')
const frame = graduation(
  '400社限定。事業計画期間内に、①組織再編、②新規設備投資、③グローバル展開のいずれかにより、資本金又は従業員を増やし、中小企業から中堅企業へ成長する事業者向けの特別枠',
)

export const saikochikuR2Graduate = saikochikuR2({
  id,
  name: words(
    '事業再構築補助金 中小企業 卒業枠（令和2年度第3次補正）',
    'Business restructuring, SMEs, graduation frame (fiscal 2020 3rd supplementary)',
  ),
  about: words(
    '事業再構築を通じて中小企業から中堅企業へ成長する事業者を補助する特別枠です（第6回公募から廃止）。',
    'A special frame for SMEs that grow out of SME size through restructuring; gone from round 6 on.',
  ),
  sizes: ['sme'],
  sized: words('中小企業であること', 'an SME'),
  sizeSource: amounts('中小企業基本法と同様の定義'),
  sizeReadings: ['AMB-02'],
  own: [
    {
      id: `${id}#10`,
      title: words('中堅企業への成長', 'Growing out of SME size'),
      strength: 'hard',
      source: frame,
      shape: 'fact-is',
      fact: 'plan.graduationRoute',
      asks: words(
        '中堅企業へ成長する方法（組織再編、新規設備投資、グローバル展開のいずれか）',
        'how it outgrows SME size (reorganisation, new investment or overseas)',
      ),
      mend: words('成長の方法を計画に書いてください。', 'Add to the plan how it grows.'),
    },
  ],
  cap,
  money: [
    { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 100_000_000, source: cap },
    { term: 'floor', called: words('補助金の申請額', 'Subsidy asked for'), least: 60_000_000, over: true, source: cap },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [2, 3],
      source: sheetR2('6,000万円超～1億円以下	2/3'),
    },
  ],
  information: [{ about: 'process', title: words('採択数の限り', 'Limited number'), source: graduation('400社限定') }],
  retired: retiredFrames,
})
