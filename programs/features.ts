import { type Words, words } from '#consortium/words.ts'
import { titled } from './rules/counting.ts'

/**
 * One thing that a clause or a line of money fixes: a number, a list, a rate. Of two clauses, those with the same key are
 * compared.
 */
export interface Feature {
  readonly key: string
  /** What it is, as a noun: 必要な数. */
  readonly called: Words
  /** Its value; a list is compared word by word, in any order. */
  readonly is: Words | readonly Words[]
}

/** Keys told apart where two parts of one clause fix a thing of the same name. */
export const distinctKeys = (features: readonly Feature[]): Feature[] =>
  features.map((feature, at) => {
    const before = features.slice(0, at).filter(({ key }) => key === feature.key).length
    return before === 0 ? feature : { ...feature, key: `${feature.key} ${before + 1}` }
  })

/** What changed from some features to others, a sentence each; nothing where they are the same. */
export const changesBetween = (from: readonly Feature[], to: readonly Feature[]): Words[] => [
  ...to.flatMap((now) => {
    const before = from.find(({ key }) => key === now.key)
    return before ? changeOf(before, now) : [added(now)]
  }),
  ...from.filter(({ key }) => !to.some((now) => now.key === key)).map(dropped),
]

/** How many features are the same in both, of all that there are in either: 1 where nothing changed. */
export function likeness(from: readonly Feature[], to: readonly Feature[]): number {
  const same = to.filter((now) => from.some((before) => before.key === now.key && changeOf(before, now).length === 0))
  const all = from.length + to.length - from.filter(({ key }) => to.some((now) => now.key === key)).length
  return all === 0 ? 1 : same.length / all
}

function changeOf(before: Feature, now: Feature): Words[] {
  const [old, young] = [listOf(before.is), listOf(now.is)]
  const came = young.filter((one) => !has(old, one))
  const went = old.filter((one) => !has(young, one))
  if (came.length + went.length === 0) return []

  const kept = young.length > came.length && 'length' in now.is
  if (!kept) return [replaced(now.called, named(old), named(young))]
  return [
    ...(came.length > 0 ? [joined(now.called, named(came))] : []),
    ...(went.length > 0 ? [left(now.called, named(went))] : []),
  ]
}

const listOf = (is: Feature['is']): readonly Words[] => ('length' in is ? is : [is])

const has = (list: readonly Words[], one: Words): boolean => list.some(({ ja }) => ja === one.ja)

const named = (list: readonly Words[]): Words =>
  words(list.map(({ ja }) => `「${ja}」`).join(''), list.map(({ en }) => en).join(', '))

const plain = (list: readonly Words[]): Words =>
  words(list.map(({ ja }) => ja).join('、'), list.map(({ en }) => en).join(', '))

const replaced = (called: Words, old: Words, young: Words): Words =>
  words(
    `${called.ja}が${old.ja}から${young.ja}に変わります。`,
    `${titled(called.en)}: ${young.en} instead of ${old.en}.`,
  )

const joined = (called: Words, came: Words): Words =>
  words(`${called.ja}に${came.ja}が加わります。`, `${titled(called.en)}: now also ${came.en}.`)

const left = (called: Words, went: Words): Words =>
  words(`${called.ja}から${went.ja}が外れます。`, `${titled(called.en)}: no longer ${went.en}.`)

function added({ called, is }: Feature): Words {
  const value = plain(listOf(is))
  return words(`${called.ja}（${value.ja}）が新たに定められます。`, `New: ${called.en} (${value.en}).`)
}

function dropped({ called, is }: Feature): Words {
  const value = plain(listOf(is))
  return words(`${called.ja}（${value.ja}）の定めがなくなります。`, `No longer set: ${called.en} (${value.en}).`)
}
