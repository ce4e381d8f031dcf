import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { startFailure } from '../start-failure.ts'
import { isAlive, pause } from './processes.ts'
import { unless } from './unless.ts'

/** Untouched for so long, a lock belongs to nobody even if its process number lives on. In milliseconds. */
const stale = 20_000
const patience = 90_000

/**
 * Runs something while no other process starts or stops the same cluster. The lock is a file with a process number,
 * touched while it is held, so that one left by a kill -9 or a power cut needs no hand.
 *
 * @throws start failure `already-starting` after a minute and a half
 */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience
  while (!(await take(path))) {
    if (Date.now() > until) throw waitedTooLong(path)
    await pause(100)
  }
  const touching = setInterval(() => utimes(path, new Date(), new Date()).catch(unless('ENOENT')), stale / 4)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<boolean> {
  const mine = `${path}.${randomUUID()}`
  await writeFile(mine, String(process.pid))
  try {
    // A link appears with its contents or not at all, so nobody reads half a number.
    const taken = await link(mine, path).then(() => true, unless('EEXIST'))
    if (taken) return true
  } finally {
    await rm(mine)
  }

  if (await isAbandoned(path)) {
    // Renamed, not removed: of two who find it abandoned, one renames and the other finds nothing.
    const aside = `${path}.${randomUUID()}`
    await rename(path, aside).catch(unless('ENOENT'))
    await rm(aside, { force: true })
  }
  return false
}

async function isAbandoned(path: string): Promise<boolean> {
  const [pid, times] = await Promise.all([
    readFile(path, 'utf8').catch(unless('ENOENT')),
    stat(path).catch(unless('ENOENT')),
  ])
  if (pid === undefined || !times) return false
  return Date.now() - times.mtimeMs > stale || !(await isAlive(Number(pid)))
}

const waitedTooLong = (path: string): Error =>
  startFailure(
    'already-starting',
    `別の Musubi が同じデータフォルダーで起動中のままです。しばらく待つか、動いていなければ ${path} を削除してください。`,
    `Another Musubi keeps starting on the same data folder; wait, or remove ${path} if none is running.`,
  )
