import { execFile, type SpawnOptions } from 'node:child_process'
import { lchown, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { unless } from './unless.ts'

const run = promisify(execFile)

/** The account that Postgres runs as when we are root, which Postgres refuses to be. */
export interface Runner {
  readonly uid: number
  readonly gid: number
}

/**
 * Nothing when we are not root (Postgres then runs as ourselves); else the owner of an existing cluster, `postgres`, or `nobody`.
 *
 * @param cluster the folder of an existing cluster: Postgres insists on owning it
 */
export async function findRunner(cluster: string): Promise<Runner | undefined> {
  if (process.getuid?.() !== 0) return undefined

  const owner = await stat(cluster).catch(unless('ENOENT'))
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await accountNamed('postgres')) ?? (await accountNamed('nobody'))
}

async function accountNamed(name: string): Promise<Runner | undefined> {
  const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => undefined)
  if (!ids) return undefined // `id` fails exactly when there is no such account
  const [uid, gid] = ids.map(({ stdout }) => Number(stdout) >>> 0)
  return { uid: uid as number, gid: gid as number }
}

export const spawnAs = (runner: Runner | undefined): Pick<SpawnOptions, 'uid' | 'gid'> => runner ?? {}

/** Gives a folder and everything in it to the runner; links are given, not followed. */
export async function giveTo(runner: Runner | undefined, path: string): Promise<void> {
  if (!runner) return
  await lchown(path, runner.uid, runner.gid)
  const inside = await readdir(path, { withFileTypes: true }).catch(unless('ENOTDIR'))
  for (const entry of inside ?? [])
    await (entry.isDirectory()
      ? giveTo(runner, join(path, entry.name))
      : lchown(join(path, entry.name), runner.uid, runner.gid))
}

/** Whether the runner can walk down to a folder: a checkout under root's mode-700 home is out of its reach. */
export async function canReach(runner: Runner | undefined, folder: string): Promise<boolean> {
  if (!runner) return true
  const { mode, uid, gid } = await stat(folder)
  const walk = uid === runner.uid ? 0o100 : gid === runner.gid ? 0o010 : 0o001
  if ((mode & walk) === 0) return false
  return dirname(folder) === folder || canReach(runner, dirname(folder))
}
