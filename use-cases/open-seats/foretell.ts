import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import type { Finding, RuleId } from '#programs/verdict.ts'
import { previewOf } from '#rooms/preview.ts'
import type { RoomView } from '#rooms/view.ts'
import { memberFactsOf } from '../rooms/member-facts.ts'
import type { Organisation } from '../stores/organisations.ts'

interface Clause {
  readonly rule: RuleId
  readonly title: Words
}

/** What one more in these roles would do for a team, counting everybody who may still come: blocking clauses alone. */
export interface Foretold {
  /** Unmet now, and met then. */
  readonly mends: readonly Clause[]
  /** Unmet now, and then less so, or waiting for a fact of it. */
  readonly lowers: readonly Clause[]
  /** Met now, and then waiting for a fact of it. */
  readonly opens: readonly Clause[]
  /** Shorter than now. */
  readonly worsens: readonly Clause[]
}

/** Stands for whoever applies: what is foretold must not tell who it is. */
const nobody = { id: null, name: '—' }

/**
 * By the same check as when it is confirmed, from what everyone may see of it. Its name, its number and whether it sits here
 * already do not enter: an organiser must not find out by them who applies.
 */
export function foretell(
  view: Pick<RoomView, 'room' | 'amounts' | 'sums'>,
  edition: Edition,
  on: string,
  who: { readonly entry: Organisation; readonly roles: readonly Role[] },
): Foretold | null {
  const { corporateNumber: _number, name: _name, ...facts } = memberFactsOf(who.entry)
  const preview = previewOf(view, edition, on, { organisation: nobody, facts, roles: who.roles })
  if (!preview) return null

  const before = new Map(preview.before.outlook.findings.map((it) => [it.rule, it]))
  const those = (holds: (was: Finding, then: Finding) => boolean): Clause[] =>
    preview.after.outlook.findings.flatMap((then) => {
      const was = before.get(then.rule)
      const rule = edition.rules.find(({ id }) => id === then.rule)
      return was && rule && then.blocking && holds(was, then) ? [{ rule: then.rule, title: rule.title }] : []
    })
  const isMended = (was: Finding, then: Finding) =>
    was.outcome === 'unmet' && (then.outcome === 'met' || then.outcome === 'not-applicable')
  return {
    mends: those(isMended),
    lowers: those((was, then) => !isMended(was, then) && shortOf(then) < shortOf(was)),
    opens: those((was, then) => was.outcome === 'met' && then.outcome === 'unknown'),
    worsens: those((was, then) => shortOf(then) > shortOf(was)),
  }
}

/** By how much a clause is short; one that is unmet without a number is short of one thing. */
const shortOf = ({ outcome, short }: Finding): number => (outcome === 'unmet' ? (short ?? 1) : 0)
