/**
 * Musubi from a terminal: `npm run -s musubi -- check FILE`. The same use cases as the pages, see cli/commands.ts.
 */
import { runCli } from './cli/run.ts'

// Whoever read along (head, less) may leave before we are done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await runCli(process)
