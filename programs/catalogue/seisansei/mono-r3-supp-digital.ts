import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { monoR3Supp } from './mono-r3-supp.ts'
import { alwaysAt, byEmployees } from './seisansei.money.ts'
import { monoR3Slide, r3Sheet } from './seisansei.source.ts'

const id = 'mono-r3-supp-digital'
const caps = r3Sheet('750万円、1,000万円、1,250万円 (※従業員規模により異なる）')

/** デジタル枠: takes the place of 低感染リスク型ビジネス枠 (X8). */
export const monoR3SuppDigital = monoR3Supp({
  id,
  frame: words('デジタル枠', 'digital'),
  about: words(
    'DXに資する革新的な製品・サービスの開発や、デジタル技術を活用した生産プロセス・サービス提供方法の改善等を補助します。',
    'Supports products and services that serve digital transformation and processes that use digital technology.',
  ),
  own: [
    {
      id: `${id}#2`,
      title: words('DXに資する取組', 'A project for digital transformation'),
      strength: 'hard',
      source: monoR3Slide(
        'DX（デジタル・トランスフォーメーション）に資する革新的な製品・サービスの開発やデジタル技術を活用した生産プロセス・サービス提供方法の改善等を行う事業者を対象',
      ),
      shape: 'fact-is',
      fact: 'plan.purposes',
      in: ['digital-transformation'],
      asks: words(
        'DXに資する開発、またはデジタル技術を活用した生産プロセス等の改善',
        'a project for digital transformation',
      ),
      mend: words('取組の内容にDXに当たるものを加えてください。', 'Add digital transformation to what the project is.'),
    },
  ],
  money: [
    byEmployees(7_500_000, 10_000_000, 12_500_000, caps),
    alwaysAt([2, 3], monoR3Slide('補助率を2/3に引き上げた（通常枠は1/2）新たな申請類型を創設')),
  ],
  caps,
  information: [
    beside(
      'process',
      monoR3Slide('これに伴い、令和２年度第３次補正で措置した「低感染リスク型ビジネス枠」の申請類型は終了'),
      '低感染リスク型ビジネス枠に代わる枠です',
      'Takes the place of the low infection risk frame',
    ),
  ],
})
