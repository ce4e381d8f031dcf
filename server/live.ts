/**
 * Where the live things are made and joined, once: the pool, the stores on it, sessions, limits, mail. server.ts and cli.ts hand
 * the result to every use case.
 *
 * @example
 * const sql = connect(url)
 * const services = makeServices({ sql, settings, post: outboxPost, wake, log })
 * await signIn(services, who, input)
 * await sql.end()
 */
import { makeSessions } from '#app/auth.server.ts'
import { setActingFor, setSeenAt, standing } from '#db/accounts.ts'
import { type Handle, handleOf, inTransaction, type Sql } from '#db/connect.ts'
import { makeDocumentReader } from '#db/documents.ts'
import { makeLimits } from '#db/limits.ts'
import { makeOpenSeatRows } from '#db/open-seat-rows.ts'
import { accounts, sessions } from '#db/schema/accounts.ts'
import { makeStores } from '#db/stores.ts'
import type { DocumentReaders } from '#search/document.ts'
import type { SearchEngine } from '#search/engine.ts'
import { type PostgresSearchOptions, postgresSearch } from '#search/engines/postgres.ts'
import type { SearchFollower } from '#search/follower.ts'
import { readingGuesser } from '#search/guess.ts'
import { programmeDocuments } from '#use-cases/house/programme-documents.ts'
import { limitSizes } from '#use-cases/limits.ts'
import { openSeatDocuments } from '#use-cases/open-seats/seat-documents.ts'
import type { Clock, HouseSettings, Log, Post, Services, Stores, Wake } from '#use-cases/services.ts'
import { passwords } from './passwords.ts'
import { secrets } from './secrets.ts'

export interface LiveParts {
  readonly sql: Sql
  readonly settings: HouseSettings
  readonly post: Post
  readonly log: Log
  /** Nobody to tell where it is left out: a terminal, a test. */
  readonly wake?: Wake
  readonly clock?: Clock
  readonly limits?: typeof limitSizes
  /** Makes the search engine on the pool or on a transaction; Postgres where it is left out. */
  readonly search?: ((on: Handle) => SearchEngine) | undefined
  /** What follows by jobs beside it. */
  readonly follower?: SearchFollower | null
}

/** Joins the parts. Holds nothing but the pool it was given, which the caller ends. */
export function makeServices({ sql, settings, post, log, ...rest }: LiveParts): Services {
  const handle = handleOf(sql)
  const search = rest.search ?? onPostgres()
  const stores = (on: Handle): Stores => ({ ...makeStores(on), search: search(on) })

  return {
    stores: stores(handle),
    follower: rest.follower ?? null,
    transaction: (work) => inTransaction(sql, (on) => work(stores(on))),
    sessions: makeSessions(
      {
        db: handle.db,
        sessions,
        accounts,
        setActingFor: setActingFor(handle.db),
        setSeenAt: setSeenAt(handle.db),
        standing: standing(handle.db),
      },
      { secure: settings.publicUrl.startsWith('https:') },
    ),
    passwords,
    secrets,
    limits: makeLimits(handle.db, rest.limits ?? limitSizes),
    post,
    wake: rest.wake ?? tellNobody,
    clock: rest.clock ?? { now: () => new Date() },
    settings,
    log,
  }
}

/** What search is made of: entries from their tables, editions from the catalogue. */
export const documentsOn = (sql: Handle['sql']): DocumentReaders => ({
  organisation: makeDocumentReader(sql),
  programme: programmeDocuments,
  'open-seat': openSeatDocuments(makeOpenSeatRows(sql)),
})

/** The engine in the database, on the pool or on a transaction. All it makes share one dictionary, loaded when it is needed. */
export function onPostgres(options: Pick<PostgresSearchOptions, 'limits'> = {}): (on: Handle) => SearchEngine {
  const guess = readingGuesser()
  return ({ sql }) => postgresSearch(sql, documentsOn, { ...options, guess })
}

const tellNobody: Wake = { grown: () => {}, ended: () => {}, beside: () => {} }
