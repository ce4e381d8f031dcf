import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { runCli } from '../../cli/run.ts'

export interface Typed {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

interface Around {
  readonly input?: string | Buffer
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a command in a process of its own, as `npm run -s musubi --` does. */
export function musubi(args: readonly string[], { input = '', environment = {} }: Around = {}): Promise<Typed> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli.ts', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => out.push(part))
  child.stderr.on('data', (part: Buffer) => err.push(part))
  child.stdin.on('error', () => {}) // it may leave before it has read everything
  child.stdin.end(input)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (exit) =>
      done({ exit, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
  })
}

/** The same within this process, which spares the second that a start takes. */
export async function musubiHere(
  args: readonly string[],
  { input = '', environment = {} }: Around = {},
): Promise<Typed> {
  const [out, err]: [string[], string[]] = [[], []]
  const exit = await runCli({
    argv: [process.execPath, 'cli.ts', ...args],
    env: { PATH: process.env.PATH, ...environment },
    stdin: Readable.from([Buffer.from(input)]),
    stdout: { write: (text: string) => out.push(text), isTTY: false },
    stderr: { write: (text: string) => err.push(text), isTTY: false },
  } as unknown as NodeJS.Process)
  return { exit, out: out.join(''), err: err.join('') }
}

/** Settings under which no command can reach a database or write a data folder: what needs neither works all the same. */
export const nowhere = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/nowhere', MUSUBI_DATA: '/proc/nowhere' }
