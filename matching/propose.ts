import type { Consortium } from '#consortium/consortium.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Rule } from '#programs/rule.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { leftOver } from './asked.ts'
import { hopedFor } from './candidate.ts'
import { smallestClash } from './clash.ts'
import { blockingRules, memberFactsRead } from './clauses.ts'
import { joined, type Moves } from './moves.ts'
import { movesOf } from './moves-of.ts'
import { type Reach, type Solved, solved } from './programme.ts'
import { barOf, endless, type Search, setOut, sizeOf, type Wish } from './search.ts'

export interface Proposals {
  /**
   * `nothing-missing`: no blocking clause is unmet that a partner could mend. `best-so-far`: time was up before all was tried.
   * `impossible`: nobody among the candidates can mend it, and `clash` says which clauses cannot all be met.
   */
  readonly outcome: 'nothing-missing' | 'found' | 'best-so-far' | 'impossible'
  /** Different sets of fewest invitations and changes, the best first. */
  readonly proposals: readonly Proposal[]
  readonly clash?: readonly RuleId[]
}

export interface Proposal extends Moves {
  /** Blocking clauses that are unmet now and would not be. */
  readonly mends: readonly RuleId[]
  /** Of these, those that are not met for certain yet: a fact of somebody must be confirmed first. */
  readonly toConfirm: readonly RuleId[]
  /** Blocking clauses that stay unmet, as no partner can mend them. */
  readonly leaves: readonly RuleId[]
}

/**
 * Up to five different sets of fewest invitations that leave no mendable blocking clause unmet, exactly (design.md 4): an integer
 * programme over classes of candidates finds the fewest, `check` on the joined team decides; what it refuses is barred and the
 * programme solved again. The same wish gives the same answer.
 */
export function propose(wish: Wish): Proposals {
  const { limit = 5, left = endless } = wish
  const task = taskOf(wish)
  if (!task) return { outcome: 'nothing-missing', proposals: [] }

  const { search } = task
  const first = solved(search.programme, left())
  if (first.is === 'none') return { outcome: 'impossible', proposals: [], clash: smallestClash(search, left) }
  if (first.is === 'gave-up') return { outcome: 'best-so-far', proposals: acceptedOf(first.numbers, wish, task) }

  const accepted: Proposal[] = []
  let size = sizeOf(first.numbers, search)
  let barred: (readonly Reach[])[] = []
  const largest = size + furthest
  let next: Solved = first
  while (true) {
    if (next.is === 'none') {
      if (accepted.length > 0) return { outcome: 'found', proposals: accepted }
      size += 1
      barred = []
      if (size > largest) return { outcome: 'best-so-far', proposals: [] }
    } else {
      const proposals = acceptedOf(next.numbers, wish, task)
      accepted.push(...proposals)
      if (next.is === 'gave-up') return { outcome: 'best-so-far', proposals: accepted }
      if (accepted.length === limit) return { outcome: 'found', proposals: accepted }
      barred.push(barOf(next.numbers, search, proposals.length > 0))
    }
    next = solved({ ...search.programme, size, barred }, left())
  }
}

/** What a wish comes to: who is there, what is unmet, what no partner can mend, and the programme that completes the team. */
interface Task {
  /** As it will be if all who were asked join. */
  readonly team: Consortium
  /** The sizes of organisations are worked out once for all teams that are tried. */
  readonly sizes: ReturnType<typeof sizesOn>
  /** What blocks, as it is now. */
  readonly now: readonly Finding[]
  readonly leaves: readonly RuleId[]
  readonly search: Search
}

/** Null where no blocking clause is unmet that a partner could mend. */
export function taskOf(wish: Wish): Task | null {
  const { edition, on, repairs = false, sizes = sizesOn(on) } = wish
  const team = hopedFor(wish.consortium)
  const now = blockingFindings(edition, team, on, sizes)
  const unmet = now.filter(({ outcome }) => outcome === 'unmet')
  const rules = blockingRules(edition)
  const mendable = unmet.filter((finding) => isMendable(finding, rules, repairs))
  if (mendable.length === 0) return null

  const leaves = unmet.filter((finding) => !mendable.includes(finding)).map(({ rule }) => rule)
  const asked = rules.filter(({ id }) => !leaves.includes(id))
  return {
    team,
    sizes,
    now,
    leaves,
    search: setOut({ ...wish, sizes }, team, { rules: asked, leaves: leftOver(edition, now, leaves) }),
  }
}

/** How many more than the fewest that the conditions allow are tried, where `check` refuses them. */
export const furthest = 4

/** Only the plan, the money or a person's word can mend the others. */
export function isMendable({ rule, lacks }: Finding, rules: readonly Rule[], repairs: boolean): boolean {
  if (lacks.length > 0) return true
  const clause = rules.find(({ id }) => id === rule)
  return repairs && clause !== undefined && memberFactsRead(clause).some((fact) => fact !== 'requests')
}

/** The first of the ways of carrying out these numbers that `check` agrees to; none where it agrees to none. */
function acceptedOf(
  numbers: readonly number[] | null,
  { edition, on, left = endless }: Wish,
  { team, sizes, now, leaves, search: { units } }: Task,
): Proposal[] {
  for (const [at, moves] of (numbers ? movesOf(units, numbers) : []).entries()) {
    if (at > 0 && left() <= 0) break
    const then = blockingFindings(edition, joined(team, moves), on, sizes)
    if (!isAccepted(now, then, leaves)) continue
    const unmetThen = thoseThat(then, 'unmet')
    const mends = thoseThat(now, 'unmet').filter((rule) => !unmetThen.includes(rule))
    const open = thoseThat(then, 'unknown')
    return [{ ...moves, mends, toConfirm: mends.filter((rule) => open.includes(rule)), leaves: unmetThen }]
  }
  return []
}

const thoseThat = (findings: readonly Finding[], are: Finding['outcome']): RuleId[] =>
  findings.flatMap(({ rule, outcome }) => (outcome === are ? [rule] : []))

/** No mendable clause is unmet, and none that stays unmet is further from being met. */
export const isAccepted = (now: readonly Finding[], then: readonly Finding[], leaves: readonly RuleId[]): boolean =>
  then.every((finding) => {
    if (finding.outcome !== 'unmet') return true
    const before = now.find(({ rule }) => rule === finding.rule)
    return leaves.includes(finding.rule) && (finding.short ?? 0) <= (before?.short ?? 0)
  })
