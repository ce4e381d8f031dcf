import { readFile } from 'node:fs/promises'
import { unless } from './unless.ts'

/**
 * Whether a process lives. A zombie does not; and where the system can tell (Linux), neither does a number that has
 * since passed to another program.
 *
 * @param program the name the process must bear, `postgres` for a postmaster
 */
export async function isAlive(pid: number, program?: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (process.platform !== 'linux') return true

  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(unless('ENOENT', 'ESRCH'))
  if (stat === undefined) return false
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(stat) ?? []
  return state !== 'Z' && (program === undefined || name === program)
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))
