import { prefectures } from '#consortium/prefecture.ts'
import type { Edition } from '#programs/edition.ts'
import { type Sort, sortIds } from '#programs/sorts.ts'

/** What somebody looks for among the programmes; an address holds it, so that it can be sent to a colleague. */
export interface Wishes {
  /** What can be applied for or prepared now, or what is over. */
  readonly when: 'now' | 'past'
  readonly family?: string
  readonly who?: Sort
  readonly team?: Edition['consortium']
  /** JIS X 0401: what can be applied for there. */
  readonly prefecture?: string
  /** Pays at least so many yen at the most. */
  readonly amount?: number
  readonly stage?: Edition['stage']
}

export const teams = ['required', 'optional', 'partner required', 'none'] as const satisfies Edition['consortium'][]

/** yen */
export const amounts = [1_000_000, 10_000_000, 50_000_000, 100_000_000] as const

export const stages = [
  'current',
  'supplementary',
  'budget',
  'proposal',
  'request',
  'reserve',
  'past',
  'not-stated',
  'closed',
] as const satisfies Edition['stage'][]

/** Unknown values in an address are left out: an old link still shows something. */
export function wishesOf(query: URLSearchParams): Wishes {
  const oneOf = <T extends string | number>(name: string, list: readonly T[]) =>
    list.find((it) => String(it) === query.get(name))
  return compact({
    when: query.get('when') === 'past' ? ('past' as const) : ('now' as const),
    family: query.get('family') || undefined,
    who: oneOf('who', sortIds),
    team: oneOf('team', teams),
    prefecture: oneOf(
      'prefecture',
      prefectures.map(({ code }) => code),
    ),
    amount: oneOf('amount', amounts),
    stage: oneOf('stage', stages),
  })
}

export function cataloguePath({ when, ...wishes }: Wishes): string {
  const query = new URLSearchParams(when === 'past' ? { when } : {})
  for (const [name, value] of Object.entries(wishes)) query.set(name, String(value))
  return query.size > 0 ? `/programs?${query}` : '/programs'
}

/** The wishes but one. */
export function withoutWish(wishes: Wishes, name: Exclude<keyof Wishes, 'when'>): Wishes {
  const { [name]: _gone, ...rest } = wishes
  return rest
}

type Compact<T> = { [Key in keyof T]: T[Key] } & Wishes
const compact = <T extends Record<string, unknown>>(it: T): Compact<T> =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as Compact<T>
