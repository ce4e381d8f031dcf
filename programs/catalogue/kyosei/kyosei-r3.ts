import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { Clause } from '../../rule.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { budget, slide } from './kyosei.source.ts'
import { applicantRole } from './kyosei-r4.roles.ts'

const id = 'kyosei-r3'
const lowered = slide('補助上限額を引下げることとする（通常型：3,000万円、広域型：4,000万円）')

const frame = (name: 'normal' | 'wide', called: string, atLeast: number): Clause => ({
  shape: 'all-of',
  parts: [
    {
      shape: 'fact-is',
      fact: 'plan.frame',
      in: [name],
      asks: words(`${called}での申請`, `the ${name} type`),
      mend: words('通常型か広域型を選んでください。', 'Please choose the normal or the wide type.'),
    },
    {
      shape: 'distinct-values',
      of: 'municipalities',
      value: 'region',
      called: words('対象地域', 'Regions served'),
      unit: words('地域', 'regions'),
      atLeast,
      mend: words('対象地域を増やしてください。', 'Add regions.'),
    },
  ],
})

/** The R3 edition, known only by what the R4 slide says of it. */
export const kyoseiR3 = edition({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 通常型・広域型（令和3年度）',
    'Regions and firms together, normal and wide (fiscal 2021)',
  ),
  stage: 'past',
  consortium: 'optional',
  about: words(
    '複数地域に共通する課題をビジネスで解決する取組を補助した前年度の公募です。令和4年度の資料にある比較から分かることだけを載せています。',
    'The edition of the year before, as far as the slide of fiscal 2022 compares itself with it.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和4年度予算案）にある前年度との比較による',
    'As compared in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, slide('Ｒ４年度はＲ３年度と同様、通常型（５地域以上）、広域型（10地域以上）の実証事業を支援'), {
    over: '2022-03-31',
  }),
  roles: [applicantRole],
  rules: [
    {
      id: `${id}#1`,
      title: words('通常型は5地域以上、広域型は10地域以上', 'Five regions or more, ten for the wide type'),
      strength: 'hard',
      source: slide('Ｒ４年度はＲ３年度と同様、通常型（５地域以上）、広域型（10地域以上）の実証事業を支援'),
      readings: ['AMB-22'],
      shape: 'any-of',
      called: words('対象地域の数', 'Number of regions'),
      parts: [frame('normal', '通常型', 5), frame('wide', '広域型', 10)],
    },
  ],
  money: [
    {
      term: 'not-stated',
      called: words('補助上限額と補助率', 'Cap and rate'),
      note: words(
        '上限額は令和4年度（通常型3,000万円、広域型4,000万円）より高かったことだけが分かっています。',
        'All that is known: the caps were higher than those of fiscal 2022 (30 and 40 million yen).',
      ),
      source: lowered,
    },
  ],
  information: [
    beside(
      'process',
      slide('R３年度は初年度から、広域型の申請も認めていた'),
      '初年度から広域型に申請できました',
      'The wide type was open from the first year',
    ),
    beside(
      'not-stated',
      budget,
      '令和3年度の予算額は5.6億円。申請者などの条件は資料に記載がありません',
      'Budget 560 million yen; who could apply is not printed',
    ),
  ],
  // AMB-25: the caps are only said to have been lowered since.
  readings: ['AMB-25'],
})
