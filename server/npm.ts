import { readFileSync } from 'node:fs'

/** How often we look. In milliseconds. */
const every = 500

/**
 * Calls back once when the npm that runs us has gone. Told to stop, npm tells only the shell between us, and killed it tells nobody:
 * we would live on unseen and hold the port against the next start.
 */
export function onceNpmIsGone(gone: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  if (!environment.npm_lifecycle_event) return // not run by npm: whoever runs us may leave us in peace
  const before = above()
  let differed = 0
  const looking = setInterval(() => {
    // Twice in a row: one look may fail on a busy machine, and a server that stops for that would be worse than a second's delay.
    differed = above() === before ? 0 : differed + 1
    if (differed < 2) return
    clearInterval(looking)
    gone()
  }, every)
  looking.unref()
}

/** Our parent, and its parent where it is npm's shell; a process whose parent dies gets another. */
function above(): string {
  const { ppid } = process
  const stat = /^\d+ \((.*)\) \S (\d+)/s.exec(read(`/proc/${ppid}/stat`))
  return stat && /^(da|ba|z|k)?sh$/.test(stat[1] ?? '') ? `${ppid} ${stat[2]}` : String(ppid)
}

/** Empty where there is no /proc: then the parent alone has to do. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
