import * as z from 'zod'
import { parseCorporateNumber } from '#consortium/corporate-number.ts'
import type { Evidence, Fact } from '#consortium/facts/fact.ts'
import type { keptFacts } from '#consortium/facts/large.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { domain, notRead, organisationName, prose } from '../inputs.ts'
import type { StoredFacts } from '../stores/organisations.ts'

const {
  name: _name,
  corporateNumber: _number,
  evidence: _evidence,
  deemedLarge: _outcome,
  ...ownFacts
} = organisationFacts

/** The facts people write into an entry, from the fact list: those that stand beside it or follow from others are left out. */
export const profileFacts: Readonly<Record<Exclude<keyof StoredFacts, keyof typeof keptFacts>, Fact>> = ownFacts

/** A 法人番号 as people type it, with its check digit verified. */
export const corporateNumber = z.string().transform((typed, context) => {
  const parsed = parseCorporateNumber(typed)
  return parsed.ok ? parsed.number : notRead(context, parsed.says, typed)
})

const factsSchema = z.strictObject(
  Object.fromEntries(Object.entries(profileFacts).map(([key, { type }]) => [key, type.optional()])),
) as unknown as z.ZodType<Omit<StoredFacts, keyof typeof keptFacts>>

/** What a person writes about their organisation. A fact left out is unknown. */
export const profile = {
  name: organisationName,
  kana: prose(200).nullable(),
  corporateNumber: corporateNumber.nullable(),
  facts: factsSchema,
  capability: prose(2000),
  domain: domain.nullable(),
}

/**
 * How each fact is known after its organisation saved it. What it changed it now says itself; what it left as it was keeps
 * its evidence, except a guess, which it has now seen and let stand.
 */
export function evidenceAfterSave(
  before: { facts: StoredFacts; evidence: Readonly<Record<string, Evidence>> } | null,
  facts: StoredFacts,
): Record<string, Evidence> {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    known.map(([key, value]) => {
      const old = before?.evidence[key]
      const same = before !== null && sameValue(before.facts[key as keyof StoredFacts], value)
      return [key, same && old && old !== 'guessed' ? old : 'self']
    }),
  )
}

/** Whether two values of facts are the same, whatever the order of their keys. */
export const sameValue = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  ) ?? 'undefined'
