import type { Case } from '#programs/catalogue/case.ts'
import type { Edition } from '#programs/edition.ts'
import { blocks, type Rule } from '#programs/rule.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { seated } from '#programs/seats.ts'
import type { Team } from '#programs/team.ts'
import type { Outcome, Overall } from '#programs/verdict.ts'
import { nudgesOf } from './nudge.ts'

/** The names of the nudges that no case of the edition notices. A case that fails without any notices none. */
export function survivorsOf(edition: Edition, cases: readonly Case[], day: string): string[] {
  const tried = cases.map((one) => new Tried(edition, one, day)).filter((one) => one.holds())
  return edition.rules.flatMap((rule) => {
    // Those that name the rule come first: they notice nearly everything.
    const inOrder = tried.toSorted((a, b) => Number(b.names(rule)) - Number(a.names(rule)))
    return nudgesOf(rule)
      .filter((nudge) => !inOrder.some((one) => one.notices(nudge.rule)))
      .map(({ name }) => name)
  })
}

/** A case whose team is seated and judged once, so that a nudge costs one rule and no more. */
class Tried {
  private readonly edition: Edition
  private readonly one: Case
  private readonly day: string
  private readonly team: Team
  private readonly outcomes = new Map<string, Outcome>()

  constructor(edition: Edition, one: Case, day: string) {
    this.edition = edition
    this.one = one
    this.day = day
    this.team = this.seatedIn(edition)
  }

  names = ({ id }: Rule): boolean => this.one.expect[id] !== undefined

  holds(): boolean {
    const { expect, outcome } = this.one
    const { rules } = this.edition
    return (
      rules.every((rule) => expect[rule.id] === undefined || this.outcomeOf(rule) === expect[rule.id]) &&
      (outcome === undefined || overall(rules, this.outcomeOf) === outcome)
    )
  }

  notices(nudged: Rule): boolean {
    const rules = this.edition.rules.map((rule) => (rule.id === nudged.id ? nudged : rule))
    // A seat is filled together with all others, so what it asks may move every other rule.
    const moved = nudged.shape === 'count-between' && nudged.seat !== undefined
    const team = moved ? this.seatedIn({ ...this.edition, rules }) : this.team
    const outcomeIn = (rule: Rule) => (moved || rule === nudged ? judge(rule, team) : this.outcomeOf(rule))
    const { expect, outcome } = this.one
    return (
      rules.some(
        (rule) => expect[rule.id] !== undefined && (moved || rule === nudged) && outcomeIn(rule) !== expect[rule.id],
      ) ||
      (outcome !== undefined && overall(rules, outcomeIn) !== outcome)
    )
  }

  private outcomeOf = (rule: Rule): Outcome => {
    const known = this.outcomes.get(rule.id) ?? judge(rule, this.team)
    this.outcomes.set(rule.id, known)
    return known
  }

  private seatedIn = (edition: Edition): Team => seated(edition, this.one.team, this.one.on ?? this.day, ['confirmed'])
}

const judge = (rule: Rule, team: Team): Outcome => shapeOf(rule).judge(rule, team, shapeOf).outcome

/** As `check` says it: one that blocks and is unmet settles it, one left open leaves it open. */
function overall(rules: readonly Rule[], outcomeIn: (rule: Rule) => Outcome): Overall {
  const outcomes = rules.filter(({ strength }) => blocks(strength)).map(outcomeIn)
  if (outcomes.includes('unmet')) return 'not-ready'
  return outcomes.includes('unknown') ? 'undecided' : 'ready'
}
