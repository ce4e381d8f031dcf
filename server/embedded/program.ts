import { spawn } from 'node:child_process'
import { type Runner, spawnAs } from './runner.ts'

/**
 * Runs one of Postgres's programs to its end, in a session of its own: a Ctrl-C in the terminal must not cut down initdb or the
 * stop that it asked for.
 *
 * @returns what it wrote on standard output
 * @throws an error with `stderr`, or with the `code` of the system where it could not be run
 */
export function runProgram(path: string, args: readonly string[], runner: Runner | undefined): Promise<string> {
  const child = spawn(path, args, { ...spawnAs(runner), detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) => {
      if (code === 0) return done(out)
      fail(
        Object.assign(new Error(`${path} ended with ${signal ?? code}: ${stderr || out}`), { stderr: stderr || out }),
      )
    })
  })
}
