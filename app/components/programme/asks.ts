/** What an edition's rules read, as fields to fill in: only these are asked, so that the panel stays short. */
import type { FactPath } from '#consortium/consortium.ts'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { factsRead } from '#programs/facts-read.ts'
import type { Asked } from '../fact/asked-fact.tsx'
import { type Control, controlOf } from '../fact/control.ts'

export interface Asks {
  readonly roles: readonly Role[]
  readonly area: boolean
  /** Kind, size and prefecture first: they stand in the row itself. */
  readonly member: readonly Asked[]
  /** Without declarations, which a named person gives. */
  readonly plan: readonly Asked[]
}

/** In the row of every organisation, whatever the edition reads. */
export const rowFacts = ['kind', 'size', 'prefecture'] as const

/** Facts that no stand-in has, or that a whole profile is needed for. */
const notTried = [
  'name',
  'corporateNumber',
  'evidence',
  'roles',
  'task',
  'applications',
  'monthlySales',
  'inJapan',
  'identityGroup',
  // Its owners, officers and income are asked for instead.
  'deemedLarge',
]

export function asksOf(edition: Pick<Edition, 'roles' | 'rules'>): Asks {
  const read = factsRead(edition)
  const further = namesBelow('members[].', read).filter((it) => !notTried.includes(it) && !isRowFact(it))
  const memberFacts = { ...organisationFacts, ...seatFacts }
  return {
    roles: edition.roles.map((it) => it.role),
    area: read.includes('area'),
    member: [...rowFacts, ...further].flatMap((name) => asked(name, memberFacts, edition, read)),
    plan: planAsks(edition),
  }
}

/** The plan facts that the edition's rules read, as fields. */
export function planAsks(edition: Pick<Edition, 'rules'>): Asked[] {
  const read = factsRead(edition)
  return namesBelow('plan.', read)
    .filter((it) => it !== 'declarations')
    .flatMap((name) => asked(name, planFacts, edition, read))
}

/** `plan.targets.wages` → `targets`, each name once. */
export function namesBelow(prefix: 'plan.' | 'members[].', paths: readonly FactPath[]): string[] {
  const them = paths
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split(/[.[]/)[0] ?? '')
  return them.filter((name, at) => name !== '' && them.indexOf(name) === at)
}

export const isRowFact = (name: string) => (rowFacts as readonly string[]).includes(name)

function asked(
  name: string,
  list: Readonly<Record<string, Fact>>,
  edition: Pick<Edition, 'rules'>,
  read: readonly FactPath[],
): Asked[] {
  const fact = list[name]
  if (!fact) return []
  const control = narrowed(name, controlOf(name, fact), edition, read)
  return control.kind === 'none' ? [] : [{ name, fact, control }]
}

/** Of a long list, only what the rules look at: the metrics they promise, the designations they name. */
function narrowed(name: string, control: Control, edition: Pick<Edition, 'rules'>, read: readonly FactPath[]): Control {
  if (control.kind === 'by-name') {
    const names = control.names.filter((it) => read.some((path) => path.startsWith(`plan.${name}.${it.value}`)))
    return names.length > 0 ? { ...control, names } : control
  }
  if (control.kind === 'choices' && name === 'designations') {
    const named = wordsUnder(edition.rules, 'designations')
    const options = control.options.filter((it) => named.includes(it.value))
    return options.length > 0 ? { ...control, options } : control
  }
  return control
}

/** All the words that stand in lists under this key, however deep: which kinds or designations an edition names. */
export function wordsUnder(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && Array.isArray(value) ? value.map(String) : wordsUnder(value, key),
  )
}
