import type { MemberFactName } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { blocks, type Clause, type Rule } from '#programs/rule.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { factsOfSelector, type Selector } from '#programs/selector.ts'

/** The rules a verdict hangs on. */
export const blockingRules = ({ rules }: Pick<Edition, 'rules'>): readonly Rule[] =>
  rules.filter(({ strength, shape }) => blocks(strength) && shape !== 'permission')

/** Those whom a clause speaks of, its parts included. */
export function selectorsOf(clause: Clause): Selector[] {
  const fields = Object.entries(clause) as [string, unknown][]
  return fields.flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.filter(isClause).flatMap(selectorsOf)
    if (isClause(value)) return selectorsOf(value)
    return speaksOf.includes(key) && typeof value === 'object' && value !== null ? [value as Selector] : []
  })
}

const speaksOf = ['who', 'is', 'whole', 'part', 'from', 'to']

const isClause = (value: unknown): value is Clause => typeof value === 'object' && value !== null && 'shape' in value

/** The roles that rules ask for, each once, in their order. */
export const rolesAsked = (rules: readonly Rule[]): Role[] => [...new Set(rules.flatMap(selectorsOf).flatMap(rolesOf))]

const rolesOf = ({ roles = [], any = [] }: Selector): Role[] => [...roles, ...any.flatMap(rolesOf)]

/** The facts of members that a clause reads. */
export const memberFactsRead = (clause: Clause): MemberFactName[] => [
  ...new Set(
    shapeOf(clause)
      .reads(clause, shapeOf)
      .flatMap((path) => {
        const [, name] = /^members\[\]\.(\w+)/u.exec(path) ?? []
        return name ? [name as MemberFactName] : []
      }),
  ),
]

/** Facts a clause reads beside its selectors: the value that must differ, sales, earlier awards. */
export const readBeside = (clause: Clause): MemberFactName[] => {
  const selected = selectorsOf(clause).flatMap(factsOfSelector)
  return memberFactsRead(clause).filter((fact) => !selected.includes(fact))
}

/** Whether who is in the team can turn it at all; else only the plan or a person's word does. */
export const readsMembers = (clause: Clause): boolean => memberFactsRead(clause).length > 0
