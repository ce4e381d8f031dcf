/** Rows of texts as a table for the terminal; what people write in Japanese is twice as wide there. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? '')))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat(Math.max((widths[at] ?? 0) - widthOf(cell), 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const widthOf = (text: string): number => [...text].reduce((sum, it) => sum + (it > '\u1100' ? 2 : 1), 0)

export const milliseconds = (ms: number): string =>
  ms < 10 ? `${ms.toFixed(1)} ms` : ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB`
