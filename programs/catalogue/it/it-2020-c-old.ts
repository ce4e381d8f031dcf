import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { between } from './it.money.ts'
import { pair } from './it.pair.ts'
import { sharedRules } from './it.shared.ts'
import { flow, outline, r2Sheet } from './it.source.ts'

const id = 'it-2020-c-old'
const caps = outline('上限額:450万円 下限額:30万円以上 補助率:最大4分の3')
const ended = r2Sheet(
  '令和2年度一次・二次補正で措置した特別枠を新特別枠（低感染リスク型ビジネス枠）に改編します。（※現行の特別枠は令和2年12月で募集終了）',
)

/** The special frame of 2020, whose call was over before the slides (X8). Its rules are presumed to be those of 2021. */
export const it2020COld = pair({
  id,
  name: words('IT導入補助金2020 旧特別枠（C類型・令和2年度補正）', 'IT introduction 2020, the old type C'),
  about: words(
    'コロナ対応のためのITツールの導入を補助した旧特別枠です。令和2年12月で募集を終え、2021年のC類型とは別のものです。',
    'The special frame of 2020. It took applications until December 2020 and is not the type C of 2021.',
  ),
  asOf: words(
    '関東経済産業局の説明資料（令和2年度第3次補正予算）による。公募終了後の時点のもの',
    'As in the slides of the Kanto Bureau (fiscal 2020 third supplementary), after its call had ended',
  ),
  call: [ended, { over: '2020-12-31' }],
  // Rental of hardware was eligible in the special frames (「特別枠」内において特例的に).
  rules: sharedRules(id, { strength: 'inferred', hardware: true }),
  money: between(
    300_000,
    { most: 4_500_000 },
    [3, 4],
    caps,
    words(
      '「最大」の補助率です。どの場合にいくらかは資料に書かれていません。',
      'The highest rate; which applies when is not stated.',
    ),
  ),
  caps,
  information: [
    beside(
      'process',
      ended,
      '新特別枠（低感染リスク型ビジネス枠）に改編されました',
      'Turned into the new special frame',
    ),
    beside(
      'process',
      outline('※既に公募が終了した IT導入補助金2020の類型'),
      '既に公募を終えた類型です',
      'A type whose call is over',
    ),
    beside(
      'purpose',
      flow('【特別枠】令和2年度補正 コロナ対応のためテレワーク環境の整備等を支援'),
      'テレワーク環境の整備等を支援する特別枠でした',
      'It paid for telework and the like',
    ),
  ],
  readings: ['AMB-28'],
})
