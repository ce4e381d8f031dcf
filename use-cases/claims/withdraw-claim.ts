import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { releaseClaimedSeats } from '../rooms/room-following.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** The person takes their own open claim back; seats they accepted under it are free again. */
export const withdrawClaim = useCase({
  name: 'withdraw-claim',
  input: z.strictObject({ organisationId: z.uuid() }),
  run: async (services, who, { organisationId }) => {
    const { accountId } = personOf(who)
    const at = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const open = await stores.claims.listOpenOf(organisationId)
      const mine = open.find((claim) => claim.accountId === accountId)
      if (!mine) return refused({ kind: 'not-found', what: 'claim' })

      const decided = await stores.claims.decide(mine.id, { state: 'withdrawn', how: null, by: accountId, at })
      return decided ? done(await releaseClaimedSeats(stores, mine, { who, at })) : notNow('claim-decided')
    })
    if (!answer.ok) return answer

    services.wake.grown(answer.value)
    return done({ organisationId })
  },
})
