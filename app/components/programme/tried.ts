/**
 * A team being tried out on a programme's page: rows of organisations, the area, the plan. It lives in the fields of a form
 * and in the query of the page's address, both read by the same function, so that a reload, a bookmark and a browser without
 * JavaScript all see the same team.
 *
 * @example ?area=35&m.0.kind=chamber&m.0.roles=lead&m.0.roles=local&m.0.count=1&plan.selfSustainingYears=5
 */
import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Kind, kinds } from '#consortium/kinds.ts'
import { prefectureCodes } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Asked } from '../fact/asked-fact.tsx'
import { type Fields, readControl, rowsOf, writeControl } from '../fact/read.ts'
import type { Asks } from './asks.ts'

export interface TriedRow {
  /** Names its fields: `m.3.kind`. Rows stand in the order of the form. */
  readonly key: number
  readonly roles: readonly Role[]
  /** How many organisations of this sort; 1 to 60. */
  readonly count: number
  /** By name of the fact: kind, size, prefecture and those the edition reads besides. */
  readonly facts: Readonly<Record<string, unknown>>
}

export interface Tried {
  readonly area: readonly string[]
  readonly rows: readonly TriedRow[]
  readonly plan: Readonly<Record<string, unknown>>
  /** Names of fields whose text could not be read; such a fact counts as unknown. */
  readonly unread: readonly string[]
}

export const mostRows = 40
export const mostOfOneSort = 60

/** How many of a sort are judged, whatever stands in the field: 1 to 60. */
export const readCount = (typed: unknown): number =>
  Math.min(mostOfOneSort, Math.max(1, Math.trunc(Number(typed)) || 1))

/** Reads what stands in the form or the address. Total: what makes no sense is named in `unread` and left out. */
export function readTried(fields: Fields, asks: Asks): Tried {
  const unread: string[] = []
  const factsAt = (path: string, asked: readonly Asked[]) =>
    Object.fromEntries(
      asked.flatMap(({ name, fact, control }) => {
        const typed = readControl(fields, path + name, control)
        if (typed === undefined) return []
        const parsed = fact.type.safeParse(typed)
        if (parsed.success) return [[name, parsed.data]]
        unread.push(path + name)
        return []
      }),
    )
  const rows = rowsOf(fields, 'm')
    .slice(0, mostRows)
    .map((key) => ({
      key,
      roles: fields
        .getAll(`m.${key}.roles`)
        .map(String)
        .filter((it) => asks.roles.includes(it as Role)) as Role[],
      count: readCount(fields.get(`m.${key}.count`)),
      facts: factsAt(`m.${key}.`, asks.member),
    }))
  const area = fields.getAll('area').map(String)
  return {
    area: prefectureCodes.filter((code) => area.includes(code)),
    rows,
    plan: factsAt('plan.', asks.plan),
    unread,
  }
}

/** The fields that would read as this team, for the address. */
export function writeTried(tried: Tried, asks: Asks): [name: string, value: string][] {
  return [
    ...tried.area.map((code): [string, string] => ['area', code]),
    ...tried.rows.flatMap((row, at) => [
      ...row.roles.map((role): [string, string] => [`m.${at}.roles`, role]),
      ...(row.count === 1 ? [] : [[`m.${at}.count`, String(row.count)] as [string, string]]),
      ...asks.member.flatMap(({ name, control }) => writeControl(`m.${at}.${name}`, control, row.facts[name])),
      // A row without anything said is still a row.
      ...(row.roles.length === 0 && Object.keys(row.facts).length === 0
        ? [[`m.${at}.count`, '1'] as [string, string]]
        : []),
    ]),
    ...asks.plan.flatMap(({ name, control }) => writeControl(`plan.${name}`, control, tried.plan[name])),
  ]
}

/** The consortium file of the team, and for each member the row it came from. `called` names one: 商工会議所1, 商工会議所2. */
export function consortiumOfTried(
  program: string,
  tried: Tried,
  called: (kind: Words | undefined, n: number) => string,
): { consortium: Consortium; rowOf: readonly number[] } {
  const each = tried.rows.flatMap((row) => Array.from({ length: row.count }, () => row))
  const kindOf = (row: TriedRow) => row.facts.kind as Kind | undefined
  const members = each.map((row, at): Member => {
    const kind = kindOf(row)
    const n = each.slice(0, at + 1).filter((it) => kindOf(it) === kind).length
    return { ...row.facts, name: called(kind && kinds[kind], n), roles: row.roles } as Member
  })
  return {
    consortium: {
      program,
      ...(tried.area.length > 0 ? { area: tried.area as NonNullable<Consortium['area']> } : {}),
      members,
      plan: tried.plan as Consortium['plan'],
    },
    rowOf: each.map((row) => tried.rows.indexOf(row)),
  }
}
