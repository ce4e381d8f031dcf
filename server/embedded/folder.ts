import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { startFailure } from '../start-failure.ts'
import type { Binaries } from './binaries.ts'
import { linkLibraries } from './links.ts'
import { canReach, giveTo, type Runner } from './runner.ts'
import { unless } from './unless.ts'

/** Where a data folder that Postgres's account cannot reach keeps its cluster instead. */
const outOfReach = '/var/lib'

/**
 * Makes the data folder.
 *
 * @throws start failure `data-folder-not-writable`
 */
export async function requireData(data: string): Promise<void> {
  try {
    await makeFolder(data)
    // Two that start at once, be it in one process, write a trial each.
    const trial = join(data, `.writable-${randomUUID()}`)
    await writeFile(trial, '')
    await rm(trial)
  } catch (cause) {
    throw notWritable(data, cause)
  }
}

/**
 * Finds the folder for Postgres in the data folder. When we are root and the data folder lies under a private home, Postgres's own
 * account cannot walk there; then `database` is a link to a folder of its own below /var/lib. Hold the lock meanwhile.
 *
 * @throws start failure `data-folder-not-writable`
 */
export async function requireHome(data: string, runnerOf: (cluster: string) => Promise<Runner | undefined>) {
  const link = join(data, 'database')
  const runner = await runnerOf(join(link, 'cluster'))
  const home = (await realpath(link).catch(unless('ENOENT'))) ?? (await makeHome(data, link, runner))
  if (runner && (await stat(home)).uid !== runner.uid) await giveTo(runner, home)
  return { home, runner }
}

async function makeHome(data: string, link: string, runner: Runner | undefined): Promise<string> {
  const within = await canReach(runner, await realpath(data))
  try {
    if (within) await mkdir(link)
    else await symlinkTo(await mkdtemp(join(outOfReach, 'musubi-')), link)
  } catch (cause) {
    throw notWritable(within ? data : outOfReach, cause)
  }
  return realpath(link)
}

/** Like `mkdir -p`. Node's own never returns where a file system answers ENOENT to every new name (/proc). */
async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path).then(() => true, unless('EEXIST', 'ENOENT'))
  if (made || (await stat(path).catch(unless('ENOENT')))?.isDirectory()) return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path)
}

/** A link left by a removed folder is replaced. */
async function symlinkTo(folder: string, link: string): Promise<void> {
  await rm(link, { force: true })
  await symlink(folder, link)
}

const notWritable = (folder: string, cause: unknown): Error => {
  const full = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
  return full
    ? startFailure('disk-full', ...diskFull(folder), cause)
    : startFailure(
        'data-folder-not-writable',
        `データフォルダー ${folder} に書き込めません。書き込めるフォルダーを MUSUBI_DATA に設定するか、権限を直してください。`,
        `The data folder ${folder} cannot be written; set MUSUBI_DATA to a folder that can, or mend its permissions.`,
        cause,
      )
}

export const diskFull = (folder: string): [ja: string, en: string] => [
  `ディスクの空きが足りません。${folder} のあるディスクに空きを作ってから、もう一度起動してください。`,
  `The disk is full; make room on the disk that holds ${folder} and start again.`,
]

/**
 * The programs as the runner can run them: those of the package, or a copy in the home when the package lies out of its
 * reach or its libraries cannot be linked where they are (a read-only node_modules).
 *
 * @throws start failures `disk-full`, `data-folder-not-writable`
 */
export async function reachableBinaries(
  binaries: Binaries,
  home: string,
  runner: Runner | undefined,
): Promise<Binaries> {
  const native = await realpath(binaries.native)
  if ((await canReach(runner, native)) && (await linkLibraries(native))) return binaries

  // Named after the package's version, so that an upgrade is not shadowed by an older copy.
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copies = join(home, `programs-${version}`)
  const copied = await realpath(copies).catch(unless('ENOENT'))
  if (!copied)
    await copyWhole(native, copies, runner).catch((cause) => {
      throw notWritable(home, cause)
    })

  const moved = (program: string) => join(copies, 'native', relative(binaries.native, program))
  return {
    postgres: moved(binaries.postgres),
    initdb: moved(binaries.initdb),
    pgCtl: moved(binaries.pgCtl),
    native: join(copies, 'native'),
  }
}

/** Copies beside the goal and renames at the end: a copy cut short is never taken for whole. */
async function copyWhole(native: string, goal: string, runner: Runner | undefined): Promise<void> {
  const half = `${goal}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(half)
  await cp(native, join(half, basename(native)), { recursive: true, verbatimSymlinks: true })
  await linkLibraries(join(half, basename(native)))
  await giveTo(runner, half)
  await rename(half, goal)
}
