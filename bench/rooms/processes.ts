/** The processes of this bench: servers that can be weighed, and crowds of people at their screens. */
import { type ChildProcess, spawn } from 'node:child_process'
import { checkout } from '#server/checkout.ts'
import { bundled } from '../built.ts'
import type { Order } from './crowd.ts'
import type { Weight } from './weighed.ts'

export interface Server {
  readonly port: number
  weigh(): Promise<Weight>
  end(): Promise<void>
}

export interface Crowd {
  ask<T>(order: Order): Promise<T>
  end(): Promise<void>
}

/** `server.ts` as it is built, with nothing but where its database is. */
export const startOurs = (databaseUrl: string): Promise<Server> =>
  startServer([checkout('build/server.js')], { DATABASE_URL: databaseUrl, PORT: '0', MUSUBI_DEMO: '0' })

/** socket.io alone; it tells what this telling of ours says. */
export const startBare = async (sample: string): Promise<Server> => startServer([await bundled('rooms/bare'), sample])

export async function startCrowd(): Promise<Crowd> {
  const child = spawn(process.execPath, [await bundled('rooms/crowd')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const questions = questionsTo(child)
  return { ask: <T>(order: Order) => questions.ask<T>(order), end: () => ended(child, () => child.disconnect()) }
}

async function startServer(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const weighed = await bundled('rooms/weighed')
  const child = spawn(process.execPath, ['--expose-gc', '--import', weighed, ...args], {
    cwd: checkout(),
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const questions = questionsTo(child)
  let said = ''
  const port = await new Promise<number>((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4_000)
        const [, at] = /listening on port (\d+)/.exec(said) ?? []
        if (at) done(Number(at))
      })
    child.once('close', () => fail(new Error(`A server ended before it was ready:\n${said}`)))
  })
  return { port, weigh: () => questions.ask<Weight>({}), end: () => ended(child, () => child.kill('SIGTERM')) }
}

/** Asked over the channel between processes, each question answered by its number. */
function questionsTo(child: ChildProcess) {
  const waiting = new Map<number, (reply: Reply) => void>()
  let asked = 0
  let gone = false
  child.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  child.once('exit', (code) => {
    gone = true
    for (const [id, answer] of waiting) answer({ id, error: `The process ended with ${code}.` })
  })
  return {
    async ask<T>(question: object): Promise<T> {
      asked += 1
      const id = asked
      if (gone) throw new Error('The process has ended.')
      const { value, error } = await new Promise<Reply>((done) => {
        waiting.set(id, done)
        child.send({ id, ...question })
      })
      if (error !== undefined) throw new Error(error)
      return value as T
    },
  }
}

interface Reply {
  readonly id: number
  readonly value?: unknown
  readonly error?: string
}

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  end()
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await gone
  clearTimeout(late)
}
