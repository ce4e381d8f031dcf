import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Ends the link that a colleague was mailed. */
export const withdrawColleagueInvitation = useCase({
  name: 'withdraw-colleague-invitation',
  input: z.strictObject({ organisationId: z.uuid(), invitationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async ({ stores, clock }, who, { organisationId, invitationId }) => {
    const open = await stores.colleagues.invited(organisationId)
    const invitation = open.find((it) => it.id === invitationId)
    if (!invitation) return refused({ kind: 'not-found', what: 'invitation' })

    const by = personOf(who).accountId
    const ended = await stores.colleagues.answer(invitationId, { state: 'withdrawn', by, at: clock.now() })
    return ended ? done({ address: invitation.address }) : notNow('link-spent')
  },
})
