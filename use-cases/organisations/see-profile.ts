import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { publicPart } from './public-part.ts'

/**
 * The entry with its version, for the form that edits it: whole for those who sit in it, its public part for a claimant
 * and the operator, who change nothing.
 */
export const seeProfile = useCase({
  name: 'see-profile',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, _who, { organisationId }, standing) => {
    const organisation = await services.stores.organisations.find(organisationId)
    if (!organisation) return refused({ kind: 'not-found', what: 'organisation' })
    const seen = standing.has('viewer') ? organisation : { ...organisation, ...publicPart(organisation) }
    return done({ organisation: seen, mayEdit: standing.has('editor') })
  },
})
