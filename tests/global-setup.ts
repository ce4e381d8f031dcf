import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { isAlive } from '#server/embedded/processes.ts'
import { unless } from '#server/embedded/unless.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Names what this run makes: a folder for its Postgres, and its template on a server that is shared. */
    testRun: { folder: string; name: string }
  }
}

const prefix = `musubi-tests-`

/** Gives the run a folder; Postgres starts in it when the first test asks for a database, so that pure tests pay nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  await chmod(folder, 0o755) // as root, Postgres runs under another account and must walk here
  const name = `run_${process.pid}_${Date.now().toString(36)}`
  project.provide('testRun', { folder, name })
  return async () => {
    await remove(folder)
    if (process.env.TEST_DATABASE_URL) await dropTemplate(process.env.TEST_DATABASE_URL, `template_${name}`)
  }
}

/** On a server that outlives the run, the template goes with it. */
async function dropTemplate(server: string, template: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  await sql`update pg_database set datistemplate = false where datname = ${template}`
  await sql.unsafe(`drop database if exists ${template}`)
  await sql.end()
}

/** Nothing in a run's databases is worth a checkpoint: its Postgres goes at once, and the folder with it. */
async function remove(folder: string): Promise<void> {
  const pidFile = join(folder, 'data', 'database', 'cluster', 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8').catch(unless('ENOENT'))
  const pid = Number(text?.split('\n')[0])
  if (pid && (await isAlive(pid, 'postgres'))) process.kill(pid, 'SIGQUIT')
  await rm(folder, { recursive: true, force: true, maxRetries: 50 })
}

/** Runs that were killed leave their Postgres; the next run stops it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!(await isAlive(pid))) await remove(join(tmpdir(), name))
  }
}
