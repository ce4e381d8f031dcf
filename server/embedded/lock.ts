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
  const mark = `${process.pid} ${randomUUID()}`
  while (!(await take(path, mark))) {
    if (Date.now() > until) throw waitedTooLong(path)
    await pause(100)
  }
  const touching = setInterval(() => utimes(path, new Date(), new Date()).catch(unless('ENOENT')), stale / 4)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    await removeIf(path, mark) // a machine that slept may have lost it to another
  }
}

async function take(path: string, mark: string): Promise<boolean> {
  const mine = `${path}.${randomUUID()}`
  await writeFile(mine, mark)
  try {
    // A link appears with its contents or not at all, so nobody reads half a number.
    const taken = await link(mine, path).then(() => true, unless('EEXIST'))
    if (taken) return true
  } finally {
    await rm(mine)
  }

  const abandoned = await abandonedMark(path)
  if (abandoned !== undefined) await removeIf(path, abandoned)
  return false
}

/**
 * Removes the lock where it is still the one that was looked at. It is set aside first and looked at again there: between look and
 * removal somebody else may have cleared it and taken it anew, and then it goes back.
 */
async function removeIf(path: string, mark: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  const moved = await rename(path, aside).then(() => true, unless('ENOENT'))
  if (!moved) return

  if ((await readFile(aside, 'utf8')) !== mark) await link(aside, path).catch(unless('EEXIST'))
  await rm(aside)
}

/** What stands in a lock that nobody holds any more. */
async function abandonedMark(path: string): Promise<string | undefined> {
  const [mark, times] = await Promise.all([
    readFile(path, 'utf8').catch(unless('ENOENT')),
    stat(path).catch(unless('ENOENT')),
  ])
  if (mark === undefined || !times) return undefined
  const held = Date.now() - times.mtimeMs <= stale && (await isAlive(Number.parseInt(mark, 10)))
  return held ? undefined : mark
}

const waitedTooLong = (path: string): Error =>
  startFailure(
    'already-starting',
    `別の Musubi が同じデータフォルダーで起動中のままです。しばらく待つか、動いていなければ ${path} を削除してください。`,
    `Another Musubi keeps starting on the same data folder; wait, or remove ${path} if none is running.`,
  )
