import type { FactPath } from '#consortium/consortium.ts'
import type { Edition } from './edition.ts'
import { shapeOf } from './rules/index.ts'

/**
 * Every fact that an edition's rules may read, each once, in the order of the rules: `members[].kind`, `area`,
 * `plan.targets.laborProductivity`. Forms, its JSON Schema and the list a person consents to come from it.
 */
export const factsRead = (edition: Pick<Edition, 'rules'>): FactPath[] => [
  ...new Set(edition.rules.flatMap((rule) => shapeOf(rule).reads(rule, shapeOf))),
]

/**
 * The facts of members that a room needs to judge an edition. What is read to tell a deemed large company alone stays with the
 * organisation, which hands over the outcome instead (`deemedLarge`).
 */
export function factsForRooms(edition: Pick<Edition, 'rules'>): FactPath[] {
  const all = factsRead(edition)
  if (!all.includes('members[].deemedLarge')) return all

  const elsewhere = factsRead({ rules: edition.rules.map(withoutDeemedLarge) })
  return all.filter((path) => path !== 'members[].taxableIncome' || elsewhere.includes(path))
}

/** The rule as if it never asked for that size. */
const withoutDeemedLarge = <Data>(data: Data): Data => {
  if (Array.isArray(data)) return data.filter((it) => it !== 'deemed-large').map(withoutDeemedLarge) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, it]) => [key, withoutDeemedLarge(it)])) as Data
}
