import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { r2Sheet } from './seisansei.source.ts'
import { seisansei } from './seisansei.ts'

const ended = r2Sheet(
  '令和2年度一次・二次補正で措置した特別枠を新特別枠（低感染リスク型ビジネス枠）に改編します。（※現行の特別枠は令和2年12月で募集終了）',
)

/** 特別枠 of the first two supplementary budgets of R2: the documents tell only its end (X8). */
export const specialR2Supp12 = seisansei({
  id: 'special-r2-supp12',
  name: words(
    'ものづくり補助金・持続化補助金・IT導入補助金の特別枠（令和2年度第1次・第2次補正）',
    'Special frames of the three subsidies, fiscal 2020 first and second supplementary',
  ),
  about: words(
    '新型コロナウイルス感染症の流行を受けて3つの補助金に設けられた特別枠です。令和2年12月で募集を終えました。',
    'Special frames of three subsidies, made for the time of the infection. They took applications until December 2020.',
  ),
  asOf: words(
    '関東経済産業局の説明資料（令和2年度第3次補正予算）による。終了のみが書かれています',
    'As in the slides of the Kanto Bureau (fiscal 2020 third supplementary), which tell only its end',
  ),
  does: words('補助を受ける中小企業等です。', 'The SME that is paid.'),
  call: [ended, { over: '2020-12-31' }],
  rules: [],
  information: [
    beside(
      'process',
      ended,
      '新特別枠（低感染リスク型ビジネス枠）に改編されました',
      'Turned into the low infection risk frames',
    ),
    beside(
      'not-stated',
      ended,
      '要件と補助額は資料に書かれていません（IT導入補助金の額は「旧特別枠」にあります）',
      'Its conditions and amounts are not stated (for IT introduction, see the old special frame)',
    ),
  ],
})
