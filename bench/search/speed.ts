/** How quick each engine is at a size, against what we promise and against the ways people would take without one. */
import { type Line, missed, table } from '../line.ts'
import { columns, milliseconds } from './columns.ts'
import type { BenchDatabase, BenchServer } from './database.ts'
import { type BenchEngine, benchEngines } from './engines.ts'
import { indexed } from './indexed.ts'
import { naiveWays, timeNaive } from './naive.ts'
import { organisationMaker } from './organisation.ts'
import type { Percentiles } from './percentiles.ts'
import { type BenchQuery, queriesOf } from './queries.ts'
import { organisationsDatabase, plainDatabase } from './source.ts'
import { type Timed, timeQueries } from './timing.ts'
import { timeUnderLoad } from './updates.ts'

/** Milliseconds at p95 with the first twenty and three facets, by size. */
const promised: Readonly<Record<number, number>> = { 100000: 50, 1000000: 100, 3580000: 150 }
/** Different bigrams the made data must have, by size. */
const dictionary: Readonly<Record<number, number>> = { 1000000: 1_000_000, 3580000: 1_000_000 }

export interface SpeedOptions {
  readonly size: number
  /** Queries of each group; the naive ways get the first three of them. */
  readonly each: number
  readonly rounds: number
  /** Measures on the index as it stands, though search has changed since it was built. */
  readonly keepIndex: boolean
  /** False leaves out the naive ways, which take the longest. */
  readonly peers: boolean
}

/** Prints the figures; the names of the limits that were missed come back. */
export async function benchSpeed(server: BenchServer, options: SpeedOptions): Promise<string[]> {
  const { size, each } = options
  const organisationAt = organisationMaker()
  const queries = queriesOf(organisationAt, size, each)
  const { database, loaded } = await organisationsDatabase(server, organisationAt, size)
  const plain = options.peers ? await plainDatabase(server, organisationAt, size) : null
  try {
    console.log(
      `\n${size.toLocaleString('en')} organisations, ${loaded.bigrams.toLocaleString('en')} different bigrams, loaded in ${loaded.seconds.toFixed(0)} s`,
    )
    const [ilike, trigrams] = plain ? await naive(plain, firstOfEach(queries, 3)) : []
    const lines: Line[] = []
    for (const engine of await benchEngines()) {
      await indexed(database, engine, options.keepIndex)
      const found = await timed(database, engine, queries, options)
      const load = await timeUnderLoad(
        database.sql,
        engine,
        queries,
        { organisationAt, size },
        { rate: 20, seconds: 30 },
      )
      printLoad(load)
      const promise = promised[size]
      if (promise !== undefined)
        for (const [name, p95] of [
          ['with three facets', found.plain.overall.p95],
          ['with filters too', found.filtered.overall.p95],
          ['under changes', load.queries.p95],
        ] as const)
          lines.push({
            name: `${engine.name}, p95 ${name}`,
            took: p95,
            against: 'what we promise',
            peer: promise,
            limit: 1,
          })
      lines.push({
        name: `${engine.name}, a change can be found (p95)`,
        took: load.visible.p95,
        against: 'what we promise',
        peer: 1000,
        limit: 1,
      })
      if (size >= 1_000_000 && ilike)
        for (const at of ['p50', 'p95'] as const)
          lines.push({
            name: `${engine.name}, ${at}`,
            took: found.plain.overall[at],
            against: `ILIKE, ${at}`,
            peer: ilike[at],
            limit: 1 / 20,
          })
      if (trigrams)
        console.log(`\npg_trgm takes ${(trigrams.p95 / found.plain.overall.p95).toFixed(1)} times as long at p95.`)
    }
    console.log(`\n${table(lines)}`)
    return [
      ...missed(lines).map(({ name }) => name),
      ...(loaded.bigrams < (dictionary[size] ?? 0) ? [`only ${loaded.bigrams} different bigrams`] : []),
    ]
  } finally {
    await database.close()
    await plain?.close()
  }
}

const firstOfEach = (queries: readonly BenchQuery[], count: number): BenchQuery[] =>
  queries.filter((it, index) => queries.slice(0, index).filter(({ group }) => group === it.group).length < count)

async function naive(plain: BenchDatabase, queries: readonly BenchQuery[]): Promise<(Percentiles | undefined)[]> {
  const words = queries.filter(({ text }) => text !== '')
  const found: Percentiles[] = []
  for (const way of naiveWays) found.push(await timeNaive(plain.sql, way, words))
  console.log(`\nThe naive ways, ${words.length} of the same queries with the same facets\n`)
  console.log(
    columns([
      ['way', 'p50', 'p95', 'max'],
      ...naiveWays.map((way, at) => [
        way,
        ...(['p50', 'p95', 'max'] as const).map((it) => milliseconds(found[at]?.[it] ?? Number.NaN)),
      ]),
    ]),
  )
  return found
}

async function timed(
  database: BenchDatabase,
  engine: BenchEngine,
  queries: readonly BenchQuery[],
  { rounds }: SpeedOptions,
) {
  const on = engine.on(database.sql)
  const plain = await timeQueries(on, queries, { rounds, filtered: false })
  const filtered = await timeQueries(on, queries, { rounds, filtered: true })
  print(engine, plain, filtered)
  return { plain, filtered }
}

function print({ name }: BenchEngine, plain: Timed, filtered: Timed): void {
  const cells = (it: Percentiles | undefined) =>
    (['p50', 'p95', 'p99'] as const).map((at) => milliseconds(it?.[at] ?? Number.NaN))
  console.log(`\n${name}: the first twenty and three facets, ${plain.overall.count} queries, and the same filtered\n`)
  console.log(
    columns([
      ['group', 'p50', 'p95', 'p99', 'empty', 'filtered p50', 'p95', 'p99'],
      ...[...plain.byGroup].map(([group, it]) => [
        group,
        ...cells(it),
        String(plain.empty.get(group) ?? 0),
        ...cells(filtered.byGroup.get(group)),
      ]),
      ['all', ...cells(plain.overall), '', ...cells(filtered.overall)],
    ]),
  )
  if (plain.incomplete + filtered.incomplete > 0)
    console.log(`${plain.incomplete} answers ran out of time, filtered ${filtered.incomplete}.`)
}

function printLoad(load: Awaited<ReturnType<typeof timeUnderLoad>>): void {
  const { rate, reached, queries, writes, visible } = load
  console.log(
    `\n${rate} changes a second (${reached.toFixed(1)} reached): queries p50 ${milliseconds(queries.p50)}, p95 ${milliseconds(queries.p95)}; a change p50 ${milliseconds(writes.p50)}, p95 ${milliseconds(writes.p95)}; found after p95 ${milliseconds(visible.p95)}`,
  )
}
