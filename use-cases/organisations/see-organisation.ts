import * as z from 'zod'
import type { Successor } from '#rooms/events.ts'
import { done, notNow, refused } from '../answer.ts'
import type { Organisation, PersonRole } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { publicPart } from './public-part.ts'
import { successorOf } from './successor.ts'

/** An entry as everyone sees it; to those who sit in it, with all its facts. */
export type SeenOrganisation = Omit<Organisation, 'hidden'> & {
  /** What the asker is to it; null where nothing. */
  readonly mine: PersonRole | 'claimant' | null
  /** What it went into, where the register closed it and says so. */
  readonly successor: Successor | null
}

/** The entry of the directory: its public facts, how each is known, where the entry comes from and whether anybody speaks for it. */
export const seeOrganisation = useCase({
  name: 'see-organisation',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, _who, { organisationId }, standing) => {
    const found = await services.stores.organisations.find(organisationId)
    if (found?.mergedInto) return notNow('merged-into', { organisationId: found.mergedInto })
    const inside = standing.has('viewer')
    if (!found || (found.hidden && !inside)) return refused({ kind: 'not-found', what: 'organisation' })

    const { hidden: _hidden, ...shown } = found
    const mine = (['owner', 'editor', 'viewer', 'claimant'] as const).find((it) => standing.has(it)) ?? null
    const { closed } = found.register ?? {}
    const successor = closed ? await successorOf(services.stores, closed) : null
    return done<SeenOrganisation>({ ...shown, ...(inside ? {} : publicPart(found)), mine, successor })
  },
})
