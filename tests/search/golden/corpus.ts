/**
 * What the golden queries are asked of, as plain data: the organisations of the directory file, those of the Tax Agency's day
 * that stand and may be shown, and the editions of the catalogue. Made from the files by the readers of `imports`, never
 * through an engine, so that no engine can colour what is expected of it.
 *
 * @example
 * const corpus = await goldenCorpus()
 * corpus.find(({ key }) => key === 'it-2021-a')?.name.ja
 */
import { readFileSync } from 'node:fs'
import type { Kind } from '#consortium/kinds.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import type { Words } from '#consortium/words.ts'
import { readNta } from '#imports/nta.ts'
import type { NtaRow } from '#imports/nta-row.ts'
import type { ImportedOrganisation } from '#imports/organisation-row.ts'
import { readOrganisations } from '#imports/organisations.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'

/** An organisation as it stands in the directory after both files were taken in. */
export interface GoldenOrganisation {
  readonly kind: 'organisation'
  /** 法人番号; where there is none, the name and the prefecture's code with a bar between. */
  readonly key: string
  readonly name: string
  readonly kana: string | null
  readonly corporateNumber: string | null
  /** What it is by its function; the register does not say. */
  readonly is: Kind | null
  readonly prefecture: PrefectureCode | null
  readonly municipalityName: string | null
  readonly industryName: string | null
  /** Blank where only the register tells of it. */
  readonly capability: string
}

/** An edition of the catalogue. */
export interface GoldenProgramme {
  readonly kind: 'programme'
  /** The edition's id. */
  readonly key: string
  readonly name: Words
  readonly about: Words
}

export type GoldenDocument = GoldenOrganisation | GoldenProgramme

/** The two files as the imports read them: the directory first, then the register. */
export const goldenFiles = {
  organisations: () => readFileSync(new URL('../../../db/demo/organisations.csv', import.meta.url), 'utf8'),
  nta: () =>
    new TextDecoder('shift_jis').decode(
      readFileSync(new URL('../../imports/data/houjin-bangou-diff-20260731.csv', import.meta.url)),
    ),
}

/** Every document, organisations first, each key once. */
export async function goldenCorpus(): Promise<readonly GoldenDocument[]> {
  const editions = await allEditions()
  return [...goldenOrganisations(), ...editions.map(programmeOf)]
}

/** The directory file with the register's newest rows over it, then whom the register alone knows. */
export function goldenOrganisations(): readonly GoldenOrganisation[] {
  const standing = readNta(goldenFiles.nta()).rows.filter((row) => row.latest && !row.closed && !row.hidden)
  const register = new Map(standing.map((row) => [row.corporateNumber, row]))
  const directory = readOrganisations(goldenFiles.organisations()).organisations.map((it) => {
    const newest = register.get(it.corporateNumber ?? '')
    return newest ? withRegister(organisationOf(it), newest) : organisationOf(it)
  })
  const known = new Set(directory.map(({ key }) => key))
  return [...directory, ...standing.filter((row) => !known.has(row.corporateNumber)).map(organisationOfRegister)]
}

/** The key of an organisation without a 法人番号, whoever stores it. */
export const goldenKeyOf = (it: {
  readonly name: string
  readonly corporateNumber: string | null
  readonly prefecture: string | null
}): string => it.corporateNumber ?? `${it.name}|${it.prefecture ?? ''}`

function organisationOf(it: ImportedOrganisation): GoldenOrganisation {
  const prefecture = it.facts.prefecture ?? null
  return {
    kind: 'organisation',
    key: goldenKeyOf({ ...it, prefecture }),
    name: it.name,
    kana: it.kana,
    corporateNumber: it.corporateNumber,
    is: it.facts.kind ?? null,
    prefecture,
    municipalityName: it.municipalityName,
    industryName: it.industryName,
    capability: it.capability,
  }
}

const organisationOfRegister = (row: NtaRow): GoldenOrganisation => ({
  kind: 'organisation',
  key: row.corporateNumber,
  name: row.name,
  kana: row.kana,
  corporateNumber: row.corporateNumber,
  is: null,
  prefecture: row.prefecture,
  municipalityName: row.municipalityName,
  industryName: null,
  capability: '',
})

/** Name, seat and reading are the register's; what it leaves blank takes nothing away. */
const withRegister = (it: GoldenOrganisation, row: NtaRow): GoldenOrganisation => ({
  ...it,
  name: row.name || it.name,
  kana: row.kana ?? it.kana,
  prefecture: row.prefecture ?? it.prefecture,
  municipalityName: row.municipalityName ?? it.municipalityName,
})

const programmeOf = ({ id, name, about }: Edition): GoldenProgramme => ({ kind: 'programme', key: id, name, about })
