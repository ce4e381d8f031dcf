import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Who is signed in, for which organisations they may act (those 申請中 with the role `claimant`), and for which they act now. */
export const seeMe = useCase({
  name: 'see-me',
  input: z.strictObject({}),
  run: async (services, who) => {
    const { accountId, name, email, verified, operator, actingFor } = personOf(who)
    const organisations = await services.stores.organisations.of(accountId)
    return done({
      account: { id: accountId, name, email, verified, operator },
      organisations,
      actingFor: organisations.find(({ id }) => id === actingFor) ?? null,
    })
  },
})
