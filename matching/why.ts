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

/** Why somebody is proposed: the clauses it helps to meet, then what else speaks for it. */
export function whyProposed(rules: readonly Pick<Rule, 'title'>[], { merits = [] }: Addition['candidate']): Words {
  const clauses = {
    ja: rules.map(({ title }) => `「${title.ja}」`).join(''),
    en: rules.map(({ title }) => title.en).join('; '),
  }
  const speaks = [...merits].sort((one, other) => other.weight - one.weight).map(({ says }) => says)
  return words(
    [`${clauses.ja}を満たす助けになります`, ...speaks.map(({ ja }) => ja)].join('。'),
    [`Helps to meet: ${clauses.en}`, ...speaks.map(({ en }) => en)].join('. '),
  )
}
