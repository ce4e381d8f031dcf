/** What is looked for, as conditions on a row of the index `it`. */
import { type FacetName, facetNames } from '../../engine.ts'
import { soughtInNames, soughtInTold } from '../../marks.ts'
import type { Piece } from '../../pieces.ts'
import type { Sought } from '../../query/asked.ts'
import type { Clause } from '../../query/query.ts'
import { provenBy } from '../../tokens.ts'
import type { Fragment, SearchSql } from './handle.ts'
import type { Need } from './needs.ts'

/** Answered by the GIN index on terms. */
export function filedUnder(sql: SearchSql, needs: readonly Need[]): Fragment {
  const single = needs.filter((need) => need.length === 1).flatMap(([terms]) => terms ?? [])
  const some = needs.filter((need) => need.length > 1)
  const conditions = [
    ...(single.length > 0 ? [sql`it.terms @> ${single}::text[]`] : []),
    ...some.map((need) =>
      need.every((terms) => terms.length === 1)
        ? sql`it.terms && ${need.flat()}::text[]`
        : sql`(${joined(
            sql,
            need.map((terms) => sql`it.terms @> ${[...terms]}::text[]`),
            'or',
          )})`,
    ),
  ]
  return joined(sql, conditions, 'and')
}

/** Answered by the row itself. Terms cannot prove that 東京 and 京都 are more than 東京都; the text can. */
export function holds(sql: SearchSql, { query, types, filters, inNames }: Sought): Fragment {
  const words = query.clauses.map((clause) => clauseHolds(sql, clause))
  const forms = query.clauses.length === 0 && query.without.length === 0 && query.forms.length > 0
  return joined(
    sql,
    [
      sql`it.type = any(${[...types]}::text[])`,
      ...words,
      ...query.without.map((piece) => sql`not (${stands(sql, piece, false)})`),
      ...(forms ? [sql`it.forms @> ${[...query.forms]}::text[]`] : []),
      ...(inNames
        ? [
            sql`(${joined(
              sql,
              query.clauses.map((it) => inName(sql, it)),
              'or',
            )})`,
          ]
        : []),
      ...facetNames.flatMap((facet) => {
        const values = filters[facet] ?? []
        return values.length > 0 ? [passes(sql, facet, values)] : []
      }),
    ],
    'and',
  )
}

/** What is sought without what each row that was filed under these proves by that: a piece of one term. */
export function unproven(sought: Sought, filed: readonly (readonly Need[])[]): Sought {
  const { query } = sought
  const isProven = ({ any: [alternative, ...others], place }: Clause) => {
    const [piece, ...more] = alternative?.pieces ?? []
    const term = piece && others.length + more.length === 0 && !place ? provenBy(piece) : null
    return (
      term !== null && filed.every((needs) => needs.some(([terms, ...or]) => or.length === 0 && terms?.includes(term)))
    )
  }
  const clauses = query.clauses.filter((it) => !isProven(it))
  // Without words their forms would be looked for instead.
  return { ...sought, query: { ...query, clauses, forms: query.clauses.length > 0 ? [] : query.forms } }
}

/** Whether a row passes one filter. */
export const passes = (sql: SearchSql, facet: FacetName, values: readonly string[]): Fragment =>
  facet === 'kind'
    ? sql`it.kinds && ${[...values]}::text[]`
    : sql`coalesce(it.${sql(facet)} = any(${[...values]}::text[]), false)`

export function clauseHolds(sql: SearchSql, { any, place }: Clause): Fragment {
  const all = any.map(({ pieces }) =>
    joined(
      sql,
      pieces.map((piece) => stands(sql, piece, place)),
      'and',
    ),
  )
  return sql`(${joined(sql, all, 'or')})`
}

const stands = (sql: SearchSql, piece: Piece, place: boolean): Fragment =>
  place
    ? sql`strpos(it.named, ${soughtInNames(piece)}) > 0`
    : sql`(strpos(it.named, ${soughtInNames(piece)}) > 0 or strpos(it.told, ${soughtInTold(piece)}) > 0)`

/** Name, reading and other names are the first three lines. */
const inName = (sql: SearchSql, { any }: Clause): Fragment => {
  const all = any.map(({ pieces }) =>
    joined(
      sql,
      pieces.map(
        (piece) => sql`strpos(substring(it.named from '^[^\n]*\n[^\n]*\n[^\n]*'), ${soughtInNames(piece)}) > 0`,
      ),
      'and',
    ),
  )
  return sql`(${joined(sql, all, 'or')})`
}

export const joined = (sql: SearchSql, conditions: readonly Fragment[], by: 'and' | 'or'): Fragment =>
  conditions.length === 0
    ? sql`true`
    : conditions.reduce((all, it) => (by === 'and' ? sql`${all} and ${it}` : sql`${all} or ${it}`))
