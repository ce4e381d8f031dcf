import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { makeSearchQueue } from '#db/search-queue.ts'
import { makeKeys } from '#search/engines/meilisearch/keys.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/meilisearch.ts'
import { clientFor, type MeiliPlace, meiliClients, nextOf } from '#search/engines/meilisearch/place.ts'
import type { Shelf } from '#tests/contracts/search.contract.ts'
import { postgresShelf } from './postgres-shelf.ts'

/** A Meilisearch to test against, with keys of least rights for an index of this test's own. */
export interface MeiliServer {
  readonly url: string
  readonly masterKey?: string | undefined
}

export async function aPlace({ url, masterKey }: MeiliServer): Promise<MeiliPlace> {
  const index = `musubi-test-${randomUUID()}`
  if (!masterKey) return { url, index }
  const { searchKey, writeKey } = await makeKeys(url, masterKey, index)
  return { url, index, searchKey, writeKey }
}

/** Nothing of a test stays on a server that outlives it. */
export async function removeIndexes({ url, masterKey }: MeiliServer, { index }: MeiliPlace): Promise<void> {
  const client = clientFor(url, masterKey, 10_000)
  for (const uid of [index, nextOf(index)]) await client.deleteIndex(uid).waitTask()
}

export interface MeiliShelf extends Shelf {
  readonly engine: MeilisearchEngine
  readonly documentsOn: ReturnType<typeof postgresShelf>['documentsOn']
}

/** What it answers is tried, not how soon: a busy machine takes its time. In milliseconds. */
const unhurried = 30_000

/** Organisations in a real database, Postgres following in the transaction, and Meilisearch after it. */
export function meilisearchShelf(sql: Sql, place: MeiliPlace): MeiliShelf {
  const behind = postgresShelf(sql)
  const { documentsOn } = behind
  const clients = meiliClients(place, { search: unhurried, write: unhurried })
  const queue = makeSearchQueue(sql)
  const engine = meilisearchEngine({
    clients,
    sql,
    documentsOn,
    queue,
    synonyms: async () => ({}),
    behind: behind.engine,
    aidsWithin: unhurried,
  })
  return {
    engine: {
      ...engine,
      search: (query) => engine.searchUntil(query, AbortSignal.timeout(unhurried)),
      async rebuild(progress) {
        await behind.engine.rebuild()
        return engine.rebuild(progress)
      },
    },
    documentsOn,
    async put(documents) {
      await behind.put(documents)
      const followed = await engine.follow(documents)
      if (!followed.done) throw new Error(`The index did not follow: ${followed.why}`)
    },
    putInVain: behind.putInVain,
    putSilently: behind.putSilently,
    async clear() {
      await behind.clear()
      if (!(await engine.isWhole())) await engine.rebuild()
      const filter = 'type IN ["organisation", "programme"]'
      await clients.write.index(place.index).deleteDocuments({ filter }).waitTask()
    },
  }
}
