import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionRole, edition, type Information, type Stage } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule, WithinDates } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { firmness } from '../noted.ts'
import { gotechComposition, type Told } from './gotech.composition.ts'

/** What tells the years and frames apart. */
interface Frame extends Told {
  readonly id: `gotech-${string}`
  readonly name: Words
  readonly stage: Stage
  readonly about: Words
  readonly asOf: Words
  readonly call: { readonly source: Source } & Omit<WithinDates, 'shape'>
  readonly roles: readonly EditionRole[]
  readonly cap: Source
  readonly money: readonly MoneyTerm[]
  /** Terms that a rule of this frame judges by itself. */
  readonly also?: readonly MoneyTerm[]
  /** Rules of this frame alone, from #10 on. */
  readonly own?: readonly Rule[]
  readonly information: readonly Information[]
}

/**
 * Go-Tech事業, which サポイン and サビサポ became in R4: an SME at the core of a joint body that does research. Years and
 * frames share #1 to #9; all of it is noted from official pages and from what others report of the guidelines.
 */
export function gotech({ id, call, cap, money, also = [], own = [], ...frame }: Frame): Edition {
  const { source, ...dates } = call
  return edition({
    id,
    name: frame.name,
    stage: frame.stage,
    consortium: 'required',
    about: frame.about,
    asOf: frame.asOf,
    sizeTable: 'law',
    call: callOf(id, source, dates),
    roles: frame.roles,
    rules: [
      ...gotechComposition(id, frame),
      ...own,
      {
        id: `${id}#money`,
        title: words('補助上限額と補助率', 'Caps and rate'),
        strength: firmness(cap),
        source: cap,
        shape: 'within-cap',
        terms: money,
      },
    ],
    money: [...money, ...also],
    information: frame.information,
  })
}
