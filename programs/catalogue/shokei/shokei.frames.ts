import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Clause, FactIs } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import type { Source } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { sheet } from './shokei.source.ts'
import { shokei } from './shokei.ts'

/** What tells 経営者交代型 and M&A型 apart: how the firm was handed over, and the amounts. */
interface Type {
  readonly id: `shokei-${'keieisha' | 'ma'}-r3-request`
  readonly name: Words
  readonly about: Words
  /** How the firm came into new hands. */
  readonly handedOver: { readonly as: 'manager-change' | 'merger'; readonly asks: Words; readonly title: Words }
  /** yen: of 原則枠 and of the other two frames; closing a business adds as much again. */
  readonly caps: { readonly principle: number; readonly others: number }
  readonly amounts: Source
}

const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
const newGoods = '※ベンチャー型事業承継枠：新商品の開発・新サービスの提供を行う者を支援します。'
const filedPlan = '生産性向上枠：「経営革新計画」又は「先端設備など導入計画」を提出した者を支援します。'

const frame = (asks: Words, ...frames: readonly string[]): FactIs => ({
  shape: 'fact-is',
  fact: 'plan.frame',
  in: frames,
  asks,
  mend: words('申請する枠を選んでください。', 'Please choose the frame it applies under.'),
})

const principle = frame(words('原則枠での申請', 'the principle frame'), 'principle')
const venture = frame(words('ベンチャー型事業承継枠での申請', 'the venture frame'), 'venture')
const productivity = frame(words('生産性向上枠での申請', 'the productivity frame'), 'productivity')
const otherFrames = frame(
  words('ベンチャー型事業承継枠・生産性向上枠での申請', 'the venture or the productivity frame'),
  'venture',
  'productivity',
)

/** #2: what each frame asks for. 原則枠 asks for nothing more. */
const frameConditions: Clause = {
  shape: 'any-of',
  called: words('申請枠', 'Frame'),
  parts: [
    principle,
    {
      shape: 'all-of',
      parts: [
        venture,
        {
          shape: 'fact-is',
          fact: 'plan.purposes',
          in: ['new-product', 'new-service'],
          asks: words('新商品の開発または新サービスの提供', 'a new product or a new service'),
          mend: words(
            '新商品の開発か新サービスの提供を計画に入れてください。',
            'Add a new product or service to the plan.',
          ),
        },
      ],
    },
    {
      shape: 'all-of',
      parts: [
        productivity,
        {
          shape: 'every',
          who: applicants,
          is: { designations: ['keiei-kakushin', 'sentan-setsubi'] },
          being: words(
            '「経営革新計画」または「先端設備等導入計画」を提出していること',
            'a business innovation plan or an advanced equipment plan filed',
          ),
          mend: words('どちらかの計画を提出してから申請してください。', 'File one of the two plans first.'),
        },
      ],
    },
  ],
}

const moneyOf = ({ caps, amounts }: Type): readonly MoneyTerm[] => {
  const rows = [
    { called: words('原則枠', 'principle frame'), when: principle, most: caps.principle },
    {
      called: words('ベンチャー型事業承継・生産性向上枠', 'venture and productivity frames'),
      when: otherFrames,
      most: caps.others,
    },
  ] as const
  const by = words('申請枠', 'frame')
  return [
    {
      term: 'cap-by',
      called: words('補助金の申請額（廃業費を除く）', 'Subsidy asked for, closing a business apart'),
      by,
      rows,
      besides: ['closure'],
      payees: ['applicant'],
      source: amounts,
    },
    {
      term: 'cap-by',
      called: words('廃業を伴う場合の上乗せ額', 'More where a business is closed'),
      by,
      rows,
      lines: ['closure'],
      source: amounts,
    },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [2, 3],
      rows: [{ called: words('原則枠', 'principle frame'), when: principle, rate: [1, 2] }],
      source: amounts,
    },
  ]
}

/** 経営者交代型 and M&A型 share their rules under the same numbers; each edition carries ids of its own. */
export function framed(type: Type): Edition {
  const { id, name, about, handedOver } = type
  const money = moneyOf(type)
  return shokei({
    id,
    name,
    consortium: 'none',
    about,
    roles: [
      {
        role: 'applicant',
        called: words('申請者（承継した中小企業）', 'Applicant (SME that was handed over)'),
        does: words(
          '承継や事業再編を機に、経営革新などの新たな取組に挑戦する中小企業です。',
          'A small or medium firm that takes on something new after it was handed over.',
        ),
        member: true,
      },
    ],
    rules: [
      {
        id: `${id}#1`,
        title: handedOver.title,
        strength: 'hard',
        source: sheet(
          '経営者交代型・M&A型では、事業承継・事業再編を契機に、経営革新などに挑戦する中小企業に、設備投資・販路拡大の支援を行います',
        ),
        readings: ['AMB-02'],
        shape: 'all-of',
        parts: [
          {
            shape: 'every',
            required: true,
            who: applicants,
            is: { sizes: ['sme'] },
            being: words('中小企業であること', 'a small or medium enterprise'),
            mend: words('中小企業を申請者にしてください。', 'Let a small or medium enterprise apply.'),
          },
          {
            shape: 'fact-is',
            fact: 'plan.succession',
            in: [handedOver.as],
            asks: handedOver.asks,
            mend: words(
              '承継の類型に合う型（経営者交代型・M&A型）を選んでください。',
              'Choose the type that fits how the firm was handed over.',
            ),
          },
        ],
      },
      {
        id: `${id}#2`,
        title: words('申請枠ごとの条件', 'What each frame asks for'),
        strength: 'hard',
        source: sheet(`${newGoods}${filedPlan}`),
        ...frameConditions,
      },
      {
        id: `${id}#money`,
        title: words('補助上限額と補助率', 'Caps and rate'),
        strength: 'hard',
        source: type.amounts,
        shape: 'within-cap',
        terms: money,
      },
      {
        id: `${id}#preference`,
        title: words('新規事業への参入', 'Entering a new business'),
        strength: 'preference',
        source: sheet('また、新規事業への参入などを行う場合は重点的に支援します'),
        shape: 'fact-is',
        fact: 'plan.purposes',
        in: ['new-business'],
        asks: words('新規事業への参入などの取組', 'the entry into a new business'),
        mend: words(
          '新規事業へ参入する場合は計画に書いてください（重点的に支援されます）。',
          'If it enters a new business, say so in the plan: that is given priority.',
        ),
      },
    ],
    money,
    information: [
      beside(
        'costs',
        sheet('事業承継後の設備投資・販路開拓などに係る費用'),
        '対象となる経費：承継後の設備投資・販路開拓など',
        'Eligible: equipment and sales channels after the succession',
      ),
      beside(
        'costs',
        sheet('経営資源を譲渡した事業者の廃業費用も補助します。'),
        '経営資源を譲渡した事業者の廃業費用も対象',
        'The cost of closing the firm that handed over is covered too',
      ),
      beside(
        'purpose',
        sheet('経営資源の引継ぎ・事業再編や、承継後の経営革新などを年間約600者後押しします'),
        '成果目標：補助金全体で年間約600者',
        'Goal: about 600 firms a year by the whole subsidy',
      ),
    ],
  })
}
