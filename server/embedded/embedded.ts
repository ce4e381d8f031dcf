import { join } from 'node:path'
import postgres from 'postgres'
import { requireBinaries } from './binaries.ts'
import { type Cluster, requireCluster } from './cluster.ts'
import { reachableBinaries, requireData, requireHome } from './folder.ts'
import { locked } from './lock.ts'
import { requirePostmaster, stopPostmaster } from './postmaster.ts'
import { findRunner } from './runner.ts'

/** A database that is ours while we hold it. */
export interface HeldDatabase {
  readonly url: string
  /** Lets go of it; the last one out stops Postgres. */
  stop(): Promise<void>
  /** Lets go of it and leaves Postgres running for whoever comes next. */
  leave(): Promise<void>
}

export interface EmbeddedOptions {
  /** The data folder; made if missing. */
  readonly data: string
  /** False gives up surviving a power cut, for tests only. */
  readonly durable?: boolean
  /** Told what happens, as a key of the words for the console. */
  readonly tell?: (step: 'creating' | 'starting' | 'sharing' | 'restarting') => void
  /** Called when Postgres died and could not be brought back. */
  readonly onLost?: (error: unknown) => void
}

/** Anyone at work holds it shared; whoever gets it alone may stop Postgres (design.md 8). The number is arbitrary. */
const atWork = 7_305_101

const database = 'musubi'

/**
 * Starts or shares the Postgres of a data folder. If Postgres dies under us (kill -9), it is started again on the same port,
 * so connection pools find it where it was.
 *
 * @throws the start failures of binaries, folder, cluster and postmaster
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<HeldDatabase> {
  const { durable = true, tell = () => {} } = options
  const packaged = await requireBinaries()
  await requireData(options.data)
  const lock = join(options.data, 'launch.lock')

  let stopping = false
  let keeper: Keeper | undefined
  let port: number | undefined

  const hold = () =>
    locked(lock, async () => {
      const { home, runner } = await requireHome(options.data, findRunner)
      const binaries = await reachableBinaries(packaged, home, runner)
      const cluster = await requireCluster(home, binaries, runner, () => tell('creating'))
      tell(port ? 'restarting' : 'starting')
      const postmaster = await requirePostmaster(cluster, binaries, runner, { durable, port })
      if (!postmaster.started) tell('sharing')
      port = postmaster.port
      keeper = await keep(cluster, port, () => {
        if (!stopping) hold().catch(options.onLost ?? raise)
      })
      return { runner, binaries, cluster, port }
    })

  const { runner, binaries, cluster, port: at } = await hold()

  const stop = async () => {
    stopping = true
    await locked(lock, async () => {
      if (await keeper?.isLast()) await stopPostmaster(cluster, binaries, runner)
      await keeper?.end()
    })
  }
  const leave = async () => {
    stopping = true
    await keeper?.end()
  }
  return { url: urlOf(cluster, at, database), stop, leave }
}

interface Keeper {
  /** Whether nobody else is at work; nobody can begin while the lock file is ours. */
  isLast(): Promise<boolean>
  end(): Promise<void>
}

/** A connection of its own that holds our share and notices when Postgres dies. */
async function keep(cluster: Cluster, port: number, onClose: () => void): Promise<Keeper> {
  await createDatabase(cluster, port)
  let ended = false
  const sql = postgres(urlOf(cluster, port, database), {
    max: 1,
    max_lifetime: null, // a share lives as long as its connection
    onclose: () => {
      if (ended) return
      ended = true
      onClose()
    },
  })
  await sql`select pg_advisory_lock_shared(${atWork})`
  return {
    async isLast() {
      if (ended) return false // Postgres died under us: nothing of ours is left to stop
      await sql`select pg_advisory_unlock_shared(${atWork})`
      const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${atWork}) as alone`
      return row?.alone === true
    },
    async end() {
      ended = true
      await sql.end({ timeout: 1 })
    },
  }
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const sql = postgres(urlOf(cluster, port, 'postgres'), { max: 1 })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${database}`
    if (!found) await sql.unsafe(`create database ${database}`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const urlOf = ({ user, password }: Cluster, port: number, name: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${name}`

const raise = (error: unknown) => {
  throw error
}
