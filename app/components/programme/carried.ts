/** What goes along from a team that was tried to the room that is opened: the area and the plan. Members are invited there. */
import type { Edition } from '#programs/edition.ts'
import { type Fields, writeControl } from '../fact/read.ts'
import { asksOf } from './asks.ts'
import { readTried, type Tried } from './tried.ts'

/** The fields of the address and of the form: `area=35&plan.selfSustainingYears=5`. */
export function writeCarried(tried: Pick<Tried, 'area' | 'plan'>, edition: Edition): [name: string, value: string][] {
  return [
    ...tried.area.map((code): [string, string] => ['area', code]),
    ...asksOf(edition).plan.flatMap(({ name, control }) => writeControl(`plan.${name}`, control, tried.plan[name])),
  ]
}

export const readCarried = (fields: Fields, edition: Edition): Pick<Tried, 'area' | 'plan'> => {
  const { area, plan } = readTried(fields, asksOf(edition))
  return { area, plan }
}

/** Path below the plan → value, as `setPlan` takes it: what has a part for each of some names is written part by part. */
export function planValuesOf({ plan }: Pick<Tried, 'plan'>, edition: Edition): Record<string, unknown> {
  return Object.fromEntries(
    asksOf(edition).plan.flatMap(({ name, control }): [string, unknown][] => {
      const value = plan[name]
      if (value === undefined) return []
      if (control.kind !== 'by-name') return [[name, value]]
      return Object.entries(value as Record<string, unknown>).map(([part, it]) => [`${name}.${part}`, it])
    }),
  )
}
