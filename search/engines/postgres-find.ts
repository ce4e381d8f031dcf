/** Reading the index: which documents match, how many of each kind and place there are, and the best of them. */
import { readCursor } from '../cursor.ts'
import type { FacetCount, SearchQuery } from '../engine.ts'
import { provedByTerms, type Query } from '../query.ts'
import type { Candidate } from '../rank.ts'
import { formTerm, termsAskedBy } from '../tokens.ts'
import { type SearchSql, within } from './postgres-handle.ts'

/** So many go to the ranking on their text; what comes after them follows in the index's own order. */
export const mostRanked = 500

export interface Sought {
  readonly kinds: readonly string[]
  readonly prefectures: readonly string[]
  readonly limit: number
  /** Hits on the pages before. */
  readonly before: number
}

export const sought = ({ filters, limit, cursor }: SearchQuery): Sought => ({
  kinds: filters?.kind ?? [],
  prefectures: filters?.prefecture ?? [],
  limit: Math.min(Math.max(Math.trunc(limit ?? 20), 1), 100),
  before: cursor === undefined ? 0 : (readCursor(cursor) ?? 0),
})

export interface Found {
  /** To be put in order by their text. */
  readonly best: readonly Indexed[]
  /** Beyond those, in order already. */
  readonly further: readonly Indexed[]
  /** How many of `best` and `further` stand before the page. */
  readonly skip: number
  readonly total: { readonly count: number; readonly exact: boolean }
  readonly facets: { readonly kind: readonly FacetCount[]; readonly prefecture: readonly FacetCount[] }
  readonly complete: boolean
}

/** Null where time was up before the best were found. */
export async function findFully(sql: SearchSql, query: Query, ask: Sought, limit: number): Promise<Found | null> {
  const started = performance.now()
  const candidates = await within(sql, limit, (on) => candidatesOf(on, query, ask, true))
  if (!candidates) return null

  const left = Math.max(Math.round(limit - (performance.now() - started)), 1)
  const counts = await within(sql, left, (on) => countsOf(on, query, ask))
  return counts
    ? { ...candidates, ...counts, complete: true }
    : { ...candidates, ...countedIn(candidates), complete: false }
}

/** Whatever comes first, without looking for the best. */
export async function findQuickly(sql: SearchSql, query: Query, ask: Sought, limit: number): Promise<Found> {
  const nothing = { best: [], further: [], skip: 0 }
  const candidates =
    (await within(sql, limit, (on) => candidatesOf(on, query, { ...ask, before: 0 }, false))) ?? nothing
  return { ...candidates, ...countedIn(candidates), complete: false }
}

type Candidates = Pick<Found, 'best' | 'further' | 'skip'>

async function candidatesOf(sql: SearchSql, query: Query, ask: Sought, inOrder: boolean): Promise<Candidates> {
  const named = query.pieces.flatMap(termsAskedBy)
  const order = inOrder ? sql`order by strong @> ${named}::text[] desc, rank desc, text collate "C", id` : sql``
  const read = (offset: number, limit: number) => sql<Indexed[]>`
    select id, rank, text, kinds, prefecture, array(select unnest(strong) intersect select unnest(${query.forms.map(formTerm)}::text[])) as forms
    from search_organisations
    where ${matches(sql, query)} and ${ofKinds(sql, ask)} and ${inPrefectures(sql, ask)}
    ${order} limit ${limit} offset ${offset}`

  // A page that reaches past the ranked ones needs both: they are ranked among themselves, and the rest follows.
  const best = ask.before < mostRanked ? await read(0, mostRanked) : []
  const beyond = Math.max(ask.before, mostRanked)
  const missing = ask.before + ask.limit - beyond
  const further = missing > 0 ? await read(beyond, missing) : []
  return { best: best.map(withForms), further: further.map(withForms), skip: best.length > 0 ? ask.before : 0 }
}

async function countsOf(sql: SearchSql, query: Query, ask: Sought): Promise<Pick<Found, 'total' | 'facets'>> {
  const rows = await sql<{ facet: string; value: string; count: string }[]>`
    with found as materialized (
      select kinds, prefecture, ${ofKinds(sql, ask)} as kind_fits, ${inPrefectures(sql, ask)} as prefecture_fits
      from search_organisations where ${matches(sql, query)}
    )
    select 'total' as facet, '' as value, count(*) as count from found where kind_fits and prefecture_fits
    union all
    select 'kind', kind, count(*) from found, unnest(kinds) as kind where prefecture_fits group by kind
    union all
    select 'prefecture', prefecture, count(*) from found where kind_fits and prefecture is not null group by prefecture`

  const facet = (name: string): FacetCount[] =>
    rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count: Number(count) }))
  return {
    total: { count: facet('total')[0]?.count ?? 0, exact: true },
    facets: { kind: largestFirst(facet('kind')), prefecture: largestFirst(facet('prefecture')) },
  }
}

/** All terms are there; where terms alone do not prove that a piece is (東京 and 京都 are both in 東京と京都), its text is. */
function matches(sql: SearchSql, { pieces, forms }: Query) {
  const terms = pieces.length > 0 ? pieces.flatMap(termsAskedBy) : forms.map(formTerm)
  const filed = terms.length > 0 ? sql`terms @> ${terms}::text[]` : sql`true`
  return pieces
    .filter((piece) => !provedByTerms(piece))
    .reduce((all, piece) => sql`${all} and strpos(text, ${piece.text}) > 0`, filed)
}

const ofKinds = (sql: SearchSql, { kinds }: Sought) =>
  kinds.length > 0 ? sql`kinds && ${[...kinds]}::text[]` : sql`true`

const inPrefectures = (sql: SearchSql, { prefectures }: Sought) =>
  prefectures.length > 0 ? sql`(prefecture is not null and prefecture = any(${[...prefectures]}::text[]))` : sql`true`

interface Indexed extends Candidate {
  readonly kinds: readonly string[]
  readonly prefecture: string | null
}

const withForms = (row: Indexed): Indexed => ({ ...row, forms: row.forms.map((term) => term.slice(1)) })

/** What can be said of totals and facets from the candidates alone. */
function countedIn({ best, further, skip }: Candidates): Pick<Found, 'total' | 'facets'> {
  const rows = [...best, ...further]
  return {
    total: { count: Math.max(rows.length, skip), exact: false },
    facets: {
      kind: largestFirst(counted(rows.flatMap(({ kinds }) => kinds))),
      prefecture: largestFirst(counted(rows.flatMap(({ prefecture }) => prefecture ?? []))),
    },
  }
}

const counted = (values: readonly string[]): FacetCount[] =>
  [...new Set(values)].map((value) => ({ value, count: values.filter((it) => it === value).length }))

const largestFirst = (counts: readonly FacetCount[]): FacetCount[] =>
  counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
