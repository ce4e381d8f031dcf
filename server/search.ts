/** Search as the settings have it: Postgres alone, or a Meilisearch in front of it. Made once; the circuit is part of what is made. */
import { type Handle, handleOf, type Sql } from '#db/connect.ts'
import { makeSearchQueue, readSynonyms } from '#db/search-queue.ts'
import type { SearchEngine } from '#search/engine.ts'
import { makeCircuit } from '#search/engines/meilisearch/circuit.ts'
import { meilisearchFollower } from '#search/engines/meilisearch/follower.ts'
import { inFront, limitsBehind } from '#search/engines/meilisearch/in-front.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/meilisearch.ts'
import { type MeiliPlace, meiliClients } from '#search/engines/meilisearch/place.ts'
import type { SearchFollower } from '#search/follower.ts'
import type { Log } from '#use-cases/services.ts'
import { documentsOn, onPostgres } from './live.ts'

export interface SearchParts {
  readonly sql: Sql
  readonly meili: MeiliPlace | undefined
  /** How long a search in Postgres may take where that is all there is, in milliseconds; 300 where it is left out. */
  readonly within?: number
  readonly log: Log
}

/** What `makeServices` takes of it. */
export interface MadeSearch {
  readonly search?: (on: Handle) => SearchEngine
  readonly follower?: SearchFollower
}

export function makeSearch({ sql, meili, within = 300, log }: SearchParts): MadeSearch {
  if (!meili) return { search: onPostgres({ limits: limitsWithin(within) }) }
  const engineOn = meilisearchOn(meili)
  const circuit = makeCircuit()
  const behind = onPostgres({ limits: limitsBehind })
  const notices = {
    gone: (error: unknown) =>
      log.warn(
        { url: meili.url, error: String(error) },
        'Meilisearch does not answer; Postgres answers searches until it does.',
      ),
    back: () => log.info({ url: meili.url }, 'Meilisearch answers again.'),
  }
  return {
    search: (on) => inFront({ sql: on.sql, front: engineOn(on), behind: behind(on), circuit, notices }),
    follower: meilisearchFollower(engineOn(handleOf(sql)), makeSearchQueue(sql)),
  }
}

/** Most of the time for the whole answer, some for what can be said in a hurry, and a rest for the way. */
const limitsWithin = (milliseconds: number) => ({ full: (milliseconds * 2) / 3, hasty: milliseconds / 5 })

/** The Meilisearch engine on a handle. */
export function meilisearchOn(place: MeiliPlace): (on: Handle) => MeilisearchEngine {
  const clients = meiliClients(place)
  const behind = onPostgres()
  return (on) =>
    meilisearchEngine({
      clients,
      sql: on.sql,
      documentsOn,
      queue: makeSearchQueue(on.sql),
      synonyms: () => readSynonyms(on.sql),
      behind: behind(on),
    })
}
