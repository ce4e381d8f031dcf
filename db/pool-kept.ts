import type { CountedClass, PoolStore } from '#use-cases/stores/pool.ts'
import type { AnySql } from './connect.ts'

/** Classes that count as one, with all of their parts: nobody is left out yet. */
export type WholeClass = Omit<CountedClass, 'count'>

/** How many classes that count as one are named: whoever takes one of each has more than any programme asks for. */
const partsNamed = 64

/** How many are kept: sums by how an edition reads the directory and by area, notes by edition, area and day. */
const mostKept = 16

/**
 * Which rows the table of counts holds: rows are only added and taken away, never changed, so other rows have another stamp. Read
 * off the index alone; adding the classes up anew takes thirty times as long.
 */
export async function stampOf(sql: AnySql): Promise<string> {
  const [row] = await sql<{ stamp: string }[]>`
    select concat_ws(' ', count(*), sum(hashint8extended(id, 0))) as stamp from pool_counts`
  return row?.stamp ?? ''
}

/** Sums over the table of counts, kept while its stamp stays the same: another node that adds a row is heeded at once. */
export function keptClasses() {
  const sums = new Map<string, { readonly stamp: string; readonly classes: readonly WholeClass[] }>()
  return {
    async of(asked: string, stamp: string, add: () => Promise<WholeClass[]>): Promise<readonly WholeClass[]> {
      const known = sums.get(asked)
      if (known?.stamp === stamp) return known.classes

      const classes = await add()
      sums.delete(asked)
      sums.set(asked, { stamp, classes })
      forget(sums)
      return classes
    },
  }
}

/** What was written down of facts that were given out, by what was asked of them. */
export function keptNotes(): PoolStore['seenBefore'] {
  const notes = new Map<string, WeakMap<object, string>>()
  return (asked) => {
    const known = notes.get(asked) ?? new WeakMap<object, string>()
    notes.delete(asked)
    notes.set(asked, known)
    forget(notes)
    return known
  }
}

/** The oldest go where there are too many. */
function forget(kept: Map<string, unknown>): void {
  for (const oldest of [...kept.keys()].slice(0, Math.max(kept.size - mostKept, 0))) kept.delete(oldest)
}

/** The same classes without one of each of these keys, a key for each organisation that is not to be counted. */
export function counted(classes: readonly WholeClass[], without: readonly string[]): CountedClass[] {
  const isMissed = (key: string) => without.includes(key)
  return classes.flatMap(({ parts, ...rest }) => {
    const left = without.length > 0 && parts.some(({ key }) => isMissed(key)) ? lessOf(parts, without) : parts
    const count = left.reduce((sum, { many }) => sum + many, 0)
    return count > 0 ? [{ ...rest, count, parts: left.slice(0, partsNamed) }] : []
  })
}

const lessOf = (parts: WholeClass['parts'], without: readonly string[]): WholeClass['parts'] =>
  parts
    .map(({ key, many }) => ({ key, many: many - without.filter((it) => it === key).length }))
    .filter(({ many }) => many > 0)
    .sort((one, other) => other.many - one.many || (one.key < other.key ? -1 : 1))
