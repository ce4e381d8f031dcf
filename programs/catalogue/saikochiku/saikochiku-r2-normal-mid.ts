import { words } from '#consortium/words.ts'
import { amounts, sheetR2 } from './saikochiku.source.ts'
import { saikochikuR2 } from './saikochiku-r2.ts'

const cap = sheetR2('100万円以上8,000万円以下')

export const saikochikuR2NormalMid = saikochikuR2({
  id: 'saikochiku-r2-normal-mid',
  name: words(
    '事業再構築補助金 中堅企業 通常枠（令和2年度第3次補正）',
    'Business restructuring, mid-sized firms, normal frame (fiscal 2020 3rd supplementary)',
  ),
  about: words(
    'コロナの影響で売上が減った中堅企業が、認定経営革新等支援機関と計画を策定して行う事業再構築を補助します。',
    'Supports mid-sized firms whose sales fell under Covid and who restructure with a plan written with a certified support body.',
  ),
  sizes: ['mid'],
  sized: words('中堅企業（資本金10億円未満の会社）であること', 'a mid-sized company with capital under 1 billion yen'),
  sizeSource: amounts('中小企業の範囲に入らない会社のうち 資本金10億円未満の会社'),
  sizeReadings: ['AMB-02', 'AMB-04'],
  cap,
  money: [
    { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 80_000_000, source: cap },
    { term: 'floor', called: words('補助金の申請額', 'Subsidy asked for'), least: 1_000_000, source: cap },
    {
      term: 'marginal-bands',
      called: words('補助対象経費', 'Eligible cost'),
      bands: [{ upTo: 40_000_000, rate: [1, 2] }, { rate: [1, 3] }],
      note: words(
        '補助額4,000万円を超える部分だけが3分の1になる読み方です（段階ごとの計算は資料に明記がありません）。',
        'Read as one third for the part above 40 million yen only; the papers do not spell this out.',
      ),
      source: sheetR2('1/2(4,000万円超は1/3)'),
    },
  ],
  readings: ['AMB-04', 'AMB-05'],
})
