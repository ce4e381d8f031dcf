/** Answers a search: finds in one of several ways, counts, and says why each hit is one; all within its time. */
import type { DocumentReaders } from '../../document.ts'
import { type FacetName, facetNames, type SearchQuery, type SearchResult } from '../../engine.ts'
import { askedOf, type Sought } from '../../query/asked.ts'
import { writeCursor } from '../../query/cursor.ts'
import { parseQuery } from '../../query/query.ts'
import { asWritten } from '../../understood.ts'
import { notes } from '../../words.ts'
import { type Attempt, attemptsOf } from './attempts.ts'
import { bestOf } from './candidates.ts'
import { type Counted, countedFor, countedIn } from './facets.ts'
import { isInTransaction, type SearchSql, within } from './handle.ts'
import { hitsOf } from './hits.ts'
import { needsOf } from './needs.ts'
import { openReading, type Watch, weigh } from './reading.ts'

/** Milliseconds for the full answer, and for a hasty one when that was not enough. */
export interface TimeLimits {
  readonly full: number
  readonly hasty: number
}

export async function answerTo(
  sql: SearchSql,
  documents: DocumentReaders,
  query: SearchQuery,
  { limits, watch }: { readonly limits: TimeLimits; readonly watch?: Watch | undefined },
): Promise<SearchResult> {
  const asked = askedOf(query)
  const facets = query.facets ?? ['kind', 'prefecture']
  const until = isInTransaction(sql) ? Number.POSITIVE_INFINITY : performance.now() + limits.full
  const attempt = await within(sql, limits.full, async (on) => attemptsOf(await openReading(on, until, watch), asked))
  if (!attempt) return hastily(sql, documents, query, limits.hasty)

  const counted = await counts(sql, attempt, facets, until)
  const { page, way, understood } = attempt
  return {
    ...(counted ?? countedIn(page.all ?? page.rows, facets, { exact: false, filters: asked.filters })),
    hits: await hitsOf(sql, documents, attempt.query, page.rows),
    next: page.next ? writeCursor({ ...page.next, way, sort: asked.sort }) : null,
    understood,
    complete: counted !== null,
    note: counted === null ? notes.timeUp : noteOf(attempt),
    engine: { name: 'postgres', fallback: false },
  }
}

/** Null where time ran out. */
async function counts(
  sql: SearchSql,
  { way, sought, weighing, page }: Attempt,
  facets: readonly FacetName[],
  until: number,
): Promise<Counted | null> {
  const filtered = facetNames.some((facet) => (sought.filters[facet] ?? []).length > 0)
  if (way === 'some' || (page.all && !filtered)) {
    const all = page.all ?? []
    return countedIn(all, facets, { exact: way !== 'some' || all.length < 500, filters: {} })
  }
  return within(sql, until === Number.POSITIVE_INFINITY ? 0 : until - performance.now(), (on) =>
    countedFor({ ...weighing, sql: on }, sought, facets, page.all),
  )
}

const noteOf = ({ understood }: Attempt) => {
  if (understood.didYouMean?.applied) return notes.corrected(understood.didYouMean.text)
  return understood.relaxed ? notes.relaxed : null
}

/** Whatever comes first, without looking for the best. */
async function hastily(
  sql: SearchSql,
  documents: DocumentReaders,
  query: SearchQuery,
  limit: number,
): Promise<SearchResult> {
  const { text, types, filters, limit: enough } = askedOf(query)
  const parsed = parseQuery(text)
  const sought: Sought = { query: parsed, types, filters, inNames: false }
  const rows =
    (await within(sql, limit, async (on) => {
      const reading = await openReading(on, performance.now() + limit)
      return bestOf(await weigh(reading, needsOf(sought).flat(2)), sought, enough)
    })) ?? []
  return {
    ...countedIn(rows, query.facets ?? ['kind', 'prefecture'], { exact: false, filters: {} }),
    hits: await hitsOf(sql, documents, parsed, rows),
    next: null,
    understood: asWritten(parsed),
    complete: false,
    note: notes.timeUp,
    engine: { name: 'postgres', fallback: false },
  }
}
