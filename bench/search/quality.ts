/** How good each engine's answers are: the golden queries over the real organisations and the catalogue. */

import type { Sql } from '#db/connect.ts'
import type { SearchEngine } from '#search/engine.ts'
import { readingGuesser } from '#search/guess.ts'
import { migrate } from '#server/migrate.ts'
import { type GoldenOrganisation, goldenCorpus, goldenKeyOf } from '#tests/search/golden/corpus.ts'
import { type Figures, measure, type Report } from '#tests/search/golden/measure.ts'
import { gradedQueries } from '#tests/search/golden/queries.ts'
import { programmeDocuments } from '#use-cases/house/programme-documents.ts'
import { columns } from './columns.ts'
import { type BenchServer, dropDatabase, openDatabase } from './database.ts'
import { benchEngines } from './engines.ts'

const name = 'bench_golden'
/** Recall among the first twenty, over all and in each group; and of the queries nothing should match, those that find nothing. */
const limits = { overall: 0.95, group: 0.9, nothing: 0.9 }

/** Milliseconds. What an answer is worth is no question of how busy this machine is. */
const patience = 60_000

/** Prints the figures of each engine; the names of the limits that were missed come back. */
export async function benchQuality(server: BenchServer): Promise<string[]> {
  const corpus = await goldenCorpus()
  await dropDatabase(server, name)
  const database = await openDatabase(server, name)
  try {
    await migrate(database.url)
    const keys = await store(
      database.sql,
      corpus.filter((it) => it.kind === 'organisation'),
    )
    const missed: string[] = []
    for (const bench of await benchEngines({
      programmes: programmeDocuments,
      postgres: { limits: { full: patience, hasty: patience }, guess: readingGuesser() },
      patience,
    })) {
      const engine = bench.on(database.sql)
      await engine.rebuild()
      const report = await measure(gradedQueries(corpus), (text) => find(engine, keys, text))
      console.log(`\n${bench.name}, ${report.measured.length} golden queries over ${corpus.length} documents\n`)
      console.log(tableOf(report))
      missed.push(...missedIn(report).map((it) => `${bench.name}: ${it}`))
    }
    return missed
  } finally {
    await database.close()
    await dropDatabase(server, name)
  }
}

async function find(engine: SearchEngine, keys: ReadonlyMap<string, string>, text: string): Promise<string[]> {
  const { hits } = await engine.search({ text, types: ['organisation', 'programme'], facets: [], limit: 20 })
  return hits.map(({ type, id }) => (type === 'programme' ? id : (keys.get(id) ?? id)))
}

/** The golden key of each organisation by the id it has in the tables. */
async function store(sql: Sql, organisations: readonly GoldenOrganisation[]): Promise<ReadonlyMap<string, string>> {
  const rows = organisations.map((it) => ({
    corporate_number: it.corporateNumber,
    name: it.name,
    kana: it.kana,
    facts: sql.json({ ...(it.is ? { kind: [it.is] } : {}), ...(it.prefecture ? { prefecture: it.prefecture } : {}) }),
    capability: it.capability,
    municipality_name: it.municipalityName,
    industry_name: it.industryName,
  }))
  const keys = new Map<string, string>()
  for (let start = 0; start < rows.length; start += 500) {
    const stored = await sql<{ id: string; name: string; corporateNumber: string | null; prefecture: string | null }[]>`
      insert into organisations ${sql(rows.slice(start, start + 500))}
      returning id, name, corporate_number as "corporateNumber", facts->>'prefecture' as prefecture`
    for (const row of stored) keys.set(row.id, goldenKeyOf(row))
  }
  return keys
}

function tableOf({ overall, byGroup, emptyOfNothing }: Report): string {
  const row = (group: string, it: Figures, least: number) => [
    group,
    String(it.queries),
    it.recallAt20.toFixed(3),
    it.ndcgAt10.toFixed(3),
    it.mrr.toFixed(3),
    `≥ ${least}`,
    it.recallAt20 >= least ? 'kept' : 'MISSED',
  ]
  return columns([
    ['group', 'queries', 'recall@20', 'nDCG@10', 'MRR', 'limit', ''],
    ...Object.entries(byGroup).map(([group, it]) => row(group, it, limits.group)),
    row('overall', overall, limits.overall),
    [
      'nothing',
      '',
      `${((emptyOfNothing ?? 1) * 100).toFixed(0)} % empty`,
      '',
      '',
      `≥ ${limits.nothing * 100} %`,
      (emptyOfNothing ?? 1) >= limits.nothing ? 'kept' : 'MISSED',
    ],
  ])
}

function missedIn({ overall, byGroup, emptyOfNothing }: Report): string[] {
  return [
    ...Object.entries(byGroup)
      .filter(([, { recallAt20 }]) => recallAt20 < limits.group)
      .map(([group]) => `recall of ${group}`),
    ...(overall.recallAt20 < limits.overall ? ['recall overall'] : []),
    ...((emptyOfNothing ?? 1) < limits.nothing ? ['nothing found where nothing should be'] : []),
  ]
}
