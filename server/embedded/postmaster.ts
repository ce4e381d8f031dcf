import { spawn } from 'node:child_process'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import postgres from 'postgres'
import type { Binaries } from './binaries.ts'
import { type Cluster, willNotStart } from './cluster.ts'
import { findMemory, memoryFlags, sizeMemory } from './memory.ts'
import { isAlive, pause } from './processes.ts'
import { runProgram } from './program.ts'
import { type Runner, spawnAs } from './runner.ts'
import { unless } from './unless.ts'

/** A running Postgres. */
export interface Postmaster {
  readonly port: number
  /** False when it was already running and is shared. */
  readonly started: boolean
}

/** How long one start may take, crash recovery included. In milliseconds. */
const patience = 120_000

/** Postgres's own settings; tests give up durability for speed, and many run side by side. */
const settings = (port: number, durable: boolean, memory: readonly string[]): string[] =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? memory : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting])

/** The running Postgres of a cluster, started if there is none. Hold the lock of the cluster meanwhile. */
export async function requirePostmaster(
  cluster: Cluster,
  binaries: Binaries,
  runner: Runner | undefined,
  { durable, port }: { durable: boolean; port?: number | undefined },
): Promise<Postmaster> {
  const running = await findRunning(cluster)
  if (running) return { port: running, started: false }

  const until = Date.now() + patience
  const memory = memoryFlags(sizeMemory(await findMemory()))
  while (true) {
    const at = port ?? (await freePort())
    const failed = await start(cluster, binaries, runner, settings(at, durable, memory), at, until)
    if (!failed) return { port: at, started: true }

    // After a kill -9 of the postmaster its children let go of the shared memory a moment later; and a free port may be taken.
    const passing = /pre-existing shared memory|is another postmaster|could not bind|lock file .* already exists/i
    if (!passing.test(failed) || Date.now() > until) willNotStart(cluster.folder)(new Error(failed))
    await pause(200)
  }
}

/** Stops Postgres by pg_ctl: sessions end, what is committed is on disk, and the process is gone. */
export async function stopPostmaster(
  { folder }: Cluster,
  { pgCtl }: Binaries,
  runner: Runner | undefined,
): Promise<void> {
  const pid = Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0])
  await runProgram(pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '60'], runner)

  // pg_ctl waits for postmaster.pid to vanish, which a postmaster removes a moment before it leaves.
  const until = Date.now() + 10_000
  while (await isAlive(pid, 'postgres')) {
    if (Date.now() > until) throw new Error(`Postgres was stopped, but its process ${pid} is still there.`)
    await pause(5)
  }
}

/** The port of a live postmaster; clears the way when postmaster.pid was left by one that is gone. */
async function findRunning(cluster: Cluster): Promise<number | undefined> {
  const path = join(cluster.folder, 'postmaster.pid')
  const until = Date.now() + patience
  while (true) {
    const text = await readFile(path, 'utf8').catch(unless('ENOENT'))
    if (text === undefined) return undefined

    const [pid, , , port] = text.split('\n')
    if (!(await isAlive(Number(pid), 'postgres'))) {
      await rm(path, { force: true }) // its number may meanwhile belong to another program, which Postgres would take for itself
      return undefined
    }
    if (port && (await answers(cluster, Number(port)))) return Number(port)
    if (Date.now() > until) return undefined // Postgres itself will say what is in its way
    await pause(100) // it is starting, recovering or stopping
  }
}

/** @returns what Postgres said if it left, nothing once it answers */
async function start(
  cluster: Cluster,
  { postgres }: Binaries,
  runner: Runner | undefined,
  flags: string[],
  port: number,
  until: number,
): Promise<string | undefined> {
  const path = join(dirname(cluster.folder), 'postgres.log')
  const log = await open(path, 'a')
  const before = (await stat(path)).size
  // Its own session, so that Ctrl-C in the terminal reaches us alone and we stop it in order.
  const child = spawn(postgres, ['-D', cluster.folder, ...flags], {
    ...spawnAs(runner),
    cwd: cluster.folder,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  const left = new Promise<true>((done) => child.once('error', () => done(true)).once('exit', () => done(true)))
  child.unref()
  await log.close()

  while (true) {
    const gone = await Promise.race([left, pause(20)])
    if (!gone && (await answers(cluster, port))) return undefined
    if (!gone && Date.now() < until) continue
    if (!gone) child.kill('SIGQUIT')
    const said = (await readFile(path)).subarray(before).toString().trim()
    return said || (gone ? 'postgres ended without a word' : `postgres did not answer within ${patience / 1000} s`)
  }
}

/** Whether Postgres answers a real connection as this cluster; a listening port alone proves nothing. */
async function answers({ user, password, folder }: Cluster, port: number): Promise<boolean> {
  const sql = postgres({ host: '127.0.0.1', port, user, password, database: 'postgres', max: 1, connect_timeout: 5 })
  try {
    const [row] = await sql`select current_setting('data_directory') as folder`
    return resolve(row?.folder ?? '') === folder
  } catch {
    return false // refused, starting up, shutting down, or another's port: ask again later
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}
