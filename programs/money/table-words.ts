import { type Words, words } from '#consortium/words.ts'
import type { Feature } from '../features.ts'
import type { Row } from './term.ts'

/** A table in one sentence: 従業員5人以下は750万円、従業員6〜20人は1,000万円。 */
export function tableWords<R extends Row>(rows: readonly R[], value: (row: R) => Words): Words {
  const said = rows.map((row) => ({ called: row.called, value: value(row) }))
  return words(
    `${said.map(({ called, value: one }) => `${called.ja}は${one.ja}`).join('、')}です。`,
    `${said.map(({ called, value: one }) => `${called.en}: ${one.en}`).join('; ')}.`,
  )
}

/** A row each, so that two editions are compared row by row. */
export const rowFeatures = <R extends Row>(
  called: Words,
  rows: readonly R[] = [],
  value: (row: R) => Words,
): Feature[] =>
  rows.map((row) => ({
    key: `row ${row.called.ja}`,
    called: words(`${called.ja}（${row.called.ja}）`, `${called.en} (${row.called.en})`),
    is: value(row),
  }))
