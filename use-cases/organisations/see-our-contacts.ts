import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** Who signs and who answers, as the organisation itself reads it. */
export const seeOurContacts = useCase({
  name: 'see-our-contacts',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async ({ stores }, _who, { organisationId }, standing) => {
    const organisation = await stores.organisations.find(organisationId)
    if (!organisation) return refused({ kind: 'not-found', what: 'organisation' })

    const { id, name } = organisation
    const saved = await stores.contacts.find(organisationId)
    return done({ organisation: { id, name }, ...saved, mayEdit: standing.has('editor') })
  },
})
