import { formatPercent } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { pathsOf, questionsOf, sentences, sortTeam } from '../rules/counting.ts'
import { compared } from './amount.ts'
import { asked } from './asked.ts'
import { payable } from './fall-formula.ts'
import { readByRows } from './rows.ts'
import { rowFeatures, tableWords } from './table-words.ts'
import type { FixedAmount } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** An amount worked out from sales, by a formula and the cap of the fall (AMB-52: never under zero, nothing rounded). */
export const fixedAmount: TermShape<FixedAmount> = {
  judge(term, team, ask) {
    const { sure, perhaps } = sortTeam(term.who, team)
    const [one] = [...sure, ...perhaps]
    const amount = asked(team)
    if (!one || !amount) return { outcome: 'not-applicable', says: said(term), questions: [] }

    const finding = compared(term.called, amount, payable(term, one.standing, team, ask))
    const says = sentences(finding.says, said(term))
    if (sure.length > 0 || finding.outcome !== 'unmet') return { ...finding, says }
    return { outcome: 'unknown', says, questions: questionsOf(perhaps) }
  },

  show: said,

  features: ({ called, months, times, falls }) => [
    {
      key: 'formula',
      called: words(`${called.ja}の計算式`, `${called.en}, formula`),
      is: words(`基準期間の売上高－対象月の売上高×${times}`, `sales of the base period less ${times} times the month`),
    },
    {
      key: 'months',
      called: words(`${called.ja}の対象月`, `${called.en}, months`),
      is: months.map((month) => words(month, month)),
    },
    ...falls.flatMap(({ atLeast, rows }) => {
      const fall = formatPercent(atLeast)
      return rowFeatures(words(`${fall.ja}以上の減少`, `a fall of ${fall.en}`), rows, ({ most }) => formatYen(most))
    }),
  ],

  reads: ({ who, falls }, ask) => [
    ...pathsOf(who),
    'members[].monthlySales',
    'members[].salesFall',
    ...falls.flatMap(({ rows }) => readByRows(rows, ask)),
  ],
}

function said({ called, times, falls, note }: FixedAmount) {
  return sentences(
    words(
      `${called.ja}は「基準期間の売上高－対象月の売上高×${times}」で、次の上限までです。`,
      `${called.en}: sales of the base period less ${times} times those of the month, up to these caps.`,
    ),
    ...falls.map(({ atLeast, rows }) => {
      const table = tableWords(rows, ({ most }) => formatYen(most))
      return words(
        `${formatPercent(atLeast).ja}以上の減少：${table.ja}`,
        `A fall of ${formatPercent(atLeast).en}: ${table.en}`,
      )
    }),
    note,
  )
}
