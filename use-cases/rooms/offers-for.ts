import type { Candidate } from '#matching/candidate.ts'
import { classesOf, meritOf } from '#matching/classes.ts'
import { blockingRules } from '#matching/clauses.ts'
import { byWorth, type Filling, type Gap } from '#matching/gap.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import { manyIn, settingOf } from '#matching/units.ts'
import type { Services } from '../services.ts'
import { idsByWords } from './found-by-text.ts'
import { type LiveCandidates, liveCandidates } from './live-candidates.ts'
import { candidateFor, type ProposableEntry } from './merits.ts'
import type { TeamAtHand } from './team-at-hand.ts'

/**
 * `nobody`: no one in the directory would do. `none-of-those-read`: of those that were looked at by name nobody would, others are
 * like them in all that clauses can tell of them. `not-whole`: nobody so far, while the directory is still put into its classes.
 */
export type OffersOutcome = 'found' | 'nobody' | 'none-of-those-read' | 'not-whole'

export interface Offered {
  readonly candidate: Candidate
  readonly claimed: boolean
  readonly filling: Filling
}

interface Offers {
  readonly outcome: OffersOutcome
  /** The best first, 200 at the most. */
  readonly offered: readonly Offered[]
  /** How many there are in all. */
  readonly total: number
}

/** How many are offered, and how many of the classes are looked at by name. */
export const mostOffered = 200

/** Who would fill a gap, each looked at for itself; of those that a search finds by `words`, where there are any. */
export async function offersFor(
  services: Services,
  team: TeamAtHand,
  gap: Pick<Gap, 'filledBy'>,
  words = '',
): Promise<Offers> {
  const live = await liveCandidates(services, team)
  const { entries, total } =
    words === '' ? await likely(live, team, gap) : await found(live, await idsByWords(services, words, team.room))
  const all = entries.flatMap((entry): Offered[] => {
    const candidate = candidateFor(entry, team)
    // What is its own alone, as its number, may still stand in the way.
    const filling = gap.filledBy(candidate)
    return filling ? [{ candidate, claimed: entry.claimed, filling }] : []
  })
  all.sort(
    (one, other) =>
      byWorth(one.filling, other.filling) ||
      meritOf(other.candidate) - meritOf(one.candidate) ||
      (one.candidate.key < other.candidate.key ? -1 : 1),
  )
  const none = !live.isWhole ? 'not-whole' : total === 0 ? 'nobody' : 'none-of-those-read'
  const offered = all.slice(0, mostOffered)
  return { outcome: all.length > 0 ? 'found' : none, offered, total: total ?? all.length }
}

/** Who is looked at; `total` is null where only looking tells how many would do. */
interface LookedAt {
  readonly entries: readonly ProposableEntry[]
  readonly total: number | null
}

/** Classes first; then the best of those that fill the gap by name, and all that fit the purpose. */
async function likely(live: LiveCandidates, team: TeamAtHand, gap: Pick<Gap, 'filledBy'>): Promise<LookedAt> {
  const { edition, consortium, on } = team
  const roleSets = roleSetsOf(edition, blockingRules(edition))
  const classes = classesOf(edition, live.classes, roleSets, settingOf(edition, consortium, on))
  const filling = classes.flatMap((it) => {
    const [first] = it.candidates
    const by = first ? gap.filledBy(first) : null
    return by ? [{ it, by }] : []
  })
  filling.sort((one, other) => byWorth(one.by, other.by))

  const lists = filling.map(({ it }) => ({ keys: it.candidates.map(({ key }) => key), most: mostOffered }))
  const [best, fitting] = await Promise.all([live.entriesOf(lists, mostOffered), live.fitting()])
  const byId = new Map([...best, ...fitting].map((entry) => [entry.id, entry]))
  return { entries: [...byId.values()], total: filling.reduce((sum, { it }) => sum + manyIn(it), 0) }
}

const found = async (live: LiveCandidates, ids: readonly string[]): Promise<LookedAt> => ({
  entries: await live.entriesAmong(ids),
  total: null,
})
