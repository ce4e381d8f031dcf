/**
 * Whether two values of a fact say the same. A form writes 60/100 for 3/5 and lists what is ticked in its own order; that is no
 * change, and a fact that nobody changed keeps how it is known.
 */
import type { Control } from '../fact/control.ts'
import { type ProfileControl, type ProfileFactName, profileControl, profileFacts } from './facts.ts'

/** @example sameFact('designations', ['dx-nintei', 'e-rad'], [{ id: 'e-rad' }, 'dx-nintei']) // true */
export const sameFact = (name: string, a: unknown, b: unknown): boolean => {
  const control = name in profileFacts ? profileControl(name as ProfileFactName) : undefined
  return written(control, a) === written(control, b)
}

const written = (control: ProfileControl | undefined, value: unknown) =>
  value === undefined || value === null ? 'unknown' : ordered(meaning(control, value))

function meaning(control: ProfileControl | undefined, value: unknown): unknown {
  switch (control?.kind) {
    case 'designations':
      return asList(value)
        .map((it) => ordered(typeof it === 'string' ? { id: it } : it))
        .sort()
    case 'choices':
      return asList(value).map(String).sort()
    case 'list':
      return asList(value).map((it) => meaning(control.of, it))
    case 'group':
      return partsOf(control, value)
    case 'ratio':
      return lowestTerms(value)
    default:
      return value
  }
}

function partsOf({ parts }: Extract<Control, { kind: 'group' }>, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const given = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    parts
      .filter(({ name }) => given[name] !== undefined)
      .map(({ name, control }) => [name, meaning(control, given[name])]),
  )
}

function lowestTerms(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const [n, d] = value.map(Number) as [number, number]
  const by = divisor(Math.abs(n), d) || 1
  return [n / by, d / by]
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** As text, whatever the order of keys. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  )
