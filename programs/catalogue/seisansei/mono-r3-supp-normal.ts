import { words } from '#consortium/words.ts'
import { monoR3Supp } from './mono-r3-supp.ts'
import { byEmployees, halfUnlessSmallOrRevived } from './seisansei.money.ts'
import { monoR3Slide, r3Sheet } from './seisansei.source.ts'

const id = 'mono-r3-supp-normal'
const caps = monoR3Slide(
  '通常枠の補助上限額を従業員の規模に応じて、従業員数21人以上：1,250万円、6～20人：1,000万円、5人以下：750万円に見直し',
)

/** 通常枠 with caps by the number of employees. */
export const monoR3SuppNormal = monoR3Supp({
  id,
  frame: words('通常枠', 'normal'),
  about: words(
    '革新的製品・サービスの開発又は生産プロセス等の改善に必要な設備投資等を補助します。補助上限額は従業員規模により異なります。',
    'Supports investment in new products, services and better processes; the cap goes by the number of employees.',
  ),
  own: [],
  money: [
    byEmployees(7_500_000, 10_000_000, 12_500_000, caps),
    halfUnlessSmallOrRevived(
      r3Sheet('原則1/2 (※小規模事業者・再生事業者は2/3)'),
      words(
        '再生事業者は、中小企業再生支援スキームに則り再生計画を策定した事業者です（詳細な要件は検討中とされています）。',
        'Revival plans are those under the scheme for SMEs; its details were still open.',
      ),
    ),
  ],
  caps,
  moneyReadings: ['AMB-01'],
})
