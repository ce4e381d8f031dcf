import { blocks, type Rule } from '#programs/rule.ts'

/** A rule with one thing changed, and what that is: `it-r3-multi#2 atLeast 10→11`, `sapoin-r2#3 who.kinds −kosen`. */
export interface Nudge {
  readonly name: string
  readonly rule: Rule
}

/** What people read, and what only names a rule: nothing is judged by it. */
const told = [
  'id',
  'source',
  'title',
  'readings',
  'strength',
  'called',
  'being',
  'mend',
  'asks',
  'span',
  'note',
  'payees',
]

/** Terms that are shown and never judged. The rule of the clause itself, or nothing, judges them. */
export const shownTerms: readonly string[] = ['unpaid', 'not-stated']

/** Lists of numbers of which each stands for itself; any other pair of numbers is a ratio. */
const listsOfNumbers = ['in', 'totals']

/** Ratios that something is compared with: a shade more (or less) takes the line itself away, which must be noticed. */
const lines: Readonly<Record<string, 1 | -1>> = { atLeast: 1, rise: 1, lessThan: 1, atMost: -1, moreThan: -1 }
const shade = 1_000_000

/**
 * Every small change to what a rule asks: numbers and numerators by one, ratios compared by a shade, one word of a list left
 * out, yes for no, a year for the whole time, and must for should.
 */
export function nudgesOf(rule: Rule): Nudge[] {
  const changes = changesIn(rule, [])
  const strength = blocks(rule.strength) ? 'advice' : 'hard'
  return [
    ...changes.map(({ path, says, value }) => ({
      name: `${rule.id} ${path.join('.')} ${says}`,
      rule: withValue(rule, path, value) as Rule,
    })),
    // A permission is never unmet, whatever its strength.
    ...(rule.shape === 'permission'
      ? []
      : [{ name: `${rule.id} strength ${rule.strength}→${strength}`, rule: { ...rule, strength } as Rule }]),
  ]
}

interface Change {
  readonly path: readonly string[]
  readonly says: string
  readonly value: unknown
}

function changesIn(value: unknown, path: readonly string[]): Change[] {
  const key = path.at(-1) ?? ''
  const to = (next: unknown, says = `${JSON.stringify(value)}→${JSON.stringify(next)}`) => ({ path, says, value: next })
  if (typeof value === 'number') return [to(value + 1), to(value - 1)]
  if (typeof value === 'boolean') return [to(!value)]
  if (typeof value === 'string') return stringChanges(value, path)
  if (typeof value !== 'object' || value === null || isWords(value)) return []
  if ('term' in value && shownTerms.includes(`${value.term}`)) return []
  if (isRatio(value, key)) {
    const [n, d] = value
    const off = lines[key]
    return [to([n + 1, d]), to([n - 1, d]), ...(off ? [to([n * shade + off, d * shade], 'without its line')] : [])]
  }
  if (Array.isArray(value) && (key === 'in' || value.every((one) => typeof one === 'string')))
    return value.map((one, at) =>
      to(
        value.filter((_, other) => other !== at),
        `−${one}`,
      ),
    )
  return Object.entries(value).flatMap(([part, below]) =>
    told.includes(part) ? [] : changesIn(below, [...path, part]),
  )
}

/** Words that something is compared with. Names of facts and shapes are not among them, nor the words of people. */
function stringChanges(value: string, path: readonly string[]): Change[] {
  const [above, key = ''] = path.length > 1 ? path.slice(-2) : [undefined, path[0]]
  const to = (next: string): Change => ({ path, says: `${value}→${next}`, value: next })
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return [to(shifted(value, 1)), to(shifted(value, -1))]
  if (above === 'some' || key === 'kind' || key === 'role') return [to('none')]

  const opposite = opposites[key]?.find((pair) => pair.includes(value))
  return opposite ? opposite.filter((one) => one !== value).map(to) : []
}

/** A month or a day later, or earlier by `by` below zero. */
function shifted(date: string, by: number): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  const moved = new Date(Date.UTC(year, month - 1 + (day === undefined ? by : 0), day === undefined ? 1 : day + by))
  return moved.toISOString().slice(0, date.length)
}

/** Pairs of which a clause names one. */
const opposites: Readonly<Record<string, readonly (readonly string[])[]>> = {
  per: [['year', 'whole']],
  want: [['some', 'none']],
}

const isWords = (value: object): boolean => 'ja' in value && 'en' in value

const isRatio = (value: object, key: string): value is readonly [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((one) => typeof one === 'number') &&
  !listsOfNumbers.includes(key)

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) return whole.map((one, at) => (`${at}` === key ? withValue(one, rest, value) : one))

  const record = whole as Readonly<Record<string, unknown>>
  return { ...record, [key]: withValue(record[key], rest, value) }
}
