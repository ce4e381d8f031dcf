import { words } from '#consortium/words.ts'
import { monoR3Supp } from './mono-r3-supp.ts'
import { byEmployees, halfUnlessSmallOrRevived } from './seisansei.money.ts'
import { applicants } from './seisansei.roles.ts'
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
  own: [
    {
      id: `${id}#2`,
      title: words('1つの申請類型を選ぶ', 'One frame is chosen'),
      strength: 'hard',
      source: r3Sheet('申請類型 補助上限額 補助率[..]通常枠[..]回復型賃上げ・ 雇用拡大枠[..]デジタル枠[..]グリーン枠'),
      shape: 'track-record',
      who: applicants,
      programs: ['mono-r3-supp-recovery', 'mono-r3-supp-digital', 'mono-r3-supp-green'],
      status: ['applied'],
      atMost: 0,
      being: words('同じ補正予算のほかの枠に申請中でないこと', 'no application to another frame of the same budget'),
      mend: words('どの枠で申請するかを1つ決めてください。', 'Choose one frame to apply for.'),
    },
  ],
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
