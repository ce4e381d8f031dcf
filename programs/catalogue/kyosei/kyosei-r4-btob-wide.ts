import { words } from '#consortium/words.ts'
import { slide } from './kyosei.source.ts'
import { addedSupport, afterAwardOf } from './kyosei-r4.own.ts'
import { kyoseiR4 } from './kyosei-r4.ts'

const id = 'kyosei-r4-btob-wide'

/** 広域型（２年目等）, BtoB and BtoC. There is no third year. */
export const kyoseiR4BtobWide = kyoseiR4({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 広域的課題解決 広域型（BtoB・BtoC、令和4年度）',
    'Regions and firms together, second year, BtoB and BtoC (fiscal 2022)',
  ),
  about: words(
    '通常型で始めた課題解決ビジネスを、10地域以上に広げる2年目などの取組を補助します。企業や消費者から対価を得るモデルが対象です。',
    'Supports the second year of a business that solves an issue of ten regions or more, paid by firms or consumers.',
  ),
  models: ['BtoB', 'BtoC'],
  regions: { atLeast: 10, source: slide('広域型（10地域以上）') },
  entry: afterAwardOf('kyosei-r4-btob-normal', 'kyosei-r4-btog-normal', 'kyosei-r3'),
  cap: 40_000_000,
  rate: [2, 3],
  amounts: slide('補助上限 3,000万円 4,000万円 - 補助率 2/3 2/3 -'),
  own: [
    addedSupport(id, 8),
    {
      id: `${id}#9`,
      title: words('3年目は認められない', 'No third year'),
      strength: 'hard',
      source: slide('BtoGモデル（※３年目を認めるのはこのケースのみ）'),
      shape: 'figure-between',
      fact: 'plan.projectYear',
      called: words('事業の年数', 'Year of the project'),
      unit: words('年目', ''),
      atMost: 2,
    },
  ],
})
