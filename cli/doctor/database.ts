/** The database: reachable and new enough, its tables up to date, its search index whole. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Words, words } from '#consortium/words.ts'
import { type AnySql, connect, handleOf, type Sql } from '#db/connect.ts'
import { makeOrganisationStore } from '#db/organisations.ts'
import { makePoolStore } from '#db/pool.ts'
import { postgresSearch } from '#search/engines/postgres.ts'
import { writeKey } from '#search/key.ts'
import { checkout } from '#server/checkout.ts'
import { startDatabase } from '#server/database.ts'
import { documentsOn } from '#server/live.ts'
import type { Settings } from '#server/settings.ts'
import { findStartFailure } from '#server/start-failure.ts'
import { comparePool } from '#use-cases/pool/compare-pool.ts'
import { type HealthFinding, healthy, warning, wrong } from './finding.ts'
import { lookAtMeilisearch } from './meilisearch.ts'

const database = words('データベース', 'Database')
const tables = words('データベースの表', 'Tables')
const index = words('検索の索引', 'Search index')
const pool = words('提案の候補', 'Candidates')

export async function lookAtDatabase(
  settings: Pick<Settings, 'data' | 'databaseUrl' | 'meili'>,
): Promise<HealthFinding[]> {
  // Looking must not make a database: that is for the first start.
  if (!settings.databaseUrl && !existsSync(join(settings.data, 'database', 'cluster', 'PG_VERSION')))
    return [
      healthy(database, words('まだありません。npm start の初回に作られます', 'not yet; the first npm start makes it')),
    ]

  try {
    const { url, stop } = await startDatabase(settings)
    try {
      return await lookInside(url, settings)
    } finally {
      await stop()
    }
  } catch (error) {
    const failure = findStartFailure(error)
    if (!failure) throw error
    return [wrong(database, failure.words)]
  }
}

async function lookInside(url: string, { meili }: Pick<Settings, 'meili'>): Promise<HealthFinding[]> {
  const sql = connect(url, { max: 2 })
  try {
    const [server] = await sql<{ version: string }[]>`select current_setting('server_version') as version`
    const version = `PostgreSQL ${server?.version}`
    const missing = await countMissing(sql)
    const reached = healthy(database, words(`接続できます（${version}）`, `reachable, ${version}`))
    if (missing > 0) return [reached, outOfDate(missing)]
    const indexes = [
      await lookAtIndex(sql),
      ...(meili ? [await lookAtMeilisearch(sql, meili)] : []),
      await lookAtPool(sql),
    ]
    return [reached, upToDate, ...indexes]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const upToDate = healthy(tables, words('最新です', 'up to date'))
const outOfDate = (missing: number): HealthFinding =>
  warning(
    tables,
    words(
      `更新が ${missing} 件適用されていません。npm start で自動的に適用されます。`,
      `${missing} changes are not applied yet; npm start applies them.`,
    ),
  )

/** How many of the written migrations the database has not seen. */
async function countMissing(sql: AnySql): Promise<number> {
  const journal = JSON.parse(await readFile(checkout('db/migrations/meta/_journal.json'), 'utf8')) as {
    entries: unknown[]
  }
  const [known] = await sql<
    { there: boolean }[]
  >`select to_regclass('drizzle.__drizzle_migrations') is not null as there`
  if (!known?.there) return journal.entries.length
  const [applied] = await sql<{ count: string }[]>`select count(*) as count from drizzle.__drizzle_migrations`
  return journal.entries.length - Number(applied?.count)
}

async function lookAtIndex(sql: AnySql): Promise<HealthFinding> {
  const { indexed, missing, stale, stray } = await postgresSearch(sql, documentsOn).compare()
  if (missing.count + stale.count + stray.count === 0) return healthy(index, filed(indexed))
  const some = [...missing.some, ...stale.some, ...stray.some].slice(0, 3).map(writeKey).join(', ')
  return wrong(
    index,
    words(
      `登録と合っていません（不足 ${missing.count} 件、古い ${stale.count} 件、余分 ${stray.count} 件。例: ${some}）。npm run -s musubi -- reindex で作り直してください。`,
      `It does not match the directory (${missing.count} missing, ${stale.count} stale, ${stray.count} too many; such as ${some}); run npm run -s musubi -- reindex.`,
    ),
  )
}

async function lookAtPool(sql: Sql): Promise<HealthFinding> {
  const organisations = makeOrganisationStore(handleOf(sql).db)
  const { proposable, misplaced, miscounted } = await comparePool({ pool: makePoolStore(sql), organisations })
  if (misplaced + miscounted === 0) return healthy(pool, filed(proposable))
  return wrong(
    pool,
    words(
      `登録と合っていません（分類違い ${misplaced} 件、数の違う分類 ${miscounted} 件）。npm run -s musubi -- reindex で作り直してください。`,
      `They do not match the directory (${misplaced} in another class, ${miscounted} classes miscounted); run npm run -s musubi -- reindex.`,
    ),
  )
}

const filed = (count: number): Words =>
  words(`登録と一致しています（${count}件）`, `matches the directory, ${count} entries`)
