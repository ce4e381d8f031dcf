/** A team of a case as the panel on a programme's page holds it, alike members in one row. */
import type { Consortium } from '#consortium/consortium.ts'
import { mostOfOneSort, mostRows, type Tried, type TriedRow } from './tried.ts'

/** What the panel has no field for is left out when it is written to an address; undefined where there are too many rows. */
export function triedOf({ area = [], members, plan = {} }: Consortium): Tried | undefined {
  const rows = inRows(members.map(({ name: _name, roles = [], ...facts }) => ({ key: 0, roles, count: 1, facts })))
  return rows.length > mostRows ? undefined : { area, rows, plan: { ...plan }, unread: [] }
}

/** Neighbours who are told apart by nothing become one row. */
export function inRows(all: readonly TriedRow[]): TriedRow[] {
  const rows: TriedRow[] = []
  for (const row of all) {
    const last = rows.at(-1)
    if (last && alike(last, row) && last.count + row.count <= mostOfOneSort)
      rows[rows.length - 1] = { ...last, count: last.count + row.count }
    else rows.push({ ...row, key: rows.length })
  }
  return rows
}

const alike = (one: TriedRow, other: TriedRow): boolean =>
  JSON.stringify([one.roles, one.facts]) === JSON.stringify([other.roles, other.facts])
