import { words } from '#consortium/words.ts'
import { between } from './it.money.ts'
import { flow, processSlide } from './it.source.ts'
import { processes } from './it.tools.ts'
import { it2021, normalCosts } from './it-2021.ts'

const id = 'it-2021-a'
const caps = flow('①A類型：1つ以上の業務プロセスを有するソフトウェアの導入(補助額30万円以上150万円未満)')

/** A類型: one process; P-07 does not count (AMB-26), and 150万円 belongs to B (AMB-27). */
export const it2021A = it2021({
  id,
  called: words('通常枠 A類型', 'normal frame, type A'),
  about: words(
    'バックオフィス業務の効率化等につながるITツールの導入を補助します。1つ以上の業務プロセスを有するソフトウェアが対象です。',
    'Supports IT tools that make work more efficient: software with at least one business process.',
  ),
  hardware: false,
  own: [
    {
      id: `${id}#6`,
      title: words('P-01～P-06の業務プロセスが1以上', 'At least one process among P-01 to P-06'),
      strength: 'hard',
      source: processSlide('・A類型においては、P-01～P-06で1以上。（P-07は単独での申請は不可。）'),
      readings: ['AMB-26'],
      ...processes(1, 'P-01 to P-06'),
    },
  ],
  money: between(300_000, { most: 1_500_000, under: true }, [1, 2], caps),
  caps,
  moneyReadings: ['AMB-27'],
  information: normalCosts,
})
