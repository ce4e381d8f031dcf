import postgres from 'postgres'
import { type HeldDatabase, startEmbedded } from './embedded/embedded.ts'
import type { Settings } from './settings.ts'
import { startFailure } from './start-failure.ts'

/** What happens while a database starts, for the console. */
export type DatabaseStep = 'connecting' | 'creating' | 'starting' | 'sharing' | 'restarting'

/** PostgreSQL 15, as `server_version_num` counts. */
const oldest = 150_000

/**
 * The database of these settings: a given one, looked at before it is used, or the embedded one, started or shared.
 * `stop` ends what was started here; a given database is left alone.
 *
 * @param onLost called when the embedded Postgres died and could not be brought back
 * @throws start failures, e.g. `database-unreachable`, `database-too-old`, and those of the embedded launcher
 */
export async function startDatabase(
  { databaseUrl, data }: Pick<Settings, 'databaseUrl' | 'data'>,
  tell: (step: DatabaseStep) => void = () => {},
  onLost?: (error: unknown) => void,
): Promise<Pick<HeldDatabase, 'url' | 'stop'>> {
  if (!databaseUrl) return startEmbedded({ data, tell, ...(onLost && { onLost }) })

  tell('connecting')
  await requireUsable(databaseUrl)
  return { url: databaseUrl, stop: async () => {} }
}

async function requireUsable(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    const [row] = await sql<{ number: number; name: string }[]>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as name`.catch(
      (cause: Error) => {
        throw unreachable(url, cause)
      },
    )
    if (row && row.number < oldest) throw tooOld(row.name)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function unreachable(url: string, cause: Error): Error {
  const { hostname, port, pathname } = new URL(url) // without user and password
  const where = `${hostname}:${port || 5432}${pathname}`
  return startFailure(
    'database-unreachable',
    `DATABASE_URL のデータベース ${where} に接続できません（${cause.message}）。接続先とパスワード、PostgreSQL が動いているかを確かめてください。`,
    `The database ${where} of DATABASE_URL cannot be reached (${cause.message}); check the address, the password and that PostgreSQL is running.`,
    cause,
  )
}

const tooOld = (version: string): Error =>
  startFailure(
    'database-too-old',
    `DATABASE_URL の PostgreSQL は ${version} です。15 以降を使ってください。`,
    `The PostgreSQL of DATABASE_URL is ${version}; use 15 or newer.`,
  )
