import { words } from '#consortium/words.ts'
import { pathsOf } from '../rules/counting.ts'
import type { PaysNothing } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** Who gets nothing. Judged by the rule of its own number; here it is only told. */
export const paysNothing: TermShape<PaysNothing> = {
  judge: ({ who }) => ({
    outcome: 'not-applicable',
    says: words(`${who.called.ja}には交付されません。`, `No subsidy goes to ${who.called.en}.`),
    questions: [],
    cap: 0,
  }),

  show: ({ who }) => words(`${who.called.ja}には交付しない`, `No subsidy to ${who.called.en}`),

  features: ({ who }) => [{ key: 'unpaid', called: words('交付しない相手', 'who is not paid'), is: who.called }],

  reads: ({ who }) => pathsOf(who),
}
