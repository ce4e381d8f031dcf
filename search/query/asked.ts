/** What is asked of an engine, with what was left out filled in. */
import type { Filters, SearchQuery } from '../engine.ts'
import type { DocumentType } from '../key.ts'
import { type Cursor, readCursor } from './cursor.ts'
import type { Query } from './query.ts'

export interface Asked {
  readonly text: string
  readonly types: readonly DocumentType[]
  readonly filters: Filters
  readonly sort: NonNullable<SearchQuery['sort']>
  readonly limit: number
  readonly from: Cursor | null
  readonly verbatim: boolean
}

export const askedOf = ({ text, types, filters, sort = 'best', limit, cursor, verbatim }: SearchQuery): Asked => {
  const from = cursor === undefined ? null : readCursor(cursor)
  return {
    text,
    types: types && types.length > 0 ? types : ['organisation'],
    filters: filters ?? {},
    sort,
    limit: Math.min(Math.max(Math.trunc(limit ?? 20), 1), 100),
    from: from?.sort === sort ? from : null,
    verbatim: verbatim ?? false,
  }
}

/** What is looked for in one reading of an index. */
export interface Sought {
  readonly query: Query
  readonly types: readonly DocumentType[]
  readonly filters: Filters
  /** Only those of which some word stands in a name, a reading or another name. */
  readonly inNames: boolean
}
