import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Who may act for the organisation; its owners also see who is asked to. */
export const seePeople = useCase({
  name: 'see-people',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async ({ stores, clock }, who, { organisationId }, standing) => {
    const organisation = await stores.organisations.find(organisationId)
    if (!organisation) return refused({ kind: 'not-found', what: 'organisation' })

    const owner = standing.has('owner')
    const invited = owner ? await stores.colleagues.invited(organisationId) : []
    const now = clock.now()
    return done({
      organisation: { id: organisation.id, name: organisation.name },
      me: personOf(who).accountId,
      mayManage: owner,
      people: await stores.colleagues.of(organisationId),
      invitations: invited.map(({ id, address, role, sentAt, expiresAt }) => ({
        id,
        address,
        role,
        sentAt,
        expiresAt,
        expired: expiresAt <= now,
      })),
    })
  },
})
