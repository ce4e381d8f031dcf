/**
 * The directory file: one organisation a row, with the columns below. Kind and size by their ids, prefecture by name or code,
 * industry by its JSIC name. A blank cell is unknown, never "no".
 *
 * @example
 * const { organisations, findings } = readOrganisations(text)
 */
import { finding, type ImportFinding } from './finding.ts'
import {
  type Column,
  type ImportedOrganisation,
  organisationColumns,
  type Reading,
  readRow,
} from './organisation-row.ts'
import { readTable, type TableRow } from './table.ts'

/** Reads the file: the rows that can be taken, and what is wrong with the others. */
export function readOrganisations(
  text: string,
  reading: Reading = {},
): {
  organisations: readonly ImportedOrganisation[]
  findings: readonly ImportFinding[]
} {
  const table = readTable<Column>(text, organisationColumns, ['name'])
  const findings = [...table.findings]
  const organisations: ImportedOrganisation[] = []
  const seen = new Map<string, number>()

  for (const row of table.rows) {
    const read = readRow(row, reading)
    if ('findings' in read) {
      findings.push(...read.findings)
      continue
    }
    const key = read.organisation.corporateNumber ?? read.organisation.importKey ?? ''
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, row.row)
      organisations.push(read.organisation)
    } else findings.push(sameAs(first, row))
  }
  return { organisations, findings: findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) }
}

const sameAs = (first: number, { row, cells }: TableRow<Column>) =>
  finding(
    row,
    cells.corporate_number ? 'corporate_number' : 'name',
    cells.corporate_number || cells.name,
    `${first}行目と同じ団体です。どちらか1行にしてください。`,
    `It is the same organisation as row ${first}. Keep one of the two.`,
  )
