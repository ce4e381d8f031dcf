/** Whole servers as built, in processes of their own, that are killed and come back at the same port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const skew = new URL('skew.mjs', import.meta.url).href

/** How long a server may take to end when it is asked to, in milliseconds. */
const patience = 15_000

export interface FaultyServer {
  readonly port: number
  /** As a power cut does; it comes back after so long. Resolves when it is dead. */
  kill(dead: number): Promise<void>
  /** Times it ended by itself once it had been ready, with its last words. */
  readonly deaths: readonly string[]
  close(): Promise<void>
}

interface Running {
  readonly child: ChildProcess
  readonly port: number
  readonly ended: Promise<void>
}

/** @param wrongBy how far its clock goes wrong, in milliseconds */
export async function aFaultyServer(databaseUrl: string, wrongBy: number): Promise<FaultyServer> {
  const deaths: string[] = []
  let closed = false
  let expected = false

  async function start(port: number): Promise<Running | null> {
    const child = spawn(process.execPath, ['--import', skew, 'build/server.js'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        MUSUBI_DEMO: '0',
        CLOCK_WRONG_BY: String(wrongBy),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const ended = new Promise<void>((done) => child.once('close', () => done()))
    const ready = new Promise<number>((done) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said = (said + chunk.toString()).slice(-4_000)
          const [, at] = /listening on port (\d+)/.exec(said) ?? []
          if (at) done(Number(at))
        })
    })
    const at = await Promise.race([ready, ended.then(() => null)])
    if (at === null) return null // the database was away, or the port not yet free
    void ended.then(() => {
      if (expected) return
      deaths.push(said)
      returning = back(at)
    })
    return { child, port: at, ended }
  }

  async function back(port: number): Promise<void> {
    for (let next: Running | null = null; !next && !closed; await pause(200)) {
      next = await start(port)
      if (next) running = next
    }
    expected = false
  }

  let returning = Promise.resolve()
  const first = await start(0)
  if (!first) throw new Error('The server did not start; is it built?')
  let running: Running = first
  return {
    port: first.port,
    deaths,
    async kill(dead) {
      await returning
      expected = true
      running.child.kill('SIGKILL')
      await running.ended
      returning = pause(dead).then(() => back(first.port))
    },
    async close() {
      closed = true
      await returning
      expected = true
      running.child.kill('SIGTERM')
      const late = setTimeout(() => running.child.kill('SIGKILL'), patience)
      await running.ended
      clearTimeout(late)
    },
  }
}
