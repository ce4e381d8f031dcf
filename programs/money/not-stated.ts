import { words } from '#consortium/words.ts'
import { sentences } from '../rules/counting.ts'
import type { NotStated } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** What the documents leave open. It is shown, so that nobody takes silence for a yes; nothing is judged. */
export const notStated: TermShape<NotStated> = {
  judge: (term) => ({ outcome: 'not-applicable', says: sentences(term.note), questions: [] }),

  show: ({ note }) => note,

  // A comparison puts it into a sentence of its own.
  features: ({ called, note }) => [
    { key: `not stated ${called.ja}`, called, is: words(note.ja.replace(/。$/, ''), note.en.replace(/\.$/, '')) },
  ],

  reads: () => [],
}
