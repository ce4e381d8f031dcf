import { randomBytes } from 'node:crypto'
import { chown, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { startFailure } from '../start-failure.ts'
import type { Binaries } from './binaries.ts'
import { diskFull } from './folder.ts'
import { runProgram } from './program.ts'
import { giveTo, type Runner } from './runner.ts'
import { unless } from './unless.ts'

/** A database cluster on disk. */
export interface Cluster {
  readonly folder: string
  readonly user: string
  readonly password: string
}

const user = 'musubi'
const passwordFile = 'musubi-password'

/**
 * The cluster in a home, made first if there is none. The password lies inside it, mode 600, so that the two are never parted.
 *
 * @throws start failures `data-folder-other-version`, `disk-full`, `postgres-will-not-start`
 */
export async function requireCluster(
  home: string,
  binaries: Binaries,
  runner: Runner | undefined,
  onCreate: () => void,
): Promise<Cluster> {
  const folder = join(home, 'cluster')
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(unless('ENOENT'))
  if (version === undefined) onCreate()
  if (version === undefined) await createCluster(folder, binaries, runner)
  else await refuseOtherVersion(folder, version.trim(), binaries, runner)

  if (runner && (await stat(folder)).uid !== runner.uid) await giveTo(runner, folder) // restored from a backup by root
  return { folder, user, password: await readFile(join(folder, passwordFile), 'utf8') }
}

async function refuseOtherVersion(folder: string, found: string, { postgres }: Binaries, runner: Runner | undefined) {
  const stdout = await runProgram(postgres, ['--version'], runner).catch(willNotStart(folder))
  const ours = /(\d+)[.\d]*\s*$/.exec(stdout)?.[1]
  if (found === ours) return
  throw startFailure(
    'data-folder-other-version',
    `${folder} は PostgreSQL ${found} のデータですが、同梱の PostgreSQL は ${ours} です。別のフォルダーを MUSUBI_DATA に設定するか、そのデータを開ける版の Musubi で書き出してください。`,
    `${folder} holds data of PostgreSQL ${found}, but the bundled one is ${ours}; set MUSUBI_DATA to another folder, or export the data with the Musubi that wrote it.`,
  )
}

/**
 * Makes the cluster beside its place and renames it at the end: one cut short by a kill is simply made again.
 * The builtin C.UTF-8 locale sorts the same on every machine; the bundle's ICU 60 would not.
 */
async function createCluster(folder: string, { initdb }: Binaries, runner: Runner | undefined): Promise<void> {
  await removeHalves(folder)
  // A name of its own: the initdb of a start that was killed may still be at work on another half, and removes it when it fails.
  const half = `${folder}.half-${randomBytes(4).toString('hex')}`
  const password = `${half}.password`

  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 }).catch(willNotStart(folder))
  if (runner) await chown(password, runner.uid, runner.gid)

  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const doors = ['--auth=scram-sha-256', `--username=${user}`, `--pwfile=${password}`]
  await runProgram(initdb, ['-D', half, ...flags, ...doors], runner).catch(willNotStart(folder))

  await rename(password, join(half, passwordFile))
  await rename(half, folder)
}

async function removeHalves(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder)))
    if (name.startsWith(`${basename(folder)}.half-`))
      await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 10 })
}

/** Turns what Postgres's programs said on standard error into the sentence a person can act on. */
export const willNotStart =
  (folder: string) =>
  (cause: Error & { stderr?: string; code?: unknown }): never => {
    const said = cause.stderr?.trim() || cause.message
    if (cause.code === 'ENOSPC' || said.includes('No space left on device'))
      throw startFailure('disk-full', ...diskFull(folder), cause)

    const lines = said.split('\n')
    const line = lines.findLast((it) => /FATAL|PANIC|error|could not|cannot/i.test(it)) ?? lines.at(-1) ?? said
    throw startFailure(
      'postgres-will-not-start',
      `組み込みの PostgreSQL を起動できません（${line.trim()}）。DATABASE_URL に別の PostgreSQL を設定することもできます。`,
      `The embedded PostgreSQL does not start (${line.trim()}); you may set DATABASE_URL to another PostgreSQL.`,
      cause,
    )
  }
