import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { startEmbedded } from '#server/embedded/embedded.ts'

/** A server that says it is ready. */
export interface Started {
  readonly port: number
  /** When `npm start` was typed, on the clock of `performance.now()`. */
  readonly typed: number
  /** Ctrl-C, until all has ended. */
  stop(): Promise<void>
}

/** Nothing of our environment but what a program needs: the product is measured without one setting of its own. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG']

/**
 * `npm start` in a folder, on a free port.
 *
 * @throws what it said where it ended instead of getting ready
 */
export async function startInClone(folder: string): Promise<Started> {
  const port = await freePort()
  const inherited = Object.entries(process.env).filter(([name]) => kept.includes(name))
  const typed = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: Object.fromEntries([...inherited, ['PORT', String(port)]]) as NodeJS.ProcessEnv,
    detached: true, // a group of its own, so that Ctrl-C reaches all of it as in a terminal
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  let said = ''
  const ready = new Promise<true>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk
        if (/listening on port \d+/.test(said)) done(true)
      })
  })

  const up = await Promise.race([ready, ended.then(() => false)])
  if (!up || child.pid === undefined) throw new Error(`npm start ended before it was ready:\n${said}`)
  const group = -child.pid
  return {
    port,
    typed,
    async stop() {
      process.kill(group, 'SIGINT')
      await ended
      const data = join(folder, '.musubi')
      if (!existsSync(join(data, 'database', 'cluster', 'postmaster.pid'))) return
      await (await startEmbedded({ data })).stop() // lets no Postgres stay behind
      throw new Error(`The server did not stop its database:\n${said}`)
    },
  }
}

function freePort(): Promise<number> {
  const door = createServer()
  return new Promise((done, fail) => {
    door.once('error', fail)
    door.listen(0, '127.0.0.1', () => {
      const address = door.address()
      door.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
