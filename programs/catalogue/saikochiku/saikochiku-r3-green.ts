import { words } from '#consortium/words.ts'
import { review } from './saikochiku.source.ts'
import { greenCap, greenMoney } from './saikochiku-r3.money.ts'
import { saikochikuR3 } from './saikochiku-r3.ts'

const id = 'saikochiku-r3-green'
const aims = review(
  'グリーン成長戦略「実行計画」14分野に掲げられた課題の解決に資する取組として記載があるものに該当し、 研究開発・技術開発又は人材育成をあわせて行うことで、付加価値額年率5.0%以上（通常枠は3.0%以上）の増加を目指す場合',
)

export const saikochikuR3Green = saikochikuR3({
  id,
  name: words(
    '事業再構築補助金 グリーン成長枠（令和3年度補正）',
    'Business restructuring, green growth frame (fiscal 2021 supplementary)',
  ),
  about: words(
    'グリーン分野での事業再構築を通じて高い成長を目指す事業者を補助します。売上高の減少は求められません（第6回公募から）。',
    'Supports firms that aim at high growth by restructuring in green fields; no fall in sales is asked (from round 6 on).',
  ),
  fall: false,
  rise: { number: "5'", atLeast: [5, 100], strength: 'hard', source: aims },
  own: [
    {
      id: `${id}#9`,
      title: words('14分野の課題と研究開発・人材育成', 'One of the 14 fields, with research or training'),
      strength: 'hard',
      source: aims,
      shape: 'all-of',
      parts: [
        {
          shape: 'fact-is',
          fact: 'plan.greenField',
          asks: words(
            'グリーン成長戦略14分野のうち取り組む課題の分野',
            'which of the 14 fields of the Green Growth Strategy it is about',
          ),
          mend: words('14分野のうち当てはまる分野を計画に書いてください。', 'Name the field among the 14.'),
        },
        {
          shape: 'fact-is',
          fact: 'plan.purposes',
          in: ['research', 'technology-development', 'human-resources'],
          asks: words('研究開発・技術開発または人材育成', 'research, technology development or training'),
          mend: words(
            '研究開発・技術開発または人材育成を取組の内容に加えてください。',
            'Add research, technology development or training to what the project does.',
          ),
        },
      ],
    },
  ],
  cap: greenCap,
  money: greenMoney,
})
