import { sentences } from '../rules/counting.ts'
import type { NotStated, TermShape } from './term.ts'

/** What the documents leave open. It is shown, so that nobody takes silence for a yes; nothing is judged. */
export const notStated: TermShape<NotStated> = {
  judge: (term) => ({ outcome: 'not-applicable', says: sentences(term.note), questions: [] }),

  show: ({ note }) => note,

  features: ({ called, note }) => [{ key: `not stated ${called.ja}`, called, is: note }],

  reads: () => [],
}
