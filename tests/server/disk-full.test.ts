import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { requireCluster } from '#server/embedded/cluster.ts'
import { findStartFailure } from '#server/start-failure.ts'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(inject('testRun').folder, 'disk-'))
  await chmod(folder, 0o755)
  return folder
}

test('a disk that fills while the database is made is said to be full, in one sentence with the folder', async () => {
  const home = await aFolder()
  const initdb = join(home, 'initdb')
  await writeFile(
    initdb,
    '#!/bin/sh\necho "initdb: error: could not write file: No space left on device" >&2\nexit 1\n',
  )
  await chmod(initdb, 0o755)
  const binaries = { initdb, postgres: initdb, pgCtl: initdb, native: home }

  const failure = await requireCluster(home, binaries, undefined, () => {}).then(() => undefined, findStartFailure)
  expect(failure).toMatchObject({ kind: 'disk-full' })
  expect(failure?.words.ja).toContain(join(home, 'cluster'))
})

/** Only root may put a small disk of its own into a place nobody else sees. */
const mayMount =
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0
if (!mayMount) console.warn('A start on a disk that is really full is tried on Linux as root alone.')

test.runIf(mayMount)('a start on a disk of eight megabytes ends with that sentence and a non-zero exit', async () => {
  const disk = join(await aFolder(), 'small')
  await mkdir(disk)
  const onSmallDisk = 'mount -t tmpfs -o size=8m,mode=755 none "$1" && shift && exec "$@"'
  const start = [process.execPath, '--import', 'tsx', 'server.ts']
  const run = spawnSync('unshare', ['-m', 'sh', '-c', onSmallDisk, 'sh', disk, ...start], {
    encoding: 'utf8',
    env: { ...process.env, MUSUBI_DATA: join(disk, 'data'), PORT: '0' },
    timeout: 60_000,
  })
  expect(run.stderr).toContain('ディスクの空きが足りません')
  expect(run.stderr).not.toMatch(/\n\s+at /)
  expect(run.status).toBeGreaterThan(0)
  execFileSync('rmdir', [disk])
})
