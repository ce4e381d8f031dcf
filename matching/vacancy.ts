import type { Consortium } from '#consortium/consortium.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { RuleId } from '#programs/verdict.ts'
import { type Candidate, hopedFor } from './candidate.ts'
import { byWorth, type Filling, gapOf } from './gap.ts'

/** What a member leaves behind. */
export interface Vacancy {
  /** Blocking clauses that hold, or may hold, with it and are unmet without it. */
  readonly breaks: readonly RuleId[]
  /** Null unless this one, by joining alone, mends all of that for certain and worsens nothing that blocks. */
  readonly filledBy: (candidate: Candidate) => Filling | null
}

/**
 * The seat of a member that leaves, by its place in `members`, as something to be filled from outside: whoever fills it is as good
 * a substitute as `drill` asks for. Nothing breaks: then nobody fills it.
 */
export function vacancyOf(edition: Edition, consortium: Consortium, on: string, member: number): Vacancy {
  const team = hopedFor(consortium)
  const rest = { ...team, members: team.members.filter((_, at) => at !== member) }
  const sizes = sizesOn(on)
  const unmetIn = (some: Consortium): RuleId[] =>
    blockingFindings(edition, some, on, sizes).flatMap(({ rule, outcome }) => (outcome === 'unmet' ? [rule] : []))
  const before = unmetIn(team)
  const breaks = unmetIn(rest).filter((rule) => !before.includes(rule))
  const [first, ...others] = breaks.flatMap((rule) => gapOf(edition, rest, on, rule) ?? [])
  return {
    breaks,
    filledBy(candidate) {
      // Who does nothing for one of them cannot mend all.
      const filling = first?.filledBy(candidate)
      if (!filling) return null

      const mendsAll = ({ mends }: Filling): boolean => breaks.every((rule) => mends.includes(rule))
      if (mendsAll(filling)) return filling
      const fillings = others.flatMap((gap) => gap.filledBy(candidate) ?? []).filter(mendsAll)
      return fillings.sort(byWorth)[0] ?? null
    },
  }
}
