import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateWithDrizzle } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { checkout } from './checkout.ts'

/** Several servers may start at once; one migrates and the others wait. The number is arbitrary. */
const migrating = 7_305_102

/**
 * Brings a database to the tables of this version: ours first, then those of the job queue.
 *
 * @param url the database; the connection is a separate one, closed at the end
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${migrating})`
    await migrateWithDrizzle(drizzle(sql), { migrationsFolder: checkout('db/migrations') })
    await runMigrations({ connectionString: url, logger: quiet })
  } finally {
    await sql.end({ timeout: 5 })
  }
}

const quiet = new Logger(() => () => {})
