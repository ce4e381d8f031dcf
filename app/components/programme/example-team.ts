/** A team of a case as the panel on a programme's page holds it, alike members in one row. */
import type { Consortium, Member } from '#consortium/consortium.ts'
import { mostRows, type Tried, type TriedRow } from './tried.ts'

/** What the panel has no field for is left out when it is written to an address; undefined where there are too many rows. */
export function triedOf({ area = [], members, plan = {} }: Consortium): Tried | undefined {
  const rows: TriedRow[] = []
  for (const { name: _name, roles = [], ...facts } of members) {
    const last = rows.at(-1)
    if (last && alike(last, roles, facts)) rows[rows.length - 1] = { ...last, count: last.count + 1 }
    else rows.push({ key: rows.length, roles, count: 1, facts })
  }
  return rows.length > mostRows ? undefined : { area, rows, plan: { ...plan }, unread: [] }
}

const alike = (row: TriedRow, roles: Member['roles'], facts: object): boolean =>
  JSON.stringify([row.roles, row.facts]) === JSON.stringify([roles, facts])
