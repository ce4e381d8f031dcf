import { words } from '#consortium/words.ts'
import { slide } from './kyosei.source.ts'
import { notLeadingBeyondSme, startsHere, withMunicipality } from './kyosei-r4.own.ts'
import { kyoseiR4 } from './kyosei-r4.ts'

const id = 'kyosei-r4-btog-normal'

/** 通常型（初年度）, BtoG. */
export const kyoseiR4BtogNormal = kyoseiR4({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 広域的課題解決 通常型（BtoG、令和4年度）',
    'Regions and firms together, first year, BtoG (fiscal 2022)',
  ),
  about: words(
    'ベンチャー・中小企業等が、5地域以上に共通する課題をビジネスで解決する取組の初年度を補助します。自治体から対価を得るモデルが対象で、初年度から自治体との連携が審査されます。',
    'Supports the first year of start-ups and SMEs that solve an issue of five regions or more as a business paid by municipalities.',
  ),
  models: ['BtoG'],
  regions: { atLeast: 5, source: slide('通常型（５地域以上）') },
  entry: startsHere,
  cap: 30_000_000,
  rate: [2, 3],
  amounts: slide('補助上限 3,000万円 4,000万円 4,000万円 補助率 2/3 2/3 1/2'),
  own: [
    notLeadingBeyondSme(id),
    {
      id: `${id}#9`,
      title: words(
        '初年度からの自治体との連携（実質審査）',
        'A municipality from the first year (judged in substance)',
      ),
      strength: 'preference',
      source: slide(
        'BtoGモデルについては、審査のポイントとして、初年度から自治体との連携を求め、２年目については自治体からの事業費の負担軽減にかかる支援を実質求める。',
      ),
      ...withMunicipality,
    },
  ],
})
