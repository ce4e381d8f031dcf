import { words } from '#consortium/words.ts'
import { slide } from './kyosei.source.ts'
import { notLeadingBeyondSme, startsHere } from './kyosei-r4.own.ts'
import { kyoseiR4 } from './kyosei-r4.ts'

const id = 'kyosei-r4-btob-normal'

/** 通常型（初年度）, BtoB and BtoC. */
export const kyoseiR4BtobNormal = kyoseiR4({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 広域的課題解決 通常型（BtoB・BtoC、令和4年度）',
    'Regions and firms together, first year, BtoB and BtoC (fiscal 2022)',
  ),
  about: words(
    'ベンチャー・中小企業等が、5地域以上に共通する課題をビジネスで解決する取組の初年度を補助します。企業や消費者から対価を得るモデルが対象です。',
    'Supports the first year of start-ups and SMEs that solve an issue of five regions or more as a business paid by firms or consumers.',
  ),
  models: ['BtoB', 'BtoC'],
  regions: { atLeast: 5, source: slide('通常型（５地域以上）') },
  entry: startsHere,
  cap: 30_000_000,
  rate: [2, 3],
  amounts: slide('補助上限 3,000万円 4,000万円 - 補助率 2/3 2/3 -'),
  own: [notLeadingBeyondSme(id)],
})
