/**
 * Search on Postgres: folded bigrams under GIN, in two tables of one shape (`docs/search.md`). Gets its handle as argument, the pool
 * or one transaction, so that index and row stand or fall together.
 *
 * @example
 * const engine = postgresSearch(sql, documentsOn)
 * await sql.begin((tx) => { …; return postgresSearch(tx, documentsOn).changed(organisationKeys([id])) })
 */
import { type DocumentReaders, readDocuments } from '../document.ts'
import type { SearchEngine } from '../engine.ts'
import type { GuessReadings } from '../guess.ts'
import { askedOf } from '../query/asked.ts'
import { explanationOf, fulfils } from '../query/explain.ts'
import { guessesFor } from './postgres/aids.ts'
import { answerTo, type TimeLimits } from './postgres/answer.ts'
import { attemptsOf } from './postgres/attempts.ts'
import { compareIndex } from './postgres/compare.ts'
import { type SearchSql, within } from './postgres/handle.ts'
import { openReading, type Watch } from './postgres/reading.ts'
import { settleAnew } from './postgres/settle.ts'
import { tendIndex } from './postgres/tend.ts'
import { writeRecent } from './postgres/write.ts'

export interface PostgresSearchOptions {
  readonly limits?: TimeLimits
  /** Without it names are found as they are written and by the readings they come with. */
  readonly guess?: GuessReadings | undefined
  /** Told of each statement of a search before it is sent. */
  readonly watch?: Watch | undefined
}

export function postgresSearch(
  sql: SearchSql,
  /** Reads documents on the handle it is given, so that each transaction reads what it wrote. */
  documentsOn: (sql: SearchSql) => DocumentReaders,
  { limits = { full: 200, hasty: 60 }, guess, watch }: PostgresSearchOptions = {},
): SearchEngine {
  const documents = documentsOn(sql)
  return {
    search: (query) => answerTo(sql, documents, query, { limits, watch }),

    async explain(query, key) {
      const [document] = await readDocuments(documents, [key])
      if (!document || document.hidden) return null
      const attempt = await within(sql, limits.full, async (on) =>
        attemptsOf(await openReading(on, Number.POSITIVE_INFINITY), askedOf({ ...query, cursor: undefined })),
      )
      const guessed = (await guessesFor(sql, [document]))(document.name) ?? null
      const asked = askedOf(query)
      const found =
        attempt !== null && asked.types.includes(key.type) && fulfils(attempt.query, document, guessed, asked.filters)
      return attempt && explanationOf(attempt.query, document, { found, guess: guessed })
    },

    changed: (keys) => writeRecent(sql, documentsOn, keys),
    rebuild: (progress) => settleAnew(sql, documentsOn, guess, progress),
    compare: () => compareIndex(sql, documentsOn),
    lag: async () => ({ waiting: 0, oldestSeconds: 0 }),
    tend: ({ thoroughly }) => tendIndex(sql, documentsOn, guess, thoroughly),
  }
}
