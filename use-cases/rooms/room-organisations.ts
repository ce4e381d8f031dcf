import * as z from 'zod'
import type { OrganisationFacts } from '#consortium/consortium.ts'
import { listOf, oneOf, prefecture } from '#consortium/facts/values.ts'
import { kinds } from '#consortium/kinds.ts'
import { roles } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import type { OrganisationRef } from '#rooms/events.ts'
import { type Sharing, takenFrom } from '#rooms/facts.ts'
import { type Answer, done, notNow, refused } from '../answer.ts'
import { organisationName } from '../inputs.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import { memberFactsOf } from './member-facts.ts'

/** The organisation a seat is meant for: an entry of the directory, or a name with what the organiser knows of it. */
export const seatFor = {
  organisationId: z.uuid().optional(),
  name: organisationName.optional(),
  kind: oneOf(kinds).optional(),
  prefecture: prefecture.optional(),
}

/** At least one role: what a seat is for is known when it is offered. */
export const someRoles = listOf(roles).refine((them) => them.length > 0 && new Set(them).size === them.length, {
  error: 'choose at least one role, each once',
})

/** Also none, where it is left to choose. */
export const distinctRoles = listOf(roles).refine((them) => new Set(them).size === them.length, {
  error: 'choose each role once',
})

/** Who a seat is for, as the room will know it, and its entry where it has one. */
export interface Seatable {
  readonly organisation: OrganisationRef
  readonly facts: OrganisationFacts
  readonly entry: Organisation | null
}

/** Finds who is meant. Facts are copied as `sharing` allows; a name typed by the organiser is a guess until that organisation speaks. */
export async function findSeatable(
  stores: Stores,
  at: { edition: Edition; demo: boolean },
  input: z.infer<z.ZodObject<typeof seatFor>>,
  sharing: Sharing,
): Promise<Answer<Seatable>> {
  if (input.organisationId) {
    const found = await stores.organisations.find(input.organisationId)
    // A short list may still name an entry that was found to be another's double.
    const entry = found?.mergedInto ? await stores.organisations.find(found.mergedInto) : found
    if (!entry || entry.hidden) return refused({ kind: 'not-found', what: 'organisation' })
    // No real organisation sits in a demo consortium, not even as somebody asked.
    if (at.demo && !entry.demo) return notNow('demo-room-real-organisation', { name: entry.name })
    if (entry.register?.closed) return notNow('organisation-closed', { name: entry.name })
    return done({ ...takenOver(entry, at.edition, sharing), entry })
  }
  if (!input.name)
    return refused({
      kind: 'bad-input',
      problems: [{ path: 'name', message: 'choose an organisation or type its name' }],
    })

  const { kind, prefecture: place } = input
  const facts: OrganisationFacts = {
    ...(kind && { kind }),
    ...(place && { prefecture: place }),
    evidence: { ...(kind && { kind: 'guessed' as const }), ...(place && { prefecture: 'guessed' as const }) },
  }
  return done({ organisation: { id: null, name: input.name }, facts, entry: null })
}

/** An entry as a room takes it over. */
export const takenOver = (entry: Organisation, edition: Edition, sharing: Sharing) => ({
  organisation: { id: entry.id, name: entry.name },
  facts: takenFrom(memberFactsOf(entry), factsForRooms(edition), sharing),
})
