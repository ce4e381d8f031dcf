import { words } from '#consortium/words.ts'
import { amounts, globalFrame, sheetR2 } from './saikochiku.source.ts'
import { retiredFrames, saikochikuR2 } from './saikochiku-r2.ts'

const id = 'saikochiku-r2-vshape'
const cap = sheetR2('8,000万円超～1億円以下')

export const saikochikuR2Vshape = saikochikuR2({
  id,
  name: words(
    '事業再構築補助金 中堅企業 グローバルV字回復枠（令和2年度第3次補正）',
    'Business restructuring, mid-sized firms, global recovery frame (fiscal 2020 3rd supplementary)',
  ),
  about: words(
    '売上が15%以上減った中堅企業が、グローバル展開を果たす事業再構築を補助する特別枠です（第6回公募から廃止）。',
    'A special frame for mid-sized firms whose sales fell by 15% or more and who go global; gone from round 6 on.',
  ),
  fall: {
    number: "1'",
    atLeast: [15, 100],
    source: globalFrame(
      '①直前6か月間のうち任意の3か月の合計売上高がコロナ以前の同3か月の合計売上高と比較して、15%以上減少している中堅企業。',
    ),
  },
  rise: {
    number: "6'",
    atLeast: [5, 100],
    source: globalFrame(
      '②補助事業終了後3～5年で付加価値額又は従業員一人当たり付加価値額の年率5.0%以上増加を達成を見込む事業計画を策定すること。',
    ),
  },
  sizes: ['mid'],
  sized: words('中堅企業（資本金10億円未満の会社）であること', 'a mid-sized company with capital under 1 billion yen'),
  sizeSource: amounts('中小企業の範囲に入らない会社のうち 資本金10億円未満の会社'),
  sizeReadings: ['AMB-02', 'AMB-04'],
  own: [
    {
      id: `${id}#10`,
      title: words('グローバル展開', 'Going global'),
      strength: 'hard',
      source: globalFrame('③グローバル展開を果たす事業であること。'),
      shape: 'fact-is',
      fact: 'plan.purposes',
      in: ['overseas'],
      asks: words('海外展開', 'overseas expansion'),
      mend: words('グローバル展開を取組の内容に加えてください。', 'Add overseas expansion to what the project does.'),
    },
  ],
  cap,
  money: [
    { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 100_000_000, source: cap },
    { term: 'floor', called: words('補助金の申請額', 'Subsidy asked for'), least: 80_000_000, over: true, source: cap },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [1, 2],
      source: sheetR2('8,000万円超～1億円以下	1/2'),
    },
  ],
  information: [
    { about: 'process', title: words('採択数の限り', 'Limited number'), source: globalFrame('100社限定。') },
  ],
  retired: retiredFrames,
  readings: ['AMB-04'],
})
