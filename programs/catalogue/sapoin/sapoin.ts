import { type Words, words } from '#consortium/words.ts'
import { type Edition, edition, type Information, type Stage } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { jointBodyComposition, type Printed } from './sapoin.composition.ts'
import { everyone, jointBodyRoles } from './sapoin.roles.ts'
import { fiveYearTargets } from './sapoin.targets.ts'

/** What tells the years apart: their documents, how firmly they ask, and whom they pay the fixed amount. */
interface Year extends Printed {
  readonly id: `sapoin-${string}`
  readonly name: Words
  readonly stage: Stage
  readonly about: Words
  readonly asOf: Words
  /** Where the budget is printed, and a day by which its call had certainly ended. */
  readonly budget: { readonly source: Source; readonly over: string }
  readonly money: readonly MoneyTerm[]
  readonly information: readonly Information[]
  /** Rules of this year alone. */
  readonly own?: readonly Rule[]
}

/**
 * サポイン事業: SMEs at the core of a joint body that develops one of the 12 base technologies. The years share their
 * rules under the same numbers (programs.md 3.1); each edition carries ids of its own.
 */
export function sapoin({ id, budget, money, own = [], ...year }: Year): Edition {
  const rules: readonly Rule[] = [
    ...jointBodyComposition(id, year),
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rate'),
      strength: 'hard',
      source: year.sources.cap,
      readings: ['AMB-06'],
      shape: 'within-cap',
      terms: money,
    },
    {
      id: `${id}#plan`,
      title: words('付加価値額と給与支給総額の目標', 'Targets for value added and wages'),
      strength: 'hard',
      source: year.sources.targets,
      ...fiveYearTargets,
    },
    {
      // Beside #2: a majority is not stated, so SMEs under half are warned of.
      id: `${id}#half`,
      title: words('構成員の半数は中小企業', 'SMEs are half of the members'),
      strength: 'advice',
      source: year.sources.sme,
      shape: 'share-of-members',
      whole: everyone,
      part: { called: words('中小企業', 'SMEs'), sizes: ['sme'] },
      atLeast: [1, 2],
    },
    ...own,
  ]

  return edition({
    id,
    name: year.name,
    stage: year.stage,
    consortium: 'required',
    about: year.about,
    asOf: year.asOf,
    sizeTable: 'SK-4',
    call: callOf(id, budget.source, { over: budget.over }, 'AMB-44'),
    roles: jointBodyRoles,
    rules,
    money,
    information: year.information,
  })
}
