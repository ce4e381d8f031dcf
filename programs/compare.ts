import { contentHash } from '#consortium/content-hash.ts'
import { type Words, words } from '#consortium/words.ts'
import { comes, goes, rewritten, stays, strengthChange } from './compare-words.ts'
import type { Edition } from './edition.ts'
import { changesBetween } from './features.ts'
import { featuresOf, paired } from './pairing.ts'
import type { Rule } from './rule.ts'
import { sentences } from './rules/counting.ts'
import type { RuleId } from './verdict.ts'

/** One clause of two editions: what it is in both, or that it stands in one alone. */
export interface ClauseDifference {
  readonly rule: { readonly from?: RuleId; readonly to?: RuleId }
  readonly change: 'same' | 'changed' | 'added' | 'dropped'
  /** What changes for a team that goes from the one to the other. */
  readonly says: Words
}

/**
 * What a team meets that goes from one edition to another, clause by clause: in the order of `to`, then what is dropped.
 * Clauses are paired by what they ask, not by their numbers. Documents and wordings are not compared, nor the dates of the call.
 *
 * @example compare(sapoinR2, sapoinR3Budget)
 */
export function compare(from: Pick<Edition, 'rules'>, to: Pick<Edition, 'rules'>): ClauseDifference[] {
  const pairs = paired(from.rules, to.rules)
  const kept = pairs.map(({ old }) => old)
  return [
    ...to.rules.map((young): ClauseDifference => {
      const old = pairs.find((pair) => pair.young === young)?.old
      return old ? difference(old, young) : { rule: { to: young.id }, change: 'added', says: comes(young) }
    }),
    ...from.rules
      .filter((old) => !kept.includes(old))
      .map((old): ClauseDifference => ({ rule: { from: old.id }, change: 'dropped', says: goes(old) })),
  ]
}

function difference(old: Rule, young: Rule): ClauseDifference {
  const rule = { from: old.id, to: young.id }
  const said = [...changesBetween(featuresOf(old), featuresOf(young)), ...strengthChange(old, young)]
  const changes = said.length > 0 || meaning(old) === meaning(young) ? said : [rewritten(old, young)]
  if (changes.length === 0) return { rule, change: 'same', says: stays(young) }

  const { ja, en } = sentences(...changes)
  return { rule, change: 'changed', says: words(`「${young.title.ja}」：${ja}`, `${young.title.en}. ${en}`) }
}

/** The clause without its words, its source and what we noted of that: two that agree in this ask the same. */
const meaning = ({ id, strength, source, title, readings, ...clause }: Rule): string => contentHash(bare(clause))

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value

  const entries = Object.entries(value).filter(([key, part]) => key !== 'source' && !isWords(part))
  return Object.fromEntries(entries.map(([key, part]) => [key, bare(part)]))
}

const isWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,ja'
