import * as z from 'zod'
import { done, notNow } from './answer.ts'
import { token } from './inputs.ts'
import { useCase } from './use-case.ts'

/** The link of the mail was followed: the address is the person's own. */
export const verifyEmail = useCase({
  name: 'verify-email',
  input: z.strictObject({ token }),
  run: async (services, _who, input) =>
    services.transaction(async (stores) => {
      const now = services.clock.now()
      const used = await stores.tokens.use(services.secrets.hash(input.token), 'verify-email', now)
      if (!used) return notNow('link-spent')

      const account = await stores.accounts.find(used.accountId)
      if (!account || account.email !== used.address) return notNow('link-spent')

      if (!account.verifiedAt) await stores.accounts.markVerified(account.id, now)
      return done({ email: account.email })
    }),
})
