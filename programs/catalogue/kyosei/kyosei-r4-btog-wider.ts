import { words } from '#consortium/words.ts'
import { slide } from './kyosei.source.ts'
import { addedAgreement, afterAwardOf, easesCost } from './kyosei-r4.own.ts'
import { kyoseiR4 } from './kyosei-r4.ts'

const id = 'kyosei-r4-btog-wider'
const wider = slide('BtoGモデルについては、更なる広域型（15地域以上）類型を新設し、３年目の支援を可能とする。')

/** さらなる広域型（３年目等）: only BtoG has a third year. */
export const kyoseiR4BtogWider = kyoseiR4({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 広域的課題解決 さらなる広域型（BtoG、令和4年度）',
    'Regions and firms together, third year, BtoG (fiscal 2022)',
  ),
  about: words(
    '広域型まで進んだ課題解決ビジネスを、15地域以上に広げる3年目などの取組を補助します。自治体から対価を得るモデルだけが対象です。',
    'Supports the third year of a business that solves an issue of fifteen regions or more, paid by municipalities.',
  ),
  models: ['BtoG'],
  regions: { atLeast: 15, source: wider },
  entry: afterAwardOf('kyosei-r4-btog-wide'),
  cap: 40_000_000,
  rate: [1, 2],
  amounts: slide('補助上限 3,000万円 4,000万円 4,000万円 補助率 2/3 2/3 1/2'),
  own: [
    {
      id: `${id}#8`,
      title: words('BtoGモデルだけ', 'BtoG alone'),
      strength: 'hard',
      source: wider,
      shape: 'fact-is',
      fact: 'plan.model',
      in: ['BtoG'],
      asks: words('BtoGモデルの申告', 'the model BtoG declared'),
      mend: words('BtoB・BtoCモデルには3年目の支援がありません。', 'BtoB and BtoC have no third year.'),
    },
    addedAgreement(id, 9, slide('拡大する自治体との協定（事業費の負担軽減支援）')),
    easesCost(id, 10, slide('拡大する自治体との協定（事業費の負担軽減支援）')),
  ],
})
