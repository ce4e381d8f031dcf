import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { sentences } from '../rules/counting.ts'
import { compared } from './amount.ts'
import { asked } from './asked.ts'
import { paid } from './features.ts'
import { capOf, fitting, readByRows } from './rows.ts'
import { rowFeatures, tableWords } from './table-words.ts'
import type { CapBy } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** The cap of the first row that fits. While several may fit, only what is over all of them fails. */
export const capBy: TermShape<CapBy> = {
  judge(term, team, ask) {
    const { called, lines, besides, rows } = term
    const fit = fitting(rows, team, ask)
    const cap = capOf(fit)
    if (!cap) return { outcome: 'not-applicable', says: said(term), questions: [] }

    const [only] = fit.rows
    const row = fit.rows.length === 1 && !fit.open ? only : undefined
    const named = row ? words(`${called.ja}（${row.called.ja}）`, `${called.en} (${row.called.en})`) : called
    const finding = compared(named, asked(team, lines, besides), cap)
    return row ? finding : { ...finding, says: sentences(finding.says, said(term)) }
  },

  show: said,

  features: ({ called, by, lines, rows, payees }) => [
    {
      key: `cap by ${(lines ?? []).join(' ')}`.trim(),
      called: words(`${called.ja}の上限の分け方`, `${called.en}, what the cap goes by`),
      is: by,
    },
    ...rowFeatures(called, rows, ({ most }) => formatYen(most)),
    ...paid(payees),
  ],

  reads: ({ rows }, ask) => readByRows(rows, ask),
}

function said({ called, by, rows, note }: CapBy) {
  return sentences(
    words(`${called.ja}の上限は${by.ja}で決まります。`, `${called.en}: the cap goes by ${by.en}.`),
    tableWords(rows, ({ most }) => formatYen(most)),
    note,
  )
}
