import type { RuleProperties } from 'json-rules-engine'

type Conditions = RuleProperties['conditions']
type Part = Conditions | { fact: string; operator: string; value: unknown }

const contains = (fact: string, value: unknown): Part => ({ fact, operator: 'contains', value })
const oneOf = (fact: string, value: readonly unknown[]): Part => ({ fact, operator: 'in', value })
const missing = (fact: string): Part => ({ fact, operator: 'missing', value: true })
const meets = (fact: string): Part => ({ fact, operator: 'meets', value: { fact: 'area' } })
const all = (...parts: readonly Part[]): Conditions => ({ all: parts }) as Conditions
const any = (...parts: readonly Part[]): Conditions => ({ any: parts }) as Conditions
const not = (part: Part): Conditions => ({ not: part }) as Conditions

const localKinds = [
  'industry-support',
  'regional-fi',
  'chamber',
  'shokokai',
  'university',
  'kosen',
  'national-lab',
  'kosetsushi',
]
const digitalKinds = ['it-vendor', 'tech-venture']

/** May have the role: it is not said which it has, or it is among them. */
const may = (role: string) => any(missing('roles'), contains('roles', role))

const municipality: Part = { fact: 'kind', operator: 'equal', value: 'municipality' }
const inArea = any(meets('prefecture'), meets('servesPrefectures'))
const local = all(contains('roles', 'local'), oneOf('kind', localKinds))
const digital = all(contains('roles', 'digital'), oneOf('kind', digitalKinds))
const unpaid = any(contains('roles', 'supported'), municipality)
const perhapsUnpaid = all(not(unpaid), any(missing('roles'), missing('kind')))
const asksNothing: Part = { fact: 'requests', operator: 'equal', value: 0 }
const openArea = any(inArea, missing('area'), missing('prefecture'), missing('servesPrefectures'))

/**
 * What the clauses of 地域DX Ａ類型 say of one member, each as a rule that fires where it is so. A clause knows three
 * values and the engine two, so what may be so is a rule of its own.
 */
export const memberRules: readonly RuleProperties[] = Object.entries({
  'local yes': local,
  'local perhaps': all(may('local'), not(local)),
  'digital yes': digital,
  'digital perhaps': all(may('digital'), not(digital)),
  'other yes': contains('roles', 'other'),
  'lead yes': contains('roles', 'lead'),
  'lead perhaps': missing('roles'),
  'awarded lead wrong': all(contains('roles', 'lead'), contains('designations', 'saitaku-genba')),
  'awarded lead open': any(
    all(contains('roles', 'lead'), missing('designations')),
    all(missing('roles'), any(missing('designations'), contains('designations', 'saitaku-genba'))),
  ),
  'supported yes': may('supported'),
  'supported wrong': all(
    contains('roles', 'supported'),
    not(missing('designations')),
    not(contains('designations', 'dx-shihyo')),
  ),
  'supported open': any(
    all(contains('roles', 'supported'), missing('designations')),
    all(missing('roles'), not(contains('designations', 'dx-shihyo'))),
  ),
  'unpaid yes': any(unpaid, perhapsUnpaid),
  'unpaid wrong': all(unpaid, { fact: 'requests', operator: 'greaterThan', value: 0 }),
  'unpaid open': any(all(unpaid, missing('requests')), all(perhapsUnpaid, not(asksNothing))),
  'near yes': all(local, inArea),
  'near perhaps': all(may('local'), openArea, not(all(local, inArea))),
  'public lead wrong': all(contains('roles', 'lead'), municipality),
  'public lead open': any(
    all(contains('roles', 'lead'), missing('kind')),
    all(missing('roles'), any(missing('kind'), municipality)),
  ),
  'applicant yes': all(not(missing('roles')), not(contains('roles', 'supported')), {
    fact: 'applications',
    operator: 'applied',
    value: true,
  }),
}).map(([name, conditions]) => ({ name, conditions: topLevel(conditions), event: { type: name } }))

/** A rule of the engine begins with `all`, `any` or `not`. */
function topLevel(conditions: Part): Conditions {
  return 'fact' in conditions && 'operator' in conditions ? all(conditions) : (conditions as Conditions)
}
