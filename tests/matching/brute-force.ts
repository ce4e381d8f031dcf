import type { Role } from '#consortium/roles.ts'
import type { Candidate } from '#matching/candidate.ts'
import { type Addition, joined } from '#matching/moves.ts'
import type { Proposals } from '#matching/propose.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import type { Wish } from '#matching/search.ts'
import { blockingFindings } from '#programs/check.ts'
import { sizesOn } from '#programs/size-answers.ts'

export interface Tried {
  /** How many joined in the first team, smallest first, of which no clause is unmet that a partner could mend. */
  readonly fewest: number | null
  /** Every team smaller than this was tried. */
  readonly below: number
}

/**
 * Every way of adding fewer than so many candidates in any of the roles, judged by `check` alone, until one does or so many teams
 * were tried. Candidates of whom the same is known take turns: which of them joins makes no difference.
 */
export function bruteForce({ edition, consortium, on, candidates }: Wish, below: number, most: number): Tried {
  const isRight = judgeOf({ edition, consortium, on })
  const alike = alikeAmong(candidates)
  const roleSets = roleSetsOf(edition, edition.rules)

  let tried = 0
  const does = (add: readonly Addition[], from: number, more: number): boolean => {
    if (more === 0) return tried++ < most && isRight(add)
    return choicesFrom(alike, roleSets, add, from).some(({ addition, at }) => does([...add, addition], at, more - 1))
  }
  for (let size = 0; size < below && size <= candidates.length; size++) {
    if (does([], 0, size)) return { fewest: size, below: size }
    if (tried > most) return { fewest: null, below: size }
  }
  return { fewest: null, below }
}

/** Whether a team leaves no clause unmet that a partner could mend, by `check` alone. */
function judgeOf({ edition, consortium, on }: Pick<Wish, 'edition' | 'consortium' | 'on'>) {
  const sizes = sizesOn(on)
  const unmetWith = (add: readonly Addition[]) =>
    blockingFindings(edition, joined(consortium, { add, change: [], remove: [] }), on, sizes).filter(
      ({ outcome }) => outcome === 'unmet',
    )
  const before = unmetWith([])
  return (add: readonly Addition[]): boolean =>
    unmetWith(add).every(({ rule, short = 0 }) => {
      const left = before.find((one) => one.rule === rule && one.lacks.length === 0)
      return left !== undefined && short <= (left.short ?? 0)
    })
}

function alikeAmong(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const facts = JSON.stringify(one.facts)
    groups.set(facts, [...(groups.get(facts) ?? []), one])
  }
  return [...groups.values()]
}

/** Who could be added next, no earlier in the order than the one before. */
const choicesFrom = (
  alike: readonly (readonly Candidate[])[],
  roleSets: readonly (readonly Role[])[],
  add: readonly Addition[],
  from: number,
) =>
  alike.flatMap((them, group) => {
    const next = them.find((one) => !add.some(({ candidate }) => candidate === one))
    return roleSets.flatMap((roles, set) => {
      const at = group * roleSets.length + set
      return next && at >= from ? [{ addition: { candidate: next, roles, instead: [] }, at }] : []
    })
  })

/** What brute force has against an answer, in words; null where it agrees. */
export function objection(wish: Wish, { outcome, proposals }: Proposals, most: number): Objection {
  const size = proposals[0]?.add.length
  const below = outcome === 'impossible' ? wish.candidates.length + 1 : (size ?? 1)
  const tried = bruteForce(wish, below, most)
  const whole = tried.fewest !== null || tried.below >= below
  if (outcome === 'nothing-missing') return { against: tried.fewest === 0 ? null : 'something is missing', whole }
  if (tried.fewest !== null) return { against: `${outcome} of ${size ?? 'none'}, but ${tried.fewest} do`, whole }
  const worse = proposals.find(({ add, change, remove }) => add.length !== size || change.length + remove.length > 0)
  if (worse) return { against: 'one proposal is larger than another', whole }
  const isRight = judgeOf(wish)
  const wrong = proposals.find(({ add }) => !isRight(add))
  return { against: wrong ? 'a proposal leaves what a partner could mend' : null, whole }
}

export interface Objection {
  readonly against: string | null
  /** Whether every smaller team was tried, or as many as were allowed. */
  readonly whole: boolean
}
