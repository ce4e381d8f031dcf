import { words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import { type Edition, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule, WithinDates } from '../../rule.ts'
import type { Source, Strength } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { pairRoles } from './it.roles.ts'

/** A type of IT導入補助金 for one firm and its vendor. */
export interface Pair extends Pick<Edition, 'name' | 'about' | 'asOf'> {
  readonly id: string
  /** Where the call is printed, and when it was. */
  readonly call: readonly [source: Source, dates: Omit<WithinDates, 'shape'>]
  readonly rules: readonly Rule[]
  readonly money: readonly MoneyTerm[]
  readonly caps: Source
  readonly moneyStrength?: Strength
  readonly moneyReadings?: readonly AmbiguityId[]
  readonly information: readonly Information[]
  readonly readings?: readonly AmbiguityId[]
}

/** One applicant with a registered vendor at its side; the rule on money stands after the numbered ones. */
export function pair({ id, call, rules, money, caps, moneyStrength = 'hard', moneyReadings, ...rest }: Pair): Edition {
  return edition({
    ...rest,
    id,
    stage: 'supplementary',
    consortium: 'partner required',
    sizeTable: 'IT-15',
    call: callOf(id, ...call),
    roles: pairRoles,
    rules: [
      ...rules,
      {
        id: `${id}#money`,
        title: words('補助額と補助率', 'Amounts and rate'),
        strength: moneyStrength,
        source: caps,
        ...(moneyReadings ? { readings: moneyReadings } : {}),
        shape: 'within-cap',
        terms: money,
      },
    ],
    money,
  })
}
