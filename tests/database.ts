import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { inject } from 'vitest'
import { startEmbedded } from '#server/embedded/embedded.ts'
import { migrate } from '#server/migrate.ts'

/** A database of one test file's own, with all tables and no rows. */
export interface TestDatabase {
  readonly url: string
  /** A pool on it. */
  readonly sql: Sql
  /** Closes the pool and drops the database. */
  drop(): Promise<void>
}

/** One process after another looks for the template. The number is arbitrary. */
const makingTemplate = 7_305_103

/**
 * Copies the run's migrated template, which takes some tens of milliseconds. The server is the run's embedded one, started by
 * the first to ask, or that of TEST_DATABASE_URL.
 *
 * @example
 * const database = await aDatabase()
 * afterAll(database.drop)
 */
export async function aDatabase(): Promise<TestDatabase> {
  const server = await requireServer()
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  const name = `test_${randomUUID().replaceAll('-', '')}`
  try {
    const template = await requireTemplate(admin, server)
    await admin.unsafe(`create database ${name} template ${template}`)
  } finally {
    await admin.end()
  }

  const url = on(server, name)
  const sql = postgres(url, { max: 10, onnotice: () => {} })
  return {
    url,
    sql,
    async drop() {
      await sql.end({ timeout: 5 })
      await run(server, `drop database if exists ${name} with (force)`)
    },
  }
}

/** The address of a server that may be filled with databases; the run's own unless TEST_DATABASE_URL names another. */
async function requireServer(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return given

  const { folder } = inject('testRun')
  const held = await startEmbedded({ data: join(folder, 'data'), durable: false })
  await held.leave() // the run stops it at the end
  return held.url
}

async function requireTemplate(admin: Sql, server: string): Promise<string> {
  const name = `template_${inject('testRun').name}`
  await admin`select pg_advisory_lock(${makingTemplate})`
  const [found] = await admin`select 1 from pg_database where datname = ${name} and datistemplate`
  if (!found) {
    await admin.unsafe(`drop database if exists ${name}`)
    await admin.unsafe(`create database ${name}`)
    await migrate(on(server, name))
    await admin.unsafe(`alter database ${name} is_template true`)
  }
  await admin`select pg_advisory_unlock(${makingTemplate})`
  return name
}

async function run(server: string, statement: string): Promise<void> {
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await admin.unsafe(statement)
  await admin.end()
}

function on(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
