import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/** Who asks to speak for which organisation, for the page the mail leads to: whoever reads it decides with a button, not by the link. */
export const seeClaimMail = useCase({
  name: 'see-claim-mail',
  input: z.strictObject({ token }),
  run: async (services, _who, input) => {
    const hash = services.secrets.hash(input.token)
    const found = await services.stores.tokens.peek(hash, 'answer-claim', services.clock.now())
    const claim = found?.subject ? await services.stores.claims.find(found.subject) : null
    if (claim?.state !== 'open') return notNow('link-spent')
    return done({
      organisation: { id: claim.organisationId, name: claim.organisationName },
      claimant: { name: claim.accountName, email: claim.accountEmail },
    })
  },
})
