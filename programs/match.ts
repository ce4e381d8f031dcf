import type { FactPath, MemberFactName } from '#consortium/consortium.ts'
import { type Words, words } from '#consortium/words.ts'
import { memberLabel } from './questions.ts'

/** A fact that is missing and could decide: of the organisation at hand, of the consortium as a whole, of an entry of its plan. */
export type Missing =
  | { readonly of: 'member'; readonly fact: MemberFactName; readonly ask?: Words }
  | { readonly of: 'consortium'; readonly path: FactPath }
  | { readonly of: 'entry'; readonly path: string; readonly ask: Words }

/**
 * Whether an organisation is meant by a selector. `perhaps` = some way of filling in what is missing makes it so,
 * another does not; `missing` then names the facts that decide, and `why` is the reason in a few words.
 */
export interface Match {
  readonly is: 'yes' | 'no' | 'perhaps'
  readonly why: Words
  readonly missing: readonly Missing[]
  /** The known facts it rests on: their evidence is the evidence of the match. */
  readonly read: readonly MemberFactName[]
}

export const yes = (why: Words, read: readonly MemberFactName[] = []): Match => ({ is: 'yes', why, missing: [], read })
export const no = (why: Words, read: readonly MemberFactName[] = []): Match => ({ is: 'no', why, missing: [], read })
export const perhaps = (why: Words, missing: readonly Missing[], read: readonly MemberFactName[] = []): Match => ({
  is: 'perhaps',
  why,
  missing,
  read,
})

/** Open for want of one fact of the organisation. */
export function missing(fact: MemberFactName): Match {
  const { ja, en } = memberLabel(fact)
  return perhaps(words(`「${ja}」が未記入です`, `${en} not stated`), [{ of: 'member', fact }])
}

/** All of them. One that fails settles it alone, so nothing is asked then. */
export function allOfMatches(matches: readonly Match[]): Match {
  const [only] = matches
  if (only && matches.length === 1) return only
  const failed = matches.find((match) => match.is === 'no')
  if (failed) return failed

  const open = matches.filter((match) => match.is === 'perhaps')
  const read = matches.flatMap((match) => match.read)
  return open.length > 0
    ? perhaps(joined(open), unique(open.flatMap((match) => match.missing)), read)
    : yes(joined(matches), read)
}

/** Any of them. One that holds settles it alone. */
export function anyOfMatches(matches: readonly Match[]): Match {
  const held = matches.find((match) => match.is === 'yes')
  if (held) return held

  const open = matches.filter((match) => match.is === 'perhaps')
  const read = matches.flatMap((match) => match.read)
  return open.length > 0
    ? perhaps(joined(open), unique(open.flatMap((match) => match.missing)), read)
    : no(joined(matches), read)
}

/** The opposite; what is open stays open. */
export function opposite(match: Match): Match {
  if (match.is === 'perhaps') return match
  return match.is === 'yes' ? no(match.why, match.read) : yes(match.why, match.read)
}

/** Their reasons one after another, each once. */
function joined(matches: readonly Match[]): Words {
  const ja: string[] = []
  const en: string[] = []
  for (const { why } of matches) {
    if (why.ja === '') continue
    if (!ja.includes(why.ja)) ja.push(why.ja)
    if (!en.includes(why.en)) en.push(why.en)
  }
  return words(ja.join('・'), en.join('; '))
}

function unique(missing: readonly Missing[]): Missing[] {
  const key = (one: Missing) => (one.of === 'member' ? one.fact : one.path)
  return missing.filter((one, at) => missing.findIndex((other) => key(other) === key(one)) === at)
}
