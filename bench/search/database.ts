/** The databases of the bench stay on disk from one run to the next; each remembers in a table what it holds. */
import type postgres from 'postgres'
import { connect, type Sql } from '#db/connect.ts'
import { checkout } from '#server/checkout.ts'
import { startEmbedded } from '#server/embedded/embedded.ts'

export interface BenchServer {
  readonly url: string
  stop(): Promise<void>
}

/** A server that may be filled with databases: that of DATABASE_URL, else an embedded one whose data lie in this folder. */
export async function benchServer(data = checkout('.bench')): Promise<BenchServer> {
  const given = process.env.DATABASE_URL
  return given ? { url: given, stop: async () => {} } : startEmbedded({ data })
}

export interface BenchDatabase {
  readonly url: string
  readonly sql: Sql
  /** What was written down under this name; null where nothing was, so that it has to be made. */
  recall<T>(name: string): Promise<T | null>
  write(name: string, value: unknown): Promise<void>
  close(): Promise<void>
}

/**
 * Opens a database of this name, made empty first where there is none.
 *
 * @param how more of CREATE DATABASE, such as a locale
 */
export async function openDatabase(server: BenchServer, name: string, how = ''): Promise<BenchDatabase> {
  await onServer(server, async (admin) => {
    const [found] = await admin`select 1 from pg_database where datname = ${name}`
    if (!found) await admin.unsafe(`create database ${name} ${how}`)
  })
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const sql = connect(url.href)
  await sql`create table if not exists bench_state (name text primary key, value jsonb not null)`
  return {
    url: url.href,
    sql,
    async recall<T>(it: string) {
      const [row] = await sql<{ value: T }[]>`select value from bench_state where name = ${it}`
      return row ? row.value : null
    },
    async write(it, value) {
      await sql`
        insert into bench_state (name, value) values (${it}, ${sql.json(value as postgres.JSONValue)})
        on conflict (name) do update set value = excluded.value`
    },
    close: () => sql.end({ timeout: 5 }),
  }
}

export const dropDatabase = (server: BenchServer, name: string): Promise<void> =>
  onServer(server, async (admin) => {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
  })

async function onServer(server: BenchServer, work: (admin: Sql) => Promise<void>): Promise<void> {
  const admin = connect(server.url, { max: 1 })
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
