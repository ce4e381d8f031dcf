/** A CSV file with a header as rows of named cells; what is wrong with the file is said, not thrown. */
import { parse } from 'csv-parse/browser/esm/sync'
import { finding, type ImportFinding } from './finding.ts'

export interface TableRow<Column extends string> {
  /** As a spreadsheet numbers them: the first row after the header is 2. */
  readonly row: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[]
  readonly findings: readonly ImportFinding[]
}

/**
 * Reads the table. Cells are trimmed; a column that is not there is blank in every row. A column nobody knows is refused rather
 * than passed over, since it may be a known one misspelt.
 *
 * @param text of the whole file, decoded
 */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  required: readonly Column[],
): Table<Column> {
  const nothing = (them: ImportFinding[]): Table<Column> => ({ rows: [], findings: them })
  if (text.includes('\uFFFD'))
    return nothing([
      finding(
        null,
        null,
        '',
        'ファイルをUTF-8として読めませんでした。UTF-8で保存し直してください。',
        'The file could not be read as UTF-8. Save it as UTF-8 and try again.',
      ),
    ])

  const parsed = recordsOf(text)
  if ('findings' in parsed) return nothing(parsed.findings)
  const [header, ...records] = parsed.records
  const names = (header ?? []).map((name) => name.trim())
  const wrong = headerFindings(names, columns, required)
  if (wrong.length > 0) return nothing(wrong)

  const rows: TableRow<Column>[] = []
  const findings: ImportFinding[] = []
  for (const [index, record] of records.entries()) {
    const row = index + 2
    if (record.length === names.length) rows.push({ row, cells: cellsOf(record, names, columns) })
    else
      findings.push(
        finding(
          row,
          null,
          record.join(','),
          `列の数が${record.length}でした。見出しと同じ${names.length}列にしてください。値にカンマを含む場合は "…" で囲みます。`,
          `It has ${record.length} columns. Make it ${names.length}, as in the header; put values with commas in "…".`,
        ),
      )
  }
  return { rows, findings }
}

function recordsOf(text: string): { records: string[][] } | { findings: ImportFinding[] } {
  try {
    return { records: parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][] }
  } catch (problem) {
    // The parser throws on quotes that do not pair, and says in which line.
    const { lines, message } = problem as { lines?: number; message: string }
    return {
      findings: [
        finding(
          lines ?? null,
          null,
          message,
          'CSVとして読めませんでした。引用符（"）の対応を確かめてください。',
          'It could not be read as CSV. Check that the quotes (") pair.',
        ),
      ],
    }
  }
}

function headerFindings(names: readonly string[], columns: readonly string[], required: readonly string[]) {
  const expected = columns.join(', ')
  const missing = required.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !columns.includes(name))
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [
    ...missing.map((name) =>
      finding(
        1,
        name,
        '',
        `列「${name}」がありません。見出しの行に加えてください。`,
        `There is no column “${name}”. Add it to the header.`,
      ),
    ),
    ...unknown.map((name) =>
      finding(
        1,
        name,
        name,
        `列「${name}」は使えません。使える列：${expected}`,
        `There is no use for a column “${name}”. Known: ${expected}.`,
      ),
    ),
    ...twice.map((name) =>
      finding(
        1,
        name,
        name,
        `列「${name}」が2つあります。1つにしてください。`,
        `The column “${name}” is there twice. Keep one.`,
      ),
    ),
  ]
}

const cellsOf = <Column extends string>(
  record: readonly string[],
  names: readonly string[],
  columns: readonly Column[],
) =>
  Object.fromEntries(columns.map((name) => [name, (record[names.indexOf(name)] ?? '').trim()])) as Record<
    Column,
    string
  >
