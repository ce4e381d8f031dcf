import { words } from '#consortium/words.ts'
import { slide } from './kyosei.source.ts'
import { addedSupport, afterAwardOf, easesCost } from './kyosei-r4.own.ts'
import { kyoseiR4 } from './kyosei-r4.ts'

const id = 'kyosei-r4-btog-wide'

/** 広域型（２年目等）, BtoG. */
export const kyoseiR4BtogWide = kyoseiR4({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 広域的課題解決 広域型（BtoG、令和4年度）',
    'Regions and firms together, second year, BtoG (fiscal 2022)',
  ),
  about: words(
    '通常型で始めた課題解決ビジネスを、10地域以上に広げる2年目などの取組を補助します。自治体から対価を得るモデルが対象です。',
    'Supports the second year of a business that solves an issue of ten regions or more, paid by municipalities.',
  ),
  models: ['BtoG'],
  regions: { atLeast: 10, source: slide('広域型（10地域以上）') },
  entry: afterAwardOf('kyosei-r4-btog-normal', 'kyosei-r4-btob-normal', 'kyosei-r3'),
  cap: 40_000_000,
  rate: [2, 3],
  amounts: slide('補助上限 3,000万円 4,000万円 4,000万円 補助率 2/3 2/3 1/2'),
  own: [addedSupport(id, 8), easesCost(id, 9, slide('拡大する自治体の支援（事業費の負担軽減支援）'))],
})
