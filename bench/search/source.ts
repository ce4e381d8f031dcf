/** The organisations in their tables, and the same texts in a plain one: made at the first run of a size, found by the later ones. */
import { migrate } from '#server/migrate.ts'
import { type BenchDatabase, type BenchServer, dropDatabase, openDatabase } from './database.ts'
import { type Loaded, loadOrganisations, loadPlain } from './load.ts'
import { generatorVersion, type MadeOrganisation } from './organisation.ts'
import { progress } from './progress.ts'

type Make = (index: number) => MadeOrganisation

/** Tables of this version with so many organisations in them. One that was not filled to its end is made anew. */
export async function organisationsDatabase(
  server: BenchServer,
  make: Make,
  size: number,
): Promise<{ readonly database: BenchDatabase; readonly loaded: Loaded }> {
  const name = `bench_${generatorVersion}_${size}`
  const found = await openDatabase(server, name)
  const loaded = await found.recall<Loaded>('loaded')
  if (loaded) {
    await migrate(found.url)
    return { database: found, loaded }
  }
  await found.close()
  await dropDatabase(server, name)
  const database = await openDatabase(server, name)
  await migrate(database.url)
  const made = await loadOrganisations(database.sql, make, size, progress('organisations'))
  await database.write('loaded', made)
  return { database, loaded: made }
}

/**
 * The plain table, with a trigram index on its text. The database has a locale of its own: in the C locale of the embedded
 * cluster pg_trgm takes no kanji and no kana for a letter, and its index would be empty.
 */
export async function plainDatabase(server: BenchServer, make: Make, size: number): Promise<BenchDatabase> {
  const name = `bench_plain_${generatorVersion}_${size}`
  const how = `template template0 encoding 'UTF8' locale_provider libc locale 'C.UTF-8'`
  const found = await openDatabase(server, name, how)
  if ((await found.recall('loaded')) !== null) return found
  await found.close()
  await dropDatabase(server, name)
  const database = await openDatabase(server, name, how)
  await database.sql`create extension pg_trgm`
  await loadPlain(database.sql, make, size, progress('plain table'))
  const started = performance.now()
  console.error('trigram index of the plain table …')
  await database.sql.begin(async (on) => {
    await on`set local maintenance_work_mem = '1GB'`
    await on`create index plain_trigrams on plain using gin (text gin_trgm_ops)`
  })
  await database.write('loaded', { trigramSeconds: (performance.now() - started) / 1000 })
  return database
}
