import fc from 'fast-check'
import type { Consortium } from '#consortium/consortium.ts'
import type { Clause } from '#programs/rule.ts'
import type { Choices } from './choices.ts'

/** A consortium in which some facts are left open: they stand there as undefined. */
export type Half = Readonly<Record<string, unknown>> & {
  readonly members: readonly Readonly<Record<string, unknown>>[]
  readonly plan: Readonly<Record<string, unknown>>
}

/** A place in a consortium, key by key. */
type Place = readonly (string | number)[]

interface Gap {
  readonly place: Place
  readonly values: readonly unknown[]
}

/** Teams of up to three with few facts missing. */
export function halves(clause: Clause, choices: Choices, mostGaps: number): fc.Arbitrary<Half> {
  const maybe = (values: readonly unknown[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 })
  const below = (prefix: string) => Object.entries(choices).filter(([path]) => path.startsWith(prefix))
  const member = fc.record(
    Object.fromEntries(below('members[].').map(([path, values]) => [path.slice('members[].'.length), maybe(values)])),
  )
  const lists = Object.keys(choices).filter((path) => choices[`${path}[]`] ?? below(`${path}[].`).length > 0)
  const flat = Object.entries(choices).filter(([path]) => !path.startsWith('members[]') && !path.includes('[].'))
  const plain = fc.record(
    Object.fromEntries(
      flat.map(([path, values]) => {
        const entry = fc.record(
          Object.fromEntries(below(`${path}[].`).map(([field, some]) => [field.slice(path.length + 3), maybe(some)])),
        )
        return [path, lists.includes(path) ? fc.oneof(maybe(values), fc.array(entry, { maxLength: 2 })) : maybe(values)]
      }),
    ),
  )
  return fc
    .record({ members: fc.array(member, { maxLength: 3 }), plain })
    .map(({ members, plain }) =>
      Object.entries(plain).reduce<Half>((half, [path, value]) => placed(half, path.split('.'), value), {
        members: members.map((facts, at) => ({ name: `デモ${at}`, ...facts })),
        plan: {},
      }),
    )
    .map((half) => withCodes(half))
    .filter((half) => gapsOf(half, clause, choices).length <= mostGaps)
}

/** Places need a code, and lines of a budget a category: those are never missing in a file. */
function withCodes(half: Half): Half {
  const named = (list: unknown, facts: (at: number) => object) =>
    Array.isArray(list) ? list.map((one, at) => ({ ...facts(at), ...(one as object) })) : list
  const { municipalities, budget } = half.plan
  return {
    ...half,
    plan: {
      ...half.plan,
      ...('municipalities' in half.plan
        ? { municipalities: named(municipalities, (at) => ({ code: `1${8000 + at}` })) }
        : {}),
      ...('budget' in half.plan ? { budget: named(budget, () => ({ category: 'equipment' })) } : {}),
    },
  }
}

/** Every way of filling in what is missing; 等 that is not settled is one of the things to fill in. */
export const fillings = (half: Half, clause: Clause, choices: Choices): Half[] =>
  gapsOf(half, clause, choices).reduce<Half[]>(
    (ways, { place, values }) => ways.flatMap((way) => values.map((value) => placed(way, place, value))),
    [half],
  )

function gapsOf(half: Half, clause: Clause, choices: Choices): Gap[] {
  const gaps = (value: unknown, place: Place): Gap[] => {
    // A place of no region is a region of its own: nothing is missing there.
    if (value === undefined)
      return place.at(-1) === 'region' ? [] : [{ place, values: choices[patternOf(place)] ?? [] }]
    if (typeof value !== 'object' || value === null) return []
    // A whole value that was chosen has no gaps of its own.
    if (choices[patternOf(place)]?.includes(value)) return []
    return Object.entries(value).flatMap(([key, part]) =>
      gaps(part, [...place, Array.isArray(value) ? Number(key) : key]),
    )
  }
  return [...gaps(half, []), ...alikeGaps(half, clause)].filter(({ values }) => values.length > 0)
}

/** Kinds that are not printed where 等 takes in others: each may turn out to be one of those printed. */
function alikeGaps({ members }: Half, clause: Clause): Gap[] {
  const printed = named(clause, 'kinds')
  const about = rolesWithAlike(clause)
  return members.flatMap(({ kind, roles }, at) =>
    kind !== undefined &&
    !printed.includes(String(kind)) &&
    about.some((role) => roles === undefined || (roles as string[]).includes(role))
      ? [{ place: ['members', at, 'kind'], values: [kind, ...printed.slice(0, 1)] }]
      : [],
  )
}

/** The words in lists under a key, however deep. */
function named(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && Array.isArray(value) ? value.map(String) : named(value, key),
  )
}

/** The roles of whoever may count under 等; where the condition says it, those the clause is about. */
function rolesWithAlike(data: unknown, about: readonly string[] = []): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  const { alike, roles, who } = data as { alike?: boolean; roles?: string[]; who?: { roles?: string[] } }
  const here = roles ?? who?.roles ?? about
  return alike ? here : Object.values(data).flatMap((part) => rolesWithAlike(part, here))
}

const patternOf = (place: Place): string =>
  place
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1)

function placed<Tree>(tree: Tree, [key, ...rest]: Place, value: unknown): Tree {
  if (key === undefined) return value as Tree
  if (Array.isArray(tree)) return tree.map((one, at) => (at === key ? placed(one, rest, value) : one)) as Tree
  const below = (tree as Record<string, unknown> | undefined)?.[key]
  return { ...tree, [key]: placed(below, rest, value) }
}

/** As a file is read: what is undefined is not there. */
export const written = (program: string, half: Half): Consortium =>
  JSON.parse(JSON.stringify({ program, ...half })) as Consortium
