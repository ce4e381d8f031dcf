import { words } from '#consortium/words.ts'
import { amounts, sheetR2 } from './saikochiku.source.ts'
import { saikochikuR2 } from './saikochiku-r2.ts'

const cap = sheetR2('100万円以上6,000万円以下')

export const saikochikuR2NormalSme = saikochikuR2({
  id: 'saikochiku-r2-normal-sme',
  name: words(
    '事業再構築補助金 中小企業 通常枠（令和2年度第3次補正）',
    'Business restructuring, SMEs, normal frame (fiscal 2020 3rd supplementary)',
  ),
  about: words(
    'コロナの影響で売上が減った中小企業が、認定経営革新等支援機関と計画を策定して行う新分野展開や業態転換などを補助します。',
    'Supports SMEs whose sales fell under Covid and who move into new fields with a plan written with a certified support body.',
  ),
  sizes: ['sme'],
  sized: words('中小企業であること', 'an SME'),
  sizeSource: amounts('中小企業基本法と同様の定義'),
  sizeReadings: ['AMB-02'],
  cap,
  money: [
    { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 60_000_000, source: cap },
    { term: 'floor', called: words('補助金の申請額', 'Subsidy asked for'), least: 1_000_000, source: cap },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [2, 3],
      source: sheetR2('中小企業(通常株)	100万円以上6,000万円以下	2/3'),
    },
  ],
})
