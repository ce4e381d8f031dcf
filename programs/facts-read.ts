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
