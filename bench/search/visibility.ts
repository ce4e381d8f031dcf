/** How soon a change can be found where Meilisearch follows: by the jobs of a server that runs in a process of its own, as it does for people. */
import { type Handle, handleOf, inTransaction, type Sql } from '#db/connect.ts'
import { makeKeys } from '#search/engines/meilisearch/keys.ts'
import type { MeiliPlace } from '#search/engines/meilisearch/place.ts'
import { organisationKeys } from '#search/key.ts'
import { onPostgres } from '#server/live.ts'
import { migrate } from '#server/migrate.ts'
import { makeSearch, meilisearchOn } from '#server/search.ts'
import { type Child, startChild } from '#tests/faults/child.ts'
import { imitatedVersion } from '#tests/search/meilisearch-double/imitates.ts'
import { type Line, missed, table } from '../line.ts'
import { milliseconds } from './columns.ts'
import { type BenchServer, dropDatabase, openDatabase } from './database.ts'
import { type Percentiles, percentilesOf } from './percentiles.ts'

const name = 'bench_visible'
const [organisations, changes] = [500, 200]
/** Milliseconds: what we promise at p95, how long a change is looked for, and the pause between two looks. */
const [promise, longest, pause] = [1_000, 60_000, 5]

/** Prints the figure; the name of the limit comes back if it was missed. */
export async function benchVisibility(server: BenchServer): Promise<string[]> {
  const meilisearch = await openMeilisearch()
  await dropDatabase(server, name)
  const database = await openDatabase(server, name)
  await migrate(database.url)
  await database.sql`
    insert into organisations (name, kana, capability, facts)
    select '見通し工業' || n, 'ミトオシコウギョウ', '精密部品の加工', '{"kind": "company", "prefecture": "34"}' from generate_series(1, ${organisations}::int) as n`
  await onPostgres()(handleOf(database.sql)).rebuild()
  await meilisearchOn(meilisearch.place)(handleOf(database.sql)).rebuild()
  const worker = await startChild('tests/faults/search/worker.ts', 'working', {
    url: database.url,
    meili: meilisearch.place,
  })
  try {
    const { p50, p95, max } = await timeChanges(database.sql, meilisearch.place)
    console.log(
      `\n${meilisearch.name}: ${changes} single changes, each found after its commit in p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, at most ${milliseconds(max)}\n`,
    )
    const what = `${meilisearch.name}, a change can be found (p95)`
    const lines: Line[] = [{ name: what, took: p95, against: 'what we promise', peer: promise, limit: 1 }]
    console.log(table(lines))
    return missed(lines).map((it) => it.name)
  } finally {
    await worker.end()
    await database.close()
    await dropDatabase(server, name)
    await meilisearch.close()
  }
}

interface OpenMeilisearch {
  readonly name: string
  readonly place: MeiliPlace
  close(): Promise<void>
}

/** That of MEILI_URL, else the double of the tests, whose tasks take 5 to 35 ms. */
async function openMeilisearch(): Promise<OpenMeilisearch> {
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env
  const index = 'musubi-bench-visible'
  if (url) {
    const keys = masterKey ? await makeKeys(url, masterKey, index) : {}
    return { name: 'meilisearch', place: { url, index, ...keys }, close: async () => {} }
  }
  const double: Child = await startChild('tests/search/meilisearch-double/process.ts', 'listening', { port: 0 })
  return {
    name: `double of Meilisearch ${imitatedVersion}`,
    place: { url: double.ready, index },
    close: () => double.end(),
  }
}

async function timeChanges(sql: Sql, place: MeiliPlace): Promise<Percentiles> {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} }
  const { search } = makeSearch({ sql, meili: place, log: quiet })
  if (!search) throw new Error('There is no Meilisearch to follow.')
  const engine = meilisearchOn(place)(handleOf(sql))
  const ids = (await sql<{ id: string }[]>`select id from organisations order by id`).map(({ id }) => id)
  const times: number[] = []
  for (let change = 0; change < changes; change++) {
    const id = ids[(change * 7) % ids.length] ?? ''
    const mark = `zqm${change}x`
    await inTransaction(sql, async (on: Handle) => {
      await on.sql`update organisations set capability = ${mark}, updated_at = now() where id = ${id}`
      await search(on).changed(organisationKeys([id]))
    })
    const committed = performance.now()
    // As typed alone: where Meilisearch finds nothing it would else ask Postgres, which knows at once.
    const look = () => engine.searchUntil({ text: mark, facets: [], verbatim: true }, AbortSignal.timeout(longest))
    while (!(await look()).hits.some((hit) => hit.id === id)) {
      if (performance.now() - committed > longest)
        throw new Error(`The change of ${id} cannot be found after a minute.`)
      await new Promise((soon) => setTimeout(soon, pause))
    }
    times.push(performance.now() - committed)
  }
  return percentilesOf(times)
}
