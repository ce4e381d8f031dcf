import { words } from '#consortium/words.ts'
import type { ImportFinding } from '#imports/finding.ts'
import type { Terminal } from './terminal.ts'

/** The longest file an import reads, in bytes. */
export const longestImport = 200_000_000

const labels = {
  progress: (rows: number, of: number) => words(`${rows} / ${of} 行`, `${rows} of ${of} rows`),
  whole: words('ファイル全体', 'the whole file'),
  row: (row: number) => words(`${row}行目`, `row ${row}`),
}

/** How far an import is, beside the result. */
export const sayProgress = (rows: number, of: number, { err, say, paint }: Terminal): void =>
  err(paint.dim(say(labels.progress(rows, of))))

/** Each row that could not be taken, and why. */
export function sayFindings(findings: readonly ImportFinding[], { err, say }: Terminal): void {
  for (const { row, column, says } of findings)
    err(`${say(row === null ? labels.whole : labels.row(row))}${column ? ` ${column}` : ''}: ${say(says)}`)
}
