/** Where a command reads and writes; a test brings its own. */
import { styleText } from 'node:util'
import type { Words } from '#consortium/words.ts'

export interface Terminal {
  /** A line of the result. */
  readonly out: (line: string) => void
  /** A line beside the result: progress, what is wrong. */
  readonly err: (line: string) => void
  /** Everything that comes in by standard input. */
  readonly input: () => Promise<Buffer>
  readonly language: keyof Words
  readonly say: (words: Words) => string
  readonly paint: Paint
  readonly environment: Readonly<Record<string, string | undefined>>
}

export type Paint = Readonly<Record<'good' | 'bad' | 'doubt' | 'dim' | 'bold', (text: string) => string>>

export const plainPaint: Paint = { good: same, bad: same, doubt: same, dim: same, bold: same }

function same(text: string): string {
  return text
}

const colours: Paint = {
  good: (text) => styleText('green', text),
  bad: (text) => styleText('red', text),
  doubt: (text) => styleText('yellow', text),
  dim: (text) => styleText('dim', text),
  bold: (text) => styleText('bold', text),
}

/** The terminal of this process: colours only where a person looks on, and not where NO_COLOR is set. */
export function terminalOf(own: NodeJS.Process, language: keyof Words): Terminal {
  const coloured = own.stdout.isTTY === true && !own.env.NO_COLOR && own.env.TERM !== 'dumb'
  return {
    out: (line) => void own.stdout.write(`${line}\n`),
    err: (line) => void own.stderr.write(`${line}\n`),
    input: () => readAll(own.stdin),
    language,
    say: (words) => words[language],
    paint: coloured ? colours : plainPaint,
    environment: own.env,
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
