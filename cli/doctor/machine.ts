/** Node, the disk and the folder the data lies in. */
import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { words } from '#consortium/words.ts'
import { checkout } from '#server/checkout.ts'
import { requireBinaries } from '#server/embedded/binaries.ts'
import { whyTooOld } from '#server/node-version.mjs'
import type { Settings } from '#server/settings.ts'
import { findStartFailure } from '#server/start-failure.ts'
import { type HealthFinding, healthy, warning, wrong } from './finding.ts'

const node = words('Node.js', 'Node.js')

export function lookAtNode(version: string): HealthFinding {
  const why = whyTooOld(version)
  if (!why) return healthy(node, words(version, version))
  const [ja = '', en = ''] = why.split('\n')
  return wrong(node, words(ja, en))
}

const packages = words('パッケージ', 'Packages')

/** Whether what is installed can run Postgres here; of no account where another database is used. */
export async function lookAtPackages({ databaseUrl }: Pick<Settings, 'databaseUrl'>): Promise<HealthFinding> {
  if (databaseUrl) return healthy(packages, words('導入済み', 'installed'))
  try {
    await requireBinaries()
    return healthy(
      packages,
      words('導入済み（組み込みの PostgreSQL を使えます）', 'installed, the embedded PostgreSQL with them'),
    )
  } catch (error) {
    const failure = findStartFailure(error)
    if (!failure) throw error
    return wrong(packages, failure.words)
  }
}

const built = words('ビルド', 'Build')

export async function lookAtBuild(): Promise<HealthFinding> {
  const there = await stat(checkout('build', 'server.js')).catch(() => null)
  return there
    ? healthy(built, words('ビルド済み', 'built'))
    : healthy(built, words('まだありません。npm start が自動でビルドします', 'not yet; npm start makes it'))
}

const folder = words('データフォルダー', 'Data folder')
const disk = words('ディスクの空き', 'Disk space')

/** Bytes below which Postgres soon has no room, and below which it has none. */
const [little, none] = [2_000_000_000, 200_000_000]

export async function lookAtFolder({ data }: Pick<Settings, 'data'>): Promise<HealthFinding> {
  const nearest = await nearestFolder(data)
  const may = await access(nearest, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!may)
    return wrong(
      folder,
      words(
        `${nearest} に書き込めません。権限を直すか、書き込めるフォルダーを MUSUBI_DATA に設定してください。`,
        `${nearest} cannot be written; mend its permissions or set MUSUBI_DATA to a folder that can.`,
      ),
    )
  return nearest === data
    ? healthy(folder, words(data, data))
    : healthy(folder, words(`${data}（初回の起動で作られます）`, `${data}, made at the first start`))
}

export async function lookAtDisk({ data }: Pick<Settings, 'data'>): Promise<HealthFinding> {
  const { bavail, bsize } = await statfs(await nearestFolder(data))
  const free = bavail * bsize
  const there = words(`${gigabytes(free)} GB`, `${gigabytes(free)} GB free`)
  if (free >= little) return healthy(disk, there)
  const todo = words(
    `残り ${there.ja} です。${data} のあるディスクに空きを作ってください。`,
    `Only ${there.en}; make room on the disk that holds ${data}.`,
  )
  return free < none ? wrong(disk, todo) : warning(disk, todo)
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1)

/** The folder itself, or the nearest above it that exists. */
async function nearestFolder(path: string): Promise<string> {
  const there = await stat(path).catch(() => null)
  return there || dirname(path) === path ? path : nearestFolder(join(path, '..'))
}
