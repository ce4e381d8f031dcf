import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { jizoku } from './jizoku.ts'
import { fitsItsFrame } from './jizoku-r3-supp.frames.ts'
import { capsByFrame, moneyByFrame } from './jizoku-r3-supp.money.ts'
import { r3Sheet } from './seisansei.source.ts'

const id = 'jizoku-r3-supp'
const purposes = r3Sheet(
  '賃上げや事業規模の拡大（成長・分配強化枠）や創業や跡継ぎ候補者の新たな取組（新陳代謝枠）、インボイス発行事業者への転換（インボイス枠）',
)

/** 持続化補助金 of the R3 supplementary budget: four frames, each for its purpose. */
export const jizokuR3Supp = jizoku({
  id,
  name: words(
    '持続化補助金（通常枠、成長・分配強化枠、新陳代謝枠、インボイス枠・令和3年度補正）',
    'Sustaining small enterprises (Jizokuka), fiscal 2021 supplementary',
  ),
  about: words(
    '小規模事業者が経営計画を作成して取り組む販路開拓等に加え、賃上げや事業規模の拡大、創業や跡継ぎ候補者の新たな取組、インボイス発行事業者への転換を補助します。',
    'Supports small enterprises that open sales channels, raise wages or grow, start or succeed, or become invoice issuers.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算案）による',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary)',
  ),
  call: [r3Sheet('令和3年度補正予算案額 2,001億円'), { over: '2022-12-31' }],
  applicant: r3Sheet('小規模事業者が経営計画を作成して取り組む販路開拓等に加え'),
  own: [
    {
      id: `${id}#2`,
      title: words('申請枠に合う取組', 'The project fits its frame'),
      strength: 'hard',
      source: purposes,
      ...fitsItsFrame,
    },
  ],
  money: moneyByFrame,
  caps: capsByFrame,
  information: [
    beside(
      'purpose',
      r3Sheet('小規模事業者持続的発展支援事業により、事業終了後1年で、販路開拓につながった事業者の割合を80％とする'),
      '事業終了後1年で、販路開拓につながった事業者の割合80%を目指します',
      'Aims at 80% of firms with a new sales channel one year after the end',
    ),
  ],
})
