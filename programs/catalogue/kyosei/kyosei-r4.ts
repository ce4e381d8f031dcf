import { type Words, words } from '#consortium/words.ts'
import { type Edition, edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { budget, sheet, slide } from './kyosei.source.ts'
import { cooperating, r4Roles } from './kyosei-r4.roles.ts'
import { type Shared, sharedRules } from './kyosei-r4.shared.ts'

/** What tells the types of (1)① apart: model, year, regions, amounts and the rules from #8 on. */
interface Type extends Shared {
  readonly id: `kyosei-r4-${'btob' | 'btog'}-${string}`
  readonly name: Words
  readonly about: Words
  /** yen */
  readonly cap: number
  readonly rate: readonly [number, number]
  readonly amounts: Source
  readonly own: readonly Rule[]
}

/** 共生型 (1)① 広域的課題解決, R4. The types share #1 to #7 under the same numbers; each edition carries ids of its own. */
export function kyoseiR4(type: Type): Edition {
  const { id, name, about, cap, rate, amounts, own } = type
  const money: readonly MoneyTerm[] = [
    {
      term: 'flat-cap',
      called: words('補助金の申請額', 'Subsidy asked for'),
      most: cap,
      payees: ['applicant'],
      source: amounts,
    },
    { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate, source: amounts },
  ]
  return edition({
    id,
    name,
    stage: 'proposal',
    consortium: 'optional',
    about,
    asOf: words(
      '中国経済産業局の説明資料（令和4年度予算案）による',
      'As in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
    ),
    sizeTable: 'SK-4',
    call: callOf(id, budget, { over: '2023-03-31' }),
    roles: r4Roles,
    rules: [
      ...sharedRules(type),
      ...own,
      {
        id: `${id}#money`,
        title: words('補助上限額と補助率', 'Cap and rate'),
        strength: 'hard',
        source: amounts,
        shape: 'within-cap',
        terms: money,
      },
      {
        id: `${id}#preference`,
        title: words('自治体との連携や将来の自走可能性', 'Work with municipalities, or standing on its own later'),
        strength: 'preference',
        source: sheet('自治体との連携や将来の自走可能性が確保された案件を重点的に支援します'),
        shape: 'any-of',
        called: words('自治体との連携や将来の自走可能性', 'Municipalities or self-sustained operation'),
        parts: [
          ...cooperating,
          {
            shape: 'figure-between',
            fact: 'plan.selfSustainingYears',
            called: words('支援終了後の自立的な運営', 'Self-sustained operation after support ends'),
            unit: words('年', 'years'),
            atLeast: 1,
          },
        ],
      },
    ],
    money,
    information: [
      beside(
        'purpose',
        sheet('課題解決事業の定着率を令和６年度に60％にすること等を目指します'),
        '成果目標：課題解決事業の定着率を令和6年度に60％',
        'Goal: 60% of the projects last by fiscal 2024',
      ),
      beside(
        'costs',
        sheet(
          '複数地域（5地域以上）で抽出して束ねられた課題解決・付加価値向上に資する取組に必要な経費の一部を支援します',
        ),
        '対象となる経費：束ねた課題の解決・付加価値向上の取組に必要な経費の一部',
        'Eligible: part of what it takes to solve the bundled issues',
      ),
      beside(
        'process',
        slide('補助上限額を引下げることとする（通常型：3,000万円、広域型：4,000万円）'),
        '令和4年度から補助上限額が引き下げられました',
        'The caps were lowered for fiscal 2022',
      ),
      beside('not-stated', budget, '締切は資料に記載がありません', 'The deadline is not printed'),
    ],
    readings: ['AMB-44'],
  })
}
