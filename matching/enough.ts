import type { RuleId } from '#programs/verdict.ts'
import { smallestClash } from './clash.ts'
import { spares } from './moves-of.ts'
import { solved } from './programme.ts'
import { furthest, taskOf } from './propose.ts'
import { endless, sizeOf, type Wish } from './search.ts'

/** Whom of a counted directory `propose` has to be given by name. */
export type Enough =
  | { readonly is: 'nothing-missing' }
  /** Proved: nobody counted can mend it. */
  | { readonly is: 'impossible'; readonly clash: readonly RuleId[] }
  | { readonly is: 'gave-up' }
  /** The best of each of these lists, in its order, so many at the most. */
  | { readonly is: 'some'; readonly lists: readonly Wanted[] }

export interface Wanted {
  /** Keys of candidates given, each of which may stand for many. */
  readonly keys: readonly string[]
  readonly most: number
}

/**
 * From candidates that stand for many each, and are not known by name, who has to be named so that `propose` finds what it would
 * find with everybody named: of every class that can help as many as a proposal could take, and spares for ties between
 * organisations. A proposal takes no more of one class than it has invitations, and `propose` tries few more than the fewest.
 */
export function enoughOf(wish: Wish): Enough {
  const task = taskOf(wish)
  if (!task) return { is: 'nothing-missing' }

  const { search } = task
  const { left = endless } = wish
  const fewest = solved(search.programme, left())
  if (fewest.is === 'none') return { is: 'impossible', clash: smallestClash(search, left) }
  if (fewest.numbers === null) return { is: 'gave-up' }

  const most = sizeOf(fewest.numbers, search) + task.team.members.length + furthest + spares
  const classes = new Set(search.units.flatMap((unit) => (unit.does === 'join' ? [unit.class] : [])))
  return { is: 'some', lists: [...classes].map(({ candidates }) => ({ keys: candidates.map(({ key }) => key), most })) }
}
