import type { Case } from '#programs/catalogue/case.ts'
import type { Edition } from '#programs/edition.ts'
import type { MoneyTerm } from '#programs/money/term.ts'
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

/** A case whose team is seated and judged once, so that a nudge costs one rule, or one line of money, and no more. */
class Tried {
  private readonly edition: Edition
  private readonly one: Case
  private readonly day: string
  private readonly team: Team
  /** By the rule or the line itself: one that is nudged is another. */
  private readonly outcomes = new Map<Rule | MoneyTerm, Outcome>()

  constructor(edition: Edition, one: Case, day: string) {
    this.edition = edition
    this.one = one
    this.day = day
    this.team = this.seatedIn(edition)
  }

  names = ({ id }: Rule): boolean => this.one.expect[id] !== undefined

  holds = (): boolean => !this.fails(this.edition.rules, this.outcomeOf)

  notices(nudged: Rule): boolean {
    const rules = this.edition.rules.map((rule) => (rule.id === nudged.id ? nudged : rule))
    // A seat is filled together with all others, so what it asks may move every other rule.
    if (nudged.shape === 'count-between' && nudged.seat !== undefined) {
      const team = this.seatedIn({ ...this.edition, rules })
      return this.fails(rules, (rule) => judge(rule, team))
    }
    return this.fails([nudged], this.outcomeOf, rules)
  }

  /** Whether what the case expects of some rules, and over all of them, is not so. */
  private fails(named: readonly Rule[], outcomeIn: (rule: Rule) => Outcome, all = named): boolean {
    const { expect, outcome } = this.one
    return (
      named.some((rule) => expect[rule.id] !== undefined && outcomeIn(rule) !== expect[rule.id]) ||
      (outcome !== undefined && overall(all, outcomeIn) !== outcome)
    )
  }

  private outcomeOf = (rule: Rule): Outcome =>
    rule.shape === 'within-cap'
      ? worst(rule.terms.map((term) => this.known(term, { ...rule, terms: [term] })))
      : this.known(rule, rule)

  private known(key: Rule | MoneyTerm, rule: Rule): Outcome {
    const outcome = this.outcomes.get(key) ?? judge(rule, this.team)
    this.outcomes.set(key, outcome)
    return outcome
  }

  private seatedIn = (edition: Edition): Team => seated(edition, this.one.team, this.one.on ?? this.day, ['confirmed'])
}

const judge = (rule: Rule, team: Team): Outcome => shapeOf(rule).judge(rule, team, shapeOf).outcome

/** Of several lines of money, as `within-cap` says it. */
const worst = (outcomes: readonly Outcome[]): Outcome =>
  (['unmet', 'unknown', 'met'] as const).find((one) => outcomes.includes(one)) ?? 'not-applicable'

/** As `check` says it: one that blocks and is unmet settles it, one left open leaves it open. */
function overall(rules: readonly Rule[], outcomeIn: (rule: Rule) => Outcome): Overall {
  const outcomes = rules.filter(({ strength }) => blocks(strength)).map(outcomeIn)
  if (outcomes.includes('unmet')) return 'not-ready'
  return outcomes.includes('unknown') ? 'undecided' : 'ready'
}
