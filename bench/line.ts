/** One figure of the bench: what was measured and what it is held against in the same run, both in milliseconds unless `shown` says otherwise. */
export interface Line {
  readonly name: string
  readonly took: number
  /** What it is held against: a peer that does comparable work, or a promise. */
  readonly against: string
  readonly peer: number
  /** The ratio it must not pass. */
  readonly limit: number
  /** How either figure is written; a time where it is left out. */
  readonly shown?: (figure: number) => string
}

export const ratioOf = ({ took, peer }: Line): number => took / peer

/** The lines over their limit. */
export const missed = (lines: readonly Line[]): Line[] => lines.filter((line) => !(ratioOf(line) <= line.limit))

/** The lines as a table for the terminal. */
export function table(lines: readonly Line[]): string {
  const rows = [
    ['line', 'took', 'held against', 'ratio', 'limit', ''],
    ...lines.map((line) => {
      const { name, took, against, peer, limit, shown = time } = line
      return [
        name,
        shown(took),
        `${against} (${shown(peer)})`,
        ratioOf(line).toFixed(limit < 0.5 ? 3 : 2),
        `≤ ${limit}`,
        missed([line]).length > 0 ? 'MISSED' : 'kept',
      ]
    }),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const time = (ms: number): string => (ms < 1000 ? `${ms.toPrecision(3)} ms` : `${(ms / 1000).toFixed(1)} s`)
