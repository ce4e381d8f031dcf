import { type Words, words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import { type Edition, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule, WithinDates } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { applicantRole } from './seisansei.roles.ts'

/** What one subsidy of one budget says: 中小企業生産性革命推進事業 pays each applicant by itself. */
export interface Line {
  readonly id: string
  readonly name: Words
  readonly about: Words
  readonly asOf: Words
  /** What the applicant does with it. */
  readonly does: Words
  /** Where the call is printed, and when it was. */
  readonly call: readonly [source: Source, dates: Omit<WithinDates, 'shape'>]
  readonly rules: readonly Rule[]
  readonly money?: readonly MoneyTerm[]
  /** Where the caps are printed. */
  readonly caps?: Source
  readonly information: readonly Information[]
  readonly readings?: readonly AmbiguityId[]
  /** Where the amounts and rates are read one way of several. */
  readonly moneyReadings?: readonly AmbiguityId[]
}

/** An edition of the family: one applicant, no consortium, the rule on money after the numbered ones (programs.md 3.6). */
export function seisansei({
  id,
  name,
  about,
  asOf,
  does,
  call,
  rules,
  money = [],
  caps,
  moneyReadings = [],
  ...rest
}: Line): Edition {
  return edition({
    id,
    name,
    stage: 'supplementary',
    consortium: 'none',
    about,
    asOf,
    // AMB-02: no table is printed for this family; SK-4 says that it is the one of the act.
    sizeTable: 'SK-4',
    call: callOf(id, ...call),
    roles: [applicantRole(does)],
    rules: [...rules, ...(caps ? [withinTheCaps(id, money, caps, moneyReadings)] : [])],
    money,
    ...rest,
  })
}

const withinTheCaps = (
  id: string,
  terms: readonly MoneyTerm[],
  source: Source,
  readings: readonly AmbiguityId[],
): Rule => ({
  id: `${id}#money`,
  title: words('補助額と補助率', 'Amounts and rate'),
  strength: 'hard',
  source,
  ...(readings.length > 0 ? { readings } : {}),
  shape: 'within-cap',
  terms,
})
