import { words } from '#consortium/words.ts'
import { between } from './it.money.ts'
import { flow, processSlide } from './it.source.ts'
import { processes } from './it.tools.ts'
import { it2021, normalCosts } from './it-2021.ts'

const id = 'it-2021-b'
const caps = flow('②B類型：4つ以上の業務プロセスを有するソフトウェアの導入(補助額150万円以上450万円以下)')

/** B類型: four processes. */
export const it2021B = it2021({
  id,
  called: words('通常枠 B類型', 'normal frame, type B'),
  about: words(
    'バックオフィス業務の効率化等につながるITツールの導入を補助します。4つ以上の業務プロセスを有するソフトウェアが対象です。',
    'Supports IT tools that make work more efficient: software with at least four business processes.',
  ),
  hardware: false,
  own: [
    {
      id: `${id}#6`,
      title: words('P-01～P-07の業務プロセスが4以上', 'At least four processes among P-01 to P-07'),
      strength: 'hard',
      source: processSlide('・B類型においては、P-01～P-07で4以上。'),
      ...processes(4, 'P-01 to P-07'),
    },
  ],
  money: between(1_500_000, { most: 4_500_000 }, [1, 2], caps),
  caps,
  information: normalCosts,
})
