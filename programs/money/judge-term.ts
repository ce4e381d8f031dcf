import type { Ask } from '../rules/shape.ts'
import type { Team } from '../team.ts'
import { termOf } from './index.ts'
import type { MoneyTerm } from './term.ts'
import type { TermFinding } from './term-shape.ts'

/** What a term of the edition finds of a team, worked out once a team. */
export function judgeTerm(term: MoneyTerm, team: Team, ask: Ask): TermFinding {
  const found = team.terms.get(term) ?? termOf(term).judge(term, team, ask)
  team.terms.set(term, found)
  return found
}
