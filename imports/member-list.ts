/**
 * A list of members as an office keeps it: cells copied from a spreadsheet (apart by tabs) or a CSV file. The row of titles is known
 * by the usual words and may stand under a heading; where there is none, the first column is the name.
 *
 * @example
 * const { rows, findings } = readMemberList('名称\t都道府県\n(株)見本\t広島県', { roles: edition.roles })
 */
import { finding, type ImportFinding } from './finding.ts'
import { type ListColumn, listColumnOf, listColumns } from './member-list-columns.ts'
import { type MemberRow, type RoleNames, readMemberRow } from './member-row.ts'
import { recordsOf } from './records.ts'

/** So many rows a list may have. */
export const mostMembers = 100

export interface MemberList {
  readonly rows: readonly MemberRow[]
  /** A bad row is left out of `rows`; one whose role alone could not be read stays, without roles. */
  readonly findings: readonly ImportFinding[]
  /** Whether a row of titles was found. */
  readonly titled: boolean
  /** Titles of columns that mean nothing here. */
  readonly passedOver: readonly string[]
}

/** Titles stand within the first rows; what comes later is a member. */
const mostAboveTitles = 10

/** @param text decoded */
export function readMemberList(text: string, names: RoleNames): MemberList {
  const parsed = recordsOf(text)
  if ('findings' in parsed) return { rows: [], findings: parsed.findings, titled: false, passedOver: [] }

  const { records } = parsed
  const at = records.slice(0, mostAboveTitles).findIndex(isTitles)
  const titles = at < 0 ? null : (records[at] ?? [])
  const columns = titles?.map(listColumnOf) ?? (['name'] as const)
  const members = records
    .map((record, index) => ({ row: index + 1, record }))
    .slice(at + 1)
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  const told = { titled: titles !== null, passedOver: titles?.filter((it) => it.trim() && !listColumnOf(it)) ?? [] }
  if (members.length === 0 || members.length > mostMembers)
    return { rows: [], findings: [howMany(members.length)], ...told }

  const rows: MemberRow[] = []
  const findings: ImportFinding[] = []
  const seen = new Map<string, number>()
  for (const { row, record } of members) {
    const read = readMemberRow(row, cellsOf(record, columns), names)
    findings.push(...read.findings)
    if (!read.member) continue
    const key = read.member.corporateNumber ?? `${read.member.name}\n${read.member.prefecture ?? ''}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, row)
      rows.push(read.member)
    } else findings.push(sameAs(first, row, read.member.name))
  }
  return { rows, findings, ...told }
}

/** A title for the name, or two titles that mean something: a firm is hardly called 備考. */
const isTitles = (record: readonly string[]): boolean => {
  const known = record.flatMap((cell) => listColumnOf(cell) ?? [])
  return known.includes('name') || known.length > 1
}

/** Where two columns mean the same, the first that says something counts. */
const cellsOf = (record: readonly string[], columns: readonly (ListColumn | undefined)[]) =>
  Object.fromEntries(
    listColumns.map((column) => [
      column,
      record.find((cell, index) => columns[index] === column && cell.trim() !== '')?.trim() ?? '',
    ]),
  ) as Record<ListColumn, string>

const howMany = (came: number) =>
  finding(
    null,
    null,
    String(came),
    came === 0
      ? '団体の行がありませんでした。一覧の行を、見出しも含めてコピーし、貼り付けてください。'
      : `団体が${came}行ありました。一度に読めるのは${mostMembers}行までです。分けて貼り付けてください。`,
    came === 0
      ? 'There was no row with an organisation. Copy the rows of the list, titles included, and paste them.'
      : `There were ${came} rows. Up to ${mostMembers} can be read at once; paste them in parts.`,
  )

const sameAs = (first: number, row: number, name: string) =>
  finding(
    row,
    '名称',
    name,
    `${first}行目と同じ団体です。どちらか1行にしてください。`,
    `It is the same organisation as row ${first}. Keep one of the two.`,
  )
