import type { MemberRow } from '#imports/member-row.ts'
import { nameKeyOf } from '../duplicates/name-key.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'

/** An entry of the directory that a row may mean. */
export interface Match {
  readonly id: string
  readonly name: string
  readonly corporateNumber: string | null
  readonly prefecture: string | null
  /** The register says that it is no more; it cannot be taken. */
  readonly closed: boolean
}

export interface Matches {
  readonly them: readonly Match[]
  readonly meant: string | null
}

/** So many searches at a time: a long list must not hold every connection. */
const together = 4

/** For each row, whom the directory knows by it: by 法人番号 alone where one is written, else by name as the search folds it, and prefecture. */
export async function matchesOf(stores: Stores, rows: readonly MemberRow[], demo: boolean): Promise<Matches[]> {
  const byNumber = await stores.organisations.findByCorporateNumbers(rows.flatMap((row) => row.corporateNumber ?? []))
  const found: Matches[] = []
  for (let start = 0; start < rows.length; start += together)
    found.push(
      ...(await Promise.all(
        rows.slice(start, start + together).map(async (row) => {
          const numbered = row.corporateNumber ? byNumber.get(row.corporateNumber) : undefined
          // A number is one organisation; where the directory has no such number, an entry without one may be it.
          if (numbered && isOffered(numbered, demo)) return { them: [matchOf(numbered)], meant: numbered.id }
          return byName(stores, row, demo)
        }),
      )),
    )
  return found
}

async function byName(stores: Stores, row: MemberRow, demo: boolean): Promise<Matches> {
  const prefecture = row.prefecture ? [row.prefecture] : []
  const { hits } = await stores.search.search({
    text: row.name.slice(0, 200),
    filters: { prefecture },
    facets: [],
    limit: 20,
  })
  const entries = await stores.organisations.findMany(hits.map(({ id }) => id))
  const own = nameKeyOf(row.name)
  const alike = entries
    .filter((it) => isOffered(it, demo) && !(row.corporateNumber && it.corporateNumber))
    .map((entry) => ({ entry, ...nameKeyOf(entry.name) }))
    // 山田 may be 山田株式会社, but 株式会社山田 is not 山田有限会社.
    .filter(({ key, forms }) => key === own.key && (forms === own.forms || forms === '' || own.forms === ''))
  const [only, ...others] = alike
  const sure = only && others.length === 0 && only.forms === own.forms && row.corporateNumber === null
  return { them: alike.map(({ entry }) => matchOf(entry)), meant: sure ? only.entry.id : null }
}

/** No real organisation sits in a demo consortium. */
const isOffered = (it: Organisation, demo: boolean): boolean => !it.hidden && !it.mergedInto && (it.demo || !demo)

const matchOf = (it: Organisation): Match => ({
  id: it.id,
  name: it.name,
  corporateNumber: it.corporateNumber,
  prefecture: it.facts.prefecture ?? null,
  closed: Boolean(it.register?.closed),
})
