import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { startEmbedded } from '#server/embedded/embedded.ts'

/** A built server in a process of its own. */
export interface RunningServer {
  /** Where it answers, e.g. `http://localhost:41234`. */
  readonly url: string
  readonly pid: number
  /** What it said so far. */
  output(): string
  /** Sends a signal and waits until the process has ended. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null }>
}

/** What a start that was refused left behind. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Nothing of the environment of whoever runs the tests but what a program needs. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'TZ']

const root = fileURLToPath(new URL('..', import.meta.url))

function environmentOf(settings: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => kept.includes(name))
  const given = Object.entries({ NODE_ENV: 'production', PORT: '0', ...settings }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries([...inherited, ...given]) as NodeJS.ProcessEnv
}

function spawnServer(environment: Record<string, string | undefined>) {
  const child = spawn(process.execPath, ['build/server.js'], {
    cwd: root,
    env: environmentOf(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<{ code: number | null }>((done) => child.once('close', (code) => done({ code })))
  return { child, output: () => output, ended }
}

/**
 * Starts the built server, as `npm start` does once it is built, on a free port, and waits until it says it is ready.
 *
 * @param environment its settings; give MUSUBI_DATA (see `aDataFolder`) or DATABASE_URL (see `aDatabase`)
 * @throws what it said where it ended instead
 * @example
 * const server = await startServer({ DATABASE_URL: database.url, MUSUBI_DEMO: '0' })
 * afterAll(() => server.end())
 */
export async function startServer(environment: Record<string, string | undefined>): Promise<RunningServer> {
  const { child, output, ended } = spawnServer(environment)
  const url = await Promise.race([ready(child, output), ended.then(() => undefined)])
  if (!url) throw new Error(`The server did not start:\n${output()}`)
  return {
    url,
    pid: child.pid as number,
    output,
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

function ready(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((done) => {
    child.stdout?.on('data', () => {
      const [, port] = /listening on port (\d+)\D/.exec(output()) ?? []
      if (port) done(`http://localhost:${port}`)
    })
  })
}

/** Starts the built server where it is expected to refuse, and waits for its end. */
export async function refuseToStart(environment: Record<string, string | undefined>): Promise<Ended> {
  const { output, ended } = spawnServer(environment)
  return { ...(await ended), output: output() }
}

/** A data folder of one test's own; `remove` stops the Postgres that a killed server left in it. */
export async function aDataFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(inject('testRun').folder, 'data-'))
  await chmod(path, 0o755)
  return {
    path,
    async remove() {
      await (await startEmbedded({ data: path })).stop()
      await rm(path, { recursive: true, force: true })
    },
  }
}
