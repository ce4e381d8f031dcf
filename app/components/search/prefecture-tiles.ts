/** Where a prefecture stands on the map: column and row of its tile, from 1; some are larger. */
export interface Tile {
  readonly code: string
  readonly column: number
  readonly row: number
  readonly columns?: number
  readonly rows?: number
  /** What fits into a tile in English; in Japanese the name does. */
  readonly short: string
}

export const mapColumns = 12

const tile = (code: string, column: number, row: number, short: string, size: Partial<Tile> = {}): Tile => ({
  ...{ code, column, row, short },
  ...size,
})

/** The 47 prefectures, each by its neighbours, the north-east above. In the order of JIS X 0401. */
export const tiles: readonly Tile[] = [
  tile('01', 11, 1, 'Hokkaido', { columns: 2, rows: 2 }),
  tile('02', 11, 3, 'Aomori', { columns: 2 }),
  tile('03', 12, 4, 'Iwt'),
  tile('04', 12, 5, 'Myg'),
  tile('05', 11, 4, 'Akt'),
  tile('06', 11, 5, 'Ygt'),
  tile('07', 12, 6, 'Fks'),
  tile('08', 12, 7, 'Ibr'),
  tile('09', 11, 7, 'Tcg'),
  tile('10', 10, 7, 'Gnm'),
  tile('11', 10, 8, 'Stm'),
  tile('12', 12, 8, 'Chb'),
  tile('13', 11, 8, 'Tky'),
  tile('14', 10, 9, 'Kng', { columns: 2 }),
  tile('15', 10, 6, 'Niigata', { columns: 2 }),
  tile('16', 9, 6, 'Tym'),
  tile('17', 8, 6, 'Isk'),
  tile('18', 7, 7, 'Fki'),
  tile('19', 9, 8, 'Yns'),
  tile('20', 9, 7, 'Ngn'),
  tile('21', 8, 7, 'Gif'),
  tile('22', 9, 9, 'Szk'),
  tile('23', 8, 8, 'Aic'),
  tile('24', 8, 9, 'Mie'),
  tile('25', 7, 8, 'Shg'),
  tile('26', 6, 7, 'Kyt'),
  tile('27', 5, 8, 'Osk'),
  tile('28', 5, 7, 'Hyg'),
  tile('29', 6, 8, 'Nar'),
  tile('30', 6, 9, 'Wakaya.', { columns: 2 }),
  tile('31', 4, 7, 'Ttr'),
  tile('32', 3, 7, 'Smn'),
  tile('33', 4, 8, 'Oky'),
  tile('34', 3, 8, 'Hrs'),
  tile('35', 2, 8, 'Ygc'),
  tile('36', 6, 11, 'Tks'),
  tile('37', 6, 10, 'Kgw'),
  tile('38', 5, 10, 'Ehm'),
  tile('39', 5, 11, 'Kch'),
  tile('40', 2, 9, 'Fko'),
  tile('41', 1, 9, 'Sag'),
  tile('42', 1, 10, 'Ngs'),
  tile('43', 2, 10, 'Kmm'),
  tile('44', 3, 9, 'Oit'),
  tile('45', 3, 10, 'Myz'),
  tile('46', 2, 11, 'Kagos.', { columns: 2 }),
  tile('47', 1, 12, 'Okn'),
]

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** The nearest of some tiles in a direction; straight on is nearer than aside. */
export function tileBeside(from: Tile, key: string, among: readonly Tile[]): Tile | undefined {
  const ahead: Readonly<Record<Direction, (it: Tile) => readonly [ahead: number, aside: number]>> = {
    ArrowUp: (it) => [from.row - it.row, from.column - it.column],
    ArrowDown: (it) => [it.row - from.row, from.column - it.column],
    ArrowLeft: (it) => [from.column - it.column, from.row - it.row],
    ArrowRight: (it) => [it.column - from.column, from.row - it.row],
  }
  const measure = Object.hasOwn(ahead, key) ? ahead[key as Direction] : undefined
  if (!measure) return undefined
  return among
    .map((it) => ({ it, at: measure(it) }))
    .filter(({ at: [straight] }) => straight > 0)
    .map(({ it, at: [straight, aside] }) => ({ it, far: straight + 3 * Math.abs(aside) }))
    .sort((a, b) => a.far - b.far)[0]?.it
}
