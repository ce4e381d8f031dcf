import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { prose } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { releaseClaimedSeats } from '../rooms/room-following.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { approveClaim } from './approve-claim.ts'

/** The operator approves a claim or turns it down; the claimant hears of it by mail. */
export const decideClaim = useCase({
  name: 'decide-claim',
  input: z.strictObject({
    claimId: z.uuid(),
    approve: z.boolean(),
    /** Told to the claimant where the claim is turned down. */
    note: prose(1000).default(''),
  }),
  run: async (services, who, { claimId, approve, note }) => {
    const { accountId } = personOf(who)
    const answer = await services.transaction(async (stores) => {
      const claim = await stores.claims.find(claimId)
      if (!claim) return refused({ kind: 'not-found', what: 'claim' })

      // Whoever decides for others has nobody look at their own.
      if (approve && claim.accountId === accountId) return notNow('own-claim', { name: claim.organisationName })

      if (approve) {
        const grown = await approveClaim(services, stores, claim, 'operator', who)
        return grown ? done(grown) : notNow('claim-decided')
      }
      const at = services.clock.now()
      const decided = await stores.claims.decide(claimId, { state: 'refused', how: 'operator', by: accountId, at })
      if (!decided) return notNow('claim-decided')

      const link = links(services.settings).organisation(claim.organisationId)
      const letter = letters(services.settings).claimRefused({ link, organisation: claim.organisationName, note })
      await postLetter(services, stores, claim.accountEmail, letter)
      return done(await releaseClaimedSeats(stores, claim, { who, at }))
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value)
    return done({ claimId, approved: approve })
  },
})
