/**
 * Writing tables anew beside those in use, then giving them their names: searches see the old ones until the last moment, and
 * whoever reads or writes waits for a rename alone.
 */
import { attempt, isLocked, type SearchSql } from './handle.ts'

const fresh = (table: string): string => `${table}_fresh`

/** An empty table with the columns of this one, for this transaction to fill; no index yet. */
export async function makeFresh(sql: SearchSql, table: string): Promise<string> {
  const name = fresh(table)
  await sql`drop table if exists ${sql(name)}`
  await sql`create table ${sql(name)} (like ${sql(table)} including defaults including storage including constraints)`
  const [options] = await sql<{ list: string | null }[]>`
    select array_to_string(reloptions, ', ') as list from pg_class where oid = ${table}::text::regclass`
  if (options?.list) await sql.unsafe(`alter table ${name} set (${options.list})`)
  return name
}

/** Gives the fresh table the indexes of the old one, under names that are put right when it takes its place. */
export async function indexFresh(sql: SearchSql, table: string): Promise<void> {
  for (const { name, definition, primary } of await indexesOf(sql, table)) {
    await sql.unsafe(
      definition
        .replace(` INDEX ${name} ON `, ` INDEX ${fresh(name)} ON `)
        .replace(`.${table} USING`, `.${fresh(table)} USING`),
    )
    if (primary) await sql.unsafe(`alter table ${fresh(table)} add primary key using index ${fresh(name)}`)
  }
  await sql.unsafe(`analyze ${fresh(table)}`)
}

/** How long we wait for the tables, and how often: searches queue behind whoever waits for a lock. In milliseconds. */
const patience = { lock: 100, pause: 250, times: 120 }

/**
 * Puts the fresh tables in the place of the old ones. `last` runs with them in one piece that is tried again as a whole: it must
 * not wait for anybody either.
 */
export async function takePlace(
  sql: SearchSql,
  tables: readonly string[],
  last: (on: SearchSql) => Promise<void>,
): Promise<void> {
  for (let times = 1; ; times++) {
    try {
      return await attempt(sql, async (on) => {
        await last(on)
        await on`select set_config('lock_timeout', ${String(patience.lock)}, true)`
        await on.unsafe(`lock table ${tables.join(', ')} in access exclusive mode`)
        await on`select set_config('lock_timeout', '0', true)`
        for (const table of tables) await rename(on, table)
      })
    } catch (error) {
      if (!isLocked(error) || times === patience.times) throw error
      await new Promise((done) => setTimeout(done, patience.pause))
    }
  }
}

async function rename(sql: SearchSql, table: string): Promise<void> {
  const indexes = await indexesOf(sql, table)
  await sql.unsafe(`drop table ${table}`)
  await sql.unsafe(`alter table ${fresh(table)} rename to ${table}`)
  for (const { name } of indexes) await sql.unsafe(`alter index ${fresh(name)} rename to ${name}`)
}

interface Index {
  readonly name: string
  readonly definition: string
  readonly primary: boolean
}

const indexesOf = (sql: SearchSql, table: string): Promise<Index[]> => sql<Index[]>`
  select name.relname as name, pg_get_indexdef(it.indexrelid) as definition, it.indisprimary as primary
  from pg_index as it join pg_class as name on name.oid = it.indexrelid
  where it.indrelid = ${table}::text::regclass order by it.indisprimary desc, name.relname`
