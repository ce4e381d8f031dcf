import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import { matches } from '#programs/matcher.ts'
import type { Rule } from '#programs/rule.ts'
import type { RuleId } from '#programs/verdict.ts'
import { memberOf } from './candidate.ts'
import { selectorsOf } from './clauses.ts'
import type { Addition } from './moves.ts'
import { settingOf, standingOf } from './units.ts'

/** The clauses of those mended that count this newcomer, for certain or perhaps. */
export function mendedBy(
  { candidate, roles }: Pick<Addition, 'candidate' | 'roles'>,
  mends: readonly RuleId[],
  edition: Edition,
  area: readonly string[] | undefined,
  on: string,
): Rule[] {
  const standing = standingOf(edition, memberOf(candidate, roles))
  const setting = settingOf(edition, { program: edition.id, members: [], area: area as never }, on)
  return edition.rules.filter(
    (rule) =>
      mends.includes(rule.id) && selectorsOf(rule).some((selector) => matches(selector, standing, setting).is !== 'no'),
  )
}

type Titled = Pick<Rule, 'id' | 'title'>

/**
 * Why somebody is proposed: the clauses it helps to meet, then those of which that must be confirmed first, then what else speaks
 * for it.
 */
export function whyProposed(
  rules: readonly Titled[],
  toConfirm: readonly RuleId[],
  { merits = [] }: Addition['candidate'],
): Words {
  const sure = rules.filter(({ id }) => !toConfirm.includes(id))
  const open = rules.filter(({ id }) => toConfirm.includes(id))
  const sentences = [
    ...(sure.length > 0 ? [helps(sure)] : []),
    ...(open.length > 0 ? [mayHelp(open)] : []),
    ...[...merits].sort((one, other) => other.weight - one.weight).map(({ says }) => says),
  ]
  return words(sentences.map(({ ja }) => `${ja}。`).join(''), sentences.map(({ en }) => `${en}.`).join(' '))
}

const helps = (rules: readonly Titled[]): Words =>
  words(`${quoted(rules)}を満たす助けになります`, `Helps to meet: ${listed(rules)}`)

const mayHelp = (rules: readonly Titled[]): Words =>
  words(`確認できれば、${quoted(rules)}を満たす助けになります`, `Once confirmed, helps to meet: ${listed(rules)}`)

const quoted = (rules: readonly Titled[]): string => rules.map(({ title }) => `「${title.ja}」`).join('')
const listed = (rules: readonly Titled[]): string => rules.map(({ title }) => title.en).join('; ')
