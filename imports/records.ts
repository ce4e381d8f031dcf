/** Pasted cells or a CSV file as rows of cells, blank rows included, so that they are counted as the spreadsheet does. */
import { parse } from 'csv-parse/browser/esm/sync'
import { finding, type ImportFinding } from './finding.ts'

export function recordsOf(
  text: string,
): { readonly records: readonly (readonly string[])[] } | { readonly findings: readonly ImportFinding[] } {
  try {
    const records = parse(text, {
      bom: true,
      // A spreadsheet copies cells apart by tabs, and quotes those that hold a line break.
      delimiter: text.includes('\t') ? '\t' : ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
    return { records: records as string[][] }
  } catch (problem) {
    // The parser throws on quotes that do not pair, and says in which line.
    const { lines, message } = problem as { lines?: number; message: string }
    return {
      findings: [
        finding(
          lines ?? null,
          null,
          message,
          '表として読めませんでした。引用符（"）の対応を確かめてください。',
          'It could not be read as a table. Check that the quotes (") pair.',
        ),
      ],
    }
  }
}
