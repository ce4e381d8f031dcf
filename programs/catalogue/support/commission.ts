import { type Words, words } from '#consortium/words.ts'
import { type Edition, edition, type Information, type Stage } from '../../edition.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'

/** A programme that the state commissions or funds as a whole: nobody is judged by it. */
interface Commission {
  readonly id: string
  readonly name: Words
  readonly about: Words
  readonly asOf: Words
  readonly stage: Stage
  readonly budget: Source
  /** A day by which its year had certainly ended. */
  readonly over: string
  /** Who carries it out, as the sheet calls it. */
  readonly carrier: Words
  readonly does: Words
  readonly information: readonly Information[]
  readonly readings: NonNullable<Edition['readings']>
}

/** An edition without rules: what it does is listed, and the amount for one organisation is not stated (programs.md 3.10). */
export const commission = ({ id, budget, over, carrier, does, ...rest }: Commission): Edition =>
  edition({
    id,
    ...rest,
    consortium: 'none',
    sizeTable: 'SK-4',
    call: callOf(id, budget, { over }),
    roles: [{ role: 'applicant', called: carrier, does, member: true }],
    rules: [],
    money: [
      {
        term: 'not-stated',
        called: words('1者あたりの額', 'Amount for one organisation'),
        note: words(
          '国の事業全体の予算額だけが資料にあり、1者あたりの額は記載がありません。',
          'Only the budget of the whole is printed, not what one organisation receives.',
        ),
        source: budget,
      },
    ],
  })
