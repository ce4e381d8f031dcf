import { words } from '#consortium/words.ts'
import { monoR3Supp } from './mono-r3-supp.ts'
import { alwaysAt, byEmployees } from './seisansei.money.ts'
import { monoR3Slide, r3Sheet } from './seisansei.source.ts'

const id = 'mono-r3-supp-green'
const caps = r3Sheet('1,000万円、1,500万円、2,000万円 (※同上)')

/** グリーン枠: less greenhouse gas. Its bands of employees are those of 通常枠 (AMB-51). */
export const monoR3SuppGreen = monoR3Supp({
  id,
  frame: words('グリーン枠', 'green'),
  about: words(
    '温室効果ガスの排出削減に資する革新的な製品・サービスの開発や、炭素生産性向上を伴う生産プロセス等の改善を補助します。',
    'Supports products and services that cut greenhouse gas and processes with better carbon productivity.',
  ),
  own: [
    {
      id: `${id}#2`,
      title: words('温室効果ガスの排出削減に資する取組', 'A project that cuts greenhouse gas'),
      strength: 'hard',
      source: monoR3Slide(
        '温室効果ガスの排出削減に資する革新的な製品・サービスの開発や炭素生産性向上を伴う生産プロセス・サービス提供方法の改善等を行う事業者を対象',
      ),
      shape: 'fact-is',
      fact: 'plan.purposes',
      in: ['greenhouse-gas'],
      asks: words(
        '温室効果ガスの排出削減に資する開発、または炭素生産性向上を伴う改善',
        'a project that cuts greenhouse gas',
      ),
      mend: words(
        '取組の内容に温室効果ガスの削減に当たるものを加えてください。',
        'Add greenhouse gas reduction to what the project is.',
      ),
    },
  ],
  money: [
    byEmployees(10_000_000, 15_000_000, 20_000_000, caps),
    alwaysAt([2, 3], monoR3Slide('補助上限額最大2,000万円、補助率２/３の新たな申請類型を創設')),
  ],
  caps,
  moneyReadings: ['AMB-51'],
})
