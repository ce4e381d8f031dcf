import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/** Who asks for which organisation, and to do what, for the page the letter leads to. */
export const seeColleagueInvitation = useCase({
  name: 'see-colleague-invitation',
  input: z.strictObject({ token }),
  run: async ({ stores, secrets, clock }, who, { token }) => {
    const found = await stores.colleagues.findInvited(secrets.hash(token))
    if (found?.state !== 'open' || found.expiresAt <= clock.now()) return notNow('link-spent')

    const { organisationId: id, organisationName: name, invitedBy, address, role, expiresAt } = found
    const held = who.kind === 'person' ? await stores.organisations.roleOf(who.accountId, id) : null
    return done({ organisation: { id, name }, sender: invitedBy?.name ?? null, address, role, expiresAt, held })
  },
})
