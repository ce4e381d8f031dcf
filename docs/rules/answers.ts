import { type AmbiguityId, ambiguities } from '#programs/ambiguities.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import type { Clause } from './clauses.ts'

/** Where a clause stands here: the rule that holds it, or why there is none. Undefined where nothing answers it. */
export function answerTo(clause: Clause, editions: ReadonlyMap<string, Edition>): string | undefined {
  const { edition: id, number } = clause
  if (number === 'background') return 'information: a line of the budget, without rules'
  if (id === '*') return acrossEditions(clause, editions)

  const edition = editions.get(id)
  if (!edition) return undefined
  if (number === '-') return edition.rules.length === 0 ? 'information: shown on its page' : undefined
  if (number === 'open') return `\`${edition.call.id}\`: the window of the call, never blocks`

  const line = `${id}#${number}`
  const rule = edition.rules.find((one) => one.id === line)
  if (rule) return ruleWords(rule)
  if (edition.information?.some((one) => one.line === line)) return 'information: states nothing to check'
  return number === 'money' && edition.money.length > 0 && edition.money.every(({ term }) => term === 'not-stated')
    ? 'information: shown as not stated'
    : undefined
}

/** The rules of an edition that no clause of the documents stands behind: read off official pages, or told as advice. */
export const rulesBeside = (edition: Edition, clauses: readonly Clause[]): Rule[] =>
  edition.rules.filter(({ id }) => !clauses.some((one) => `${one.edition}#${one.number}` === id))

/** Why a rule without a clause may stand here; undefined where nothing says so. */
export function standsBy(rule: Rule, clauses: readonly Clause[]): string | undefined {
  const number = numberOf(rule)
  const across = clauses.some((one) => one.edition === '*' && one.number === number)
  if (across || isAmbiguity(number)) return `told under ${number}`
  return rule.source.kind === 'noted' ? `noted, ${rule.source.tag}` : undefined
}

export const ruleWords = (rule: Rule): string =>
  `\`${rule.id}\` (${rule.shape}, ${rule.strength})${rule.shape === 'attest' ? ': a named person declares it' : ''}`

/** The rules that are named to hold it, all of them there, and those under its own number. */
function acrossEditions({ number, rules }: Clause, editions: ReadonlyMap<string, Edition>): string | undefined {
  const all = [...editions.values()].flatMap((edition) => [...edition.rules, edition.call])
  const missing = rules.filter((id) => !all.some((rule) => rule.id === id))
  if (rules.length === 0 || missing.length > 0) return undefined

  const own = all.filter((rule) => numberOf(rule) === number).map(({ id }) => id)
  return [...rules, ...own].map((id) => `\`${id}\``).join(', ')
}

/** As the clauses write it: `x4` of an id is X4. */
const numberOf = ({ id }: { readonly id: string }): string => (id.split('#')[1] ?? '').toUpperCase()

const isAmbiguity = (id: string): id is AmbiguityId => id in ambiguities
