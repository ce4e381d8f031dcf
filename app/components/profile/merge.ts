/**
 * Two people changed one entry. What differs is laid out by field; where only one of them touched a field, theirs is proposed.
 */
import { sameFact } from './meaning.ts'
import type { Draft } from './read.ts'

export interface Conflict {
  /** The version now in store, which the choice will be saved over. */
  readonly version: number
  readonly mine: Draft
  readonly theirs: Draft
  /** What both began from. */
  readonly base: Draft
}

const own = ['name', 'kana', 'corporateNumber', 'capability', 'domain'] as const

/** @example valueAt(draft, 'facts.capital') // 40000000 */
export const valueAt = (draft: Draft, path: string): unknown =>
  path.startsWith('facts.') ? draft.facts[path.slice('facts.'.length)] : draft[path as (typeof own)[number]]

/** The fields in which the two differ, in the order of the entry, and whose is proposed: mine, unless only they changed it. */
export function differing({
  mine,
  theirs,
  base,
}: Omit<Conflict, 'version'>): { path: string; prefer: 'mine' | 'theirs' }[] {
  const facts = Object.keys({ ...theirs.facts, ...mine.facts }).map((name) => `facts.${name}`)
  return [...own, ...facts]
    .filter((path) => !same(path, valueAt(mine, path), valueAt(theirs, path)))
    .map((path) => ({ path, prefer: same(path, valueAt(mine, path), valueAt(base, path)) ? 'theirs' : 'mine' }))
}

/** The entry of the fields chosen; `keep` answers for each that differs. */
export function merged(
  { mine, theirs }: Pick<Conflict, 'mine' | 'theirs'>,
  keep: (path: string) => 'mine' | 'theirs',
): Draft {
  const pick = (path: string) => valueAt(keep(path) === 'mine' ? mine : theirs, path)
  const facts = Object.keys({ ...theirs.facts, ...mine.facts })
    .map((name) => [name, pick(`facts.${name}`)] as const)
    .filter(([, value]) => value !== undefined)
  return {
    name: String(pick('name') ?? ''),
    kana: text(pick('kana')),
    corporateNumber: text(pick('corporateNumber')),
    capability: String(pick('capability') ?? ''),
    domain: text(pick('domain')),
    facts: Object.fromEntries(facts),
  }
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** An empty text and none are one. */
const same = (path: string, a: unknown, b: unknown) =>
  path.startsWith('facts.') ? sameFact(path.slice('facts.'.length), a, b) : (a || null) === (b || null)

/** The entry with every fact that was not changed as it stood before the form wrote it in its own way. */
export function keepUntouched(draft: Draft, base: Draft): Draft {
  const facts = Object.entries(draft.facts).map(([name, value]) => [
    name,
    sameFact(name, value, base.facts[name]) ? base.facts[name] : value,
  ])
  return { ...draft, facts: Object.fromEntries(facts) }
}
