import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { words } from '#consortium/words.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import type { RuleId } from '#programs/verdict.ts'
import { type Completed, complete, type Incomplete } from './complete.ts'
import { joined, type Moves } from './moves.ts'
import { leadingRoles } from './succession.ts'

/** In whose name a team applies, whatever its programme calls them. */
const heading: readonly Role[] = [...leadingRoles, 'applicant']

/**
 * Whose team it is, by name: of them at least one has to stay, for a team that all of these have left is another team. Those
 * given by their place in `members`; else whoever heads it, else everybody. Who is only short-listed is not in the team.
 */
export function coreOf({ members }: Consortium, given: readonly number[] = []): readonly string[] {
  const there = members.flatMap((member, at) => (member.state === 'considered' ? [] : [{ member, at }]))
  const chosen = there.filter(({ at }) => given.includes(at))
  const heads = there.filter(({ member }) => member.roles?.some((role) => heading.includes(role)))
  const [core = []] = [chosen, heads, there].filter((some) => some.length > 0)
  return core.map(({ member }) => member.name)
}

/** `away`: it could be completed only if none of those whose team it is stayed; `unmet` is what they themselves stand in the way of. */
export type CompletedByCore = Completed & { readonly away?: true }

/** The fewest steps after which at least one of these is still there. With nobody named it is as `complete` says. */
export function completeWithCore(wish: Incomplete, core: readonly string[]): CompletedByCore {
  const completed = complete(wish)
  const places = wish.team.members.flatMap(({ name }, at) => (core.includes(name) ? [at] : []))
  if (completed.is !== 'found' || places.length === 0) return completed
  if (places.some((at) => !completed.moves.remove.includes(at))) return completed

  const kept = complete({ ...wish, edition: withCore(wish.edition, core) })
  if (kept.is === 'found') return kept
  const unmet = inTheWayOf(places, completed.moves, wish)
  return { is: 'none', unmet: unmet.length > 0 ? unmet : kept.unmet, away: true }
}

/** What would be unmet if one of these had stayed where all have to leave; of the one who is in the way of least. */
function inTheWayOf(
  places: readonly number[],
  moves: Moves,
  { edition, team, on, sizes, leaves }: Incomplete,
): RuleId[] {
  const unmet = places.map((place) => {
    const then = joined(team, { ...moves, remove: moves.remove.filter((at) => at !== place) })
    return blockingFindings(edition, then, on, sizes).flatMap(({ rule, outcome }) =>
      outcome === 'unmet' && !leaves.includes(rule) ? [rule] : [],
    )
  })
  return unmet.sort((one, other) => one.length - other.length)[0] ?? []
}

/** The edition with one clause more: one of these is still there. It is no clause of the programme's and is told to nobody. */
function withCore(edition: Edition, names: readonly string[]): Edition {
  const called = words('このチームの団体', 'organisations of this team')
  const stays: Rule = {
    id: `${edition.id}#core`,
    title: called,
    strength: 'hard',
    source: edition.call.source,
    shape: 'count-between',
    // `any` also counts them where they stand beside the consortium.
    who: { called, any: [{ where: { name: { oneOf: names } } }] },
    atLeast: 1,
  }
  return { ...edition, rules: [...edition.rules, stays] }
}
