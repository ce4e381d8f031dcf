import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { approveClaim } from './approve-claim.ts'

/** Somebody at the organisation's own domain says yes: the claim is good. */
export const answerClaimMail = useCase({
  name: 'answer-claim-mail',
  input: z.strictObject({ token }),
  run: async (services, who, input) => {
    const answer = await services.transaction(async (stores) => {
      const hash = services.secrets.hash(input.token)
      const used = await stores.tokens.use(hash, 'answer-claim', services.clock.now())
      const claim = used?.subject ? await stores.claims.find(used.subject) : null
      const grown = claim && (await approveClaim(services, stores, claim, 'mail', who))
      if (!claim || !grown) return notNow('link-spent')
      return done({ organisation: { id: claim.organisationId, name: claim.organisationName }, grown })
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value.grown)
    return done({ organisation: answer.value.organisation })
  },
})
