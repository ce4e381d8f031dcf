/** What is kept beside the settled table: how common each term is, counts for the commonest, words, places. */
import { facetNames } from '../../engine.ts'
import type { SearchSql } from './handle.ts'
import { indexFresh, makeFresh } from './replace.ts'
import { mostCounted } from './tally.ts'

export const vocabularyTables = ['search_terms', 'search_counts', 'search_words', 'search_places'] as const

/** Terms for which counts are kept: the commonest of those that stand in more documents than are counted. */
const mostKept = 1_000
/** The commonest are kept; at a million documents a word that only one of them has is no help. */
const mostWords = 300_000

/**
 * Fills fresh tables from the fresh settled one. What goes through every document makes a table of its own first: Postgres lets
 * several processes work on that, and never on an INSERT.
 */
export async function fillVocabulary(sql: SearchSql): Promise<void> {
  for (const table of vocabularyTables) await makeFresh(sql, table)
  // Nobody can estimate how many groups there will be: sorting millions of rows by text is what must not happen.
  await sql`select set_config('enable_sort', 'off', true)`
  await sql`
    create temporary table search_term_counts on commit drop as
    select term, count(*) as documents from search_settled_fresh as it, unnest(it.terms) as term group by term`
  await sql`
    create temporary table search_entries on commit drop as
    select entry, case when entry like E'p\t%' then prefecture end as prefecture, count(*) as documents
    from search_settled_fresh as it, unnest(it.words) as entry group by 1, 2`
  await sql`insert into search_terms_fresh (term, documents) select term, documents from search_term_counts`
  await indexFresh(sql, 'search_terms')
  await keepCounts(sql)
  await sql`select set_config('enable_sort', 'on', true)`
  await indexFresh(sql, 'search_counts')
  await keepWords(sql)
  await indexFresh(sql, 'search_words')
  await sql`
    insert into search_places_fresh (name, prefecture, written)
    select distinct on (name, prefecture) name, prefecture, written from (
      select split_part(entry, E'\t', 2) as name, prefecture, split_part(entry, E'\t', 3) as written
      from search_entries where prefecture is not null
    ) as places where name <> '' order by name, prefecture, written`
  await indexFresh(sql, 'search_places')
  await sql`drop table search_term_counts, search_entries`
}

/**
 * Documents of the same values in all facets are one cell: terms are counted by its number, which costs a quarter of counting
 * them by the values themselves.
 */
async function keepCounts(sql: SearchSql): Promise<void> {
  await sql`drop table if exists search_cells, search_common`
  // No temporary one, which the processes that help to count could not read.
  await sql`
    create table search_cells as
    select row_number() over ()::int as cell, it.*
    from (
      select type, kinds, prefecture, industry, stage, count(*) as documents from search_settled_fresh group by 1, 2, 3, 4, 5
    ) as it`
  await sql`analyze search_cells`
  await sql`
    create temporary table search_common on commit drop as
    select term, cell, count(*) as documents
    from (
      select it.terms, cells.cell from search_settled_fresh as it join search_cells as cells
        on cells.type = it.type and cells.kinds = it.kinds and coalesce(cells.prefecture, '') = coalesce(it.prefecture, '')
        and coalesce(cells.industry, '') = coalesce(it.industry, '') and coalesce(cells.stage, '') = coalesce(it.stage, '')
      offset 0
    ) as it cross join unnest(it.terms) as term
    where term in (
      select common.term from search_terms_fresh as common
      where common.documents > ${mostCounted} order by common.documents desc limit ${mostKept}
    )
    group by 1, 2`
  await sql`
    insert into search_common
    select '', cell, documents from search_cells
    where (select count(*) from search_settled_fresh) > ${mostCounted}`
  await sql`analyze search_common`
  await sql`
    insert into search_counts_fresh (term, type, facet, counts)
    select term, type, '', jsonb_build_object('', sum(common.documents))
    from search_common as common join search_cells as cells using (cell) group by term, type`
  for (const facet of facetNames.filter((it) => it !== 'municipality')) {
    const values = facet === 'kind' ? sql`unnest(kinds)` : sql`${sql(facet)}`
    await sql`
      insert into search_counts_fresh (term, type, facet, counts)
      select term, type, ${facet}, coalesce(jsonb_object_agg(value, documents) filter (where value is not null), '{}')
      from (
        select term, type, value, sum(documents) as documents
        from (
          select term, type, common.documents, ${values} as value
          from search_common as common join search_cells as cells using (cell)
        ) as one group by 1, 2, 3
      ) as summed group by 1, 2`
  }
  await sql`drop table search_cells, search_common`
}

/** `near` holds the word with one letter left out; of words of eight letters and more that of their first and last four. */
async function keepWords(sql: SearchSql): Promise<void> {
  await sql`
    insert into search_words_fresh (word, written, documents, named, reading, near)
    select word, written, documents, named, reading, case
      when char_length(word) between 4 and 7 then array(
        select distinct left(word, greatest(at - 1, 0)) || substr(word, at + 1)
        from generate_series(0, char_length(word)) as at)
      when char_length(word) > 7 then array(
        select distinct side || left(part, greatest(at - 1, 0)) || substr(part, at + 1)
        from generate_series(0, 4) as at, (values ('<', left(word, 4)), ('>', right(word, 4))) as parts (side, part))
      else '{}' end
    from (
      select word, sum(documents) as documents, bool_or(named) as named,
        (array_agg(written order by documents desc, written collate "C"))[1] as written
      from (
        select split_part(entry, E'\t', 2) as word, split_part(entry, E'\t', 3) as written,
          sum(documents) as documents, bool_or(entry like E'n\t%') as named
        from search_entries where entry not like E'p\t%' group by 1, 2
      ) as entries group by word
      order by sum(documents) desc, word collate "C" limit ${mostWords}
    ) as words left join search_readings on search_readings.name = words.written`
}
