import { budgetCategories } from '#consortium/plan-words.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import { idsOf, type Words, words } from '#consortium/words.ts'
import { type Edition, edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { FactIs, Rule } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import type { Source } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { sheet } from './nariwai.source.ts'

/** What tells the types apart: their prefectures, the amounts, and in Ａ the recovery plan. */
interface Type {
  readonly id: `nariwai-r2-${'a' | 'b' | 'c'}`
  readonly letter: 'A' | 'B' | 'C'
  readonly places: { readonly codes: readonly PrefectureCode[]; readonly called: Words; readonly source: Source }
  /** yen */
  readonly cap: { readonly most: number; readonly source: Source }
  /** yen of the part paid in full, where the firm meets further conditions. */
  readonly fixed: number
  readonly share: Source
  readonly own?: readonly Rule[]
}

const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
const repair = sheet('中小企業等が行う施設復旧等の費用を補助します')
const fixedPart = sheet('一定要件を満たす場合には、定額補助を行います（A類型は５億円、その他は１億円が上限）')

const damaged: FactIs = {
  shape: 'fact-is',
  fact: 'plan.damaged',
  in: [true],
  asks: words('令和2年7月豪雨による被害', 'damage by the heavy rain of July 2020'),
  mend: words('令和2年7月豪雨で被害を受けた施設等の復旧が対象です。', 'Only what that rain damaged is paid for.'),
}

const moneyOf = ({ cap, fixed, share }: Type): readonly MoneyTerm[] => [
  {
    term: 'flat-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    most: cap.most,
    payees: ['applicant'],
    source: cap.source,
  },
  {
    term: 'flat-cap',
    called: words('定額補助の部分', 'Part paid in full'),
    most: fixed,
    lines: ['fixed-part'],
    note: words(
      '過去の被災や売上の減少など、一定の要件を満たす場合に限ります（要件の詳細は資料に記載がありません）。',
      'Only under conditions such as an earlier disaster or a fall in sales; they are not printed in full.',
    ),
    source: fixedPart,
  },
  {
    term: 'rate',
    called: words('施設復旧等の費用', 'Cost of repair'),
    lines: idsOf(budgetCategories).filter((category) => category !== 'fixed-part'),
    rate: [3, 4],
    source: share,
  },
]

/** なりわい再建支援事業: firms hit by the rain of July 2020. The three types share #1 and the form of #2 (programs.md 3.10). */
export function nariwai(type: Type): Edition {
  const { id, letter, places, own = [] } = type
  const money = moneyOf(type)
  return edition({
    id,
    name: words(
      `なりわい再建支援事業 ${letter}類型（令和2年度予備費）`,
      `Livelihood recovery after the rain of July 2020, type ${letter} (fiscal 2020 reserve)`,
    ),
    stage: 'reserve',
    consortium: 'none',
    about: words(
      `令和2年7月豪雨で被害を受けた${places.called.ja}の中小企業等が行う、施設の復旧などの費用を補助します。国と県が負担し、県が窓口になります。`,
      `Supports firms of ${places.called.en} that repair what the heavy rain of July 2020 damaged. State and prefecture pay; the prefecture is the window.`,
    ),
    asOf: words(
      '中小企業庁の資料（令和2年度予備費）による',
      'As in the papers of the SME Agency (fiscal 2020 reserve)',
    ),
    sizeTable: 'SK-4',
    call: callOf(id, sheet('令和2年度予備費予算額 275.7億円'), { over: '2023-03-31' }),
    roles: [
      {
        role: 'applicant',
        called: words('申請者（被災した中小企業等）', 'Applicant (damaged SME)'),
        does: words('被害を受けた施設などを復旧する中小企業等です。', 'The firm that repairs what was damaged.'),
        member: true,
      },
    ],
    rules: [
      {
        id: `${id}#1`,
        title: words('被災した中小企業等', 'A damaged small or medium firm'),
        strength: 'hard',
        source: sheet(
          '令和２年７月豪雨により大きな被害を受けた地域を対象に、中小企業等が行う施設復旧等の費用を補助します',
        ),
        readings: ['AMB-02', 'AMB-03'],
        shape: 'all-of',
        parts: [
          {
            shape: 'every',
            required: true,
            who: applicants,
            is: { sizes: ['sme'] },
            being: words('中小企業等であること', 'a small or medium enterprise'),
            mend: words('中小企業等を申請者にしてください。', 'Let a small or medium enterprise apply.'),
          },
          damaged,
        ],
      },
      {
        id: `${id}#2`,
        title: words('対象の県', 'Prefecture'),
        strength: 'hard',
        source: places.source,
        shape: 'every',
        required: true,
        who: applicants,
        is: { prefectures: places.codes },
        being: words(`${places.called.ja}にあること`, `located in ${places.called.en}`),
        mend: words(
          'ほかの県の事業者は、その県が入る類型を選んでください。',
          'A firm elsewhere should choose the type that has its prefecture.',
        ),
      },
      ...own,
      {
        id: `${id}#money`,
        title: words('補助上限額と補助率', 'Cap and rate'),
        strength: 'hard',
        source: type.cap.source,
        shape: 'within-cap',
        terms: money,
      },
    ],
    money,
    information: [
      beside(
        'costs',
        repair,
        '対象となる経費：施設復旧等の費用',
        'Eligible: the cost of repairing facilities and the like',
      ),
      beside(
        'process',
        sheet(
          '令和２年7月豪雨以降、交付決定前に実施した施設等の復旧事業についても遡及適用が認められる場合があります。',
        ),
        '交付決定前の復旧事業にも遡及適用が認められる場合あり',
        'Repairs before the grant decision may be covered too',
      ),
      beside(
        'costs',
        sheet('過去に被災、売上減少要件など一定の要件を満たす場合は一部定額補助'),
        '一部定額補助：過去の被災、売上減少など一定の要件を満たす場合',
        'A part is paid in full under conditions such as an earlier disaster or a fall in sales',
      ),
      beside('not-stated', repair, '締切は資料に記載がありません', 'The deadline is not printed'),
    ],
    // AMB-40: the nickname says group, but no group rule is printed.
    readings: ['AMB-40'],
  })
}
