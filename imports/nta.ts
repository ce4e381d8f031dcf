/**
 * The files of the National Tax Agency's register of corporate numbers, whole or the changes of a day: no header, thirty columns,
 * one process a row, lines ending in CR LF or LF. The text comes decoded; the files are Shift_JIS or UTF-8.
 *
 * @example
 * const { rows, findings } = readNta(text)
 */
import { parse } from 'csv-parse/browser/esm/sync'
import { finding, type ImportFinding } from './finding.ts'
import { type NtaColumn, ntaColumns } from './nta-columns.ts'
import { type NtaRow, readNtaRow } from './nta-row.ts'

/** Reads the file: the rows that can be taken, in their order, and what is wrong with the others. Rows count from 1. */
export function readNta(text: string): {
  readonly rows: readonly NtaRow[]
  readonly findings: readonly ImportFinding[]
} {
  const rows: NtaRow[] = []
  const findings: ImportFinding[] = []
  const newest = new Map<string, number>()

  const parsed = recordsOf(text)
  if ('finding' in parsed) return { rows, findings: [parsed.finding] }
  for (const [index, record] of parsed.records.entries()) {
    const row = index + 1
    if (record.length !== ntaColumns.length) {
      findings.push(otherLength(row, record))
      continue
    }
    const read = readNtaRow(row, cellsOf(record))
    if ('findings' in read) {
      findings.push(...read.findings)
      continue
    }
    const { latest, corporateNumber } = read.value
    const before = latest ? newest.get(corporateNumber) : undefined
    if (before !== undefined) {
      findings.push(newestTwice(row, corporateNumber, before))
      continue
    }
    if (latest) newest.set(corporateNumber, row)
    rows.push(read.value)
  }
  return { rows, findings }
}

function recordsOf(text: string): { records: string[][] } | { finding: ImportFinding } {
  try {
    const records = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][]
    return { records }
  } catch (problem) {
    // The parser throws on quotes that do not pair, and says in which line.
    const { lines, message } = problem as { lines?: number; message: string }
    return {
      finding: finding(
        lines ?? null,
        null,
        message,
        'CSVとして読めませんでした。公表サイトからダウンロードし直してください。',
        'It could not be read as CSV. Download the file again.',
      ),
    }
  }
}

const otherLength = (row: number, record: readonly string[]): ImportFinding =>
  finding(
    row,
    null,
    record.join(','),
    `${ntaColumns.length}列を期待しましたが、${record.length}列でした。法人番号公表サイトの全件または差分のCSVを、加工せずに指定してください。`,
    `Expected ${ntaColumns.length} columns, got ${record.length}. Give the CSV of the corporate number site as it was downloaded.`,
  )

const newestTwice = (row: number, number: string, before: number): ImportFinding =>
  finding(
    row,
    'latest',
    number,
    `法人番号 ${number} の最新の行は1つのはずですが、${before}行目にもあります。この行は取り込みません。`,
    `One row of ${number} can be the latest, and row ${before} is it already. This row is left out.`,
  )

const cellsOf = (record: readonly string[]) =>
  Object.fromEntries(ntaColumns.map((name, index) => [name, (record[index] ?? '').trim()])) as Record<NtaColumn, string>
