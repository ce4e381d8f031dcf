/** The first sheet of an Excel workbook (.xlsx) as text, cells apart by tabs, as a spreadsheet copies them. */
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'

/** A workbook is a zip archive; a small one may say that it unpacks to gigabytes. */
const mostUnpacked = 50_000_000

/** The text of the sheet; null where it is no workbook we can read, or a suspiciously large one. */
export async function textOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    if (sizeUnpacked(bytes) > mostUnpacked) return null
    const rows = await readSheet(bytes.buffer)
    return rows.map((row) => row.map((cell) => quoted(textOf(cell))).join('\t')).join('\n')
  } catch {
    // Not a zip archive, not a workbook, or a broken one: the caller says what to send instead.
    return null
  }
}

/** What the archive says it holds; the reader allots no more than that. */
function sizeUnpacked(bytes: Uint8Array): number {
  let size = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      return false
    },
  })
  return size
}

/** A day in a sheet has no zone; it is read as midnight UTC. */
const textOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
