/** A process that is started to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Child {
  /** What stands after `word` in the line that says it is ready. */
  readonly ready: string
  tell(line: string): void
  /** As a power cut does. */
  kill(): Promise<void>
  /** As somebody does who waits for it. */
  end(): Promise<void>
}

/**
 * Starts a TypeScript file of the checkout and waits for its line `word …`.
 *
 * @throws what it said where it ended instead
 */
export async function startChild(file: string, word: string, argument: unknown): Promise<Child> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(argument)], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const ready = await Promise.race([lineAfter(child, word), ended.then(() => undefined)])
  if (ready === undefined) throw new Error(`${file} ended at its start:\n${heard(child)}`)
  // Whoever is killed reads no more.
  child.stdin.on('error', () => {})
  return {
    ready,
    tell: (line) => void child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async end() {
      child.stdin.end()
      await ended
    },
  }
}

const said = new WeakMap<ChildProcess, string>()
const heard = (child: ChildProcess): string => said.get(child) ?? ''

function lineAfter(child: ChildProcess, word: string): Promise<string> {
  return new Promise((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said.set(child, heard(child) + chunk.toString())
        const [, rest] = new RegExp(`^${word} (.*)$`, 'mu').exec(heard(child)) ?? []
        if (rest !== undefined) done(rest)
      })
  })
}
