/** The index of an engine, which stays on disk with its database. */
import { megabytes } from './columns.ts'
import type { BenchDatabase } from './database.ts'
import type { BenchEngine } from './engines.ts'
import { indexVersion } from './index-version.ts'
import { progress } from './progress.ts'

interface Built {
  readonly version: string
  readonly documents: number
  readonly seconds: number
}

/** Builds the index where there is none, or where search has changed since and the old one is not to be kept; says what it took. */
export async function indexed(database: BenchDatabase, engine: BenchEngine, keep: boolean): Promise<void> {
  const state = `index ${engine.name}`
  const version = indexVersion()
  const before = await database.recall<Built>(state)
  let built = before
  if (!built || (built.version !== version && !keep)) {
    const started = performance.now()
    const { documents } = await engine.on(database.sql).rebuild(progress(`${engine.name} index`))
    built = { version, documents, seconds: (performance.now() - started) / 1000 }
    await database.write(state, built)
  }
  const bytes = await engine.bytes(database.sql)
  console.log(
    `\n${engine.name}: index of ${built.documents.toLocaleString('en')} built in ${built.seconds.toFixed(0)} s (${Math.round(built.documents / built.seconds)} a second), ${megabytes(bytes)} on disk${built.version === version ? '' : ', of an earlier version of search'}`,
  )
}
