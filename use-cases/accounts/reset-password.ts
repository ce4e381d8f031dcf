import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { password, token } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/** Sets a new password by the link of the mail, and ends every session of the account. */
export const resetPassword = useCase({
  name: 'reset-password',
  input: z.strictObject({ token, password }),
  run: async (services, _who, input) => {
    const now = services.clock.now()
    const secret = services.secrets.hash(input.token)
    // Looked at first: hashing a password for whoever makes up a link would be too much work.
    if (!(await services.stores.tokens.peek(secret, 'reset-password', now))) return notNow('link-spent')

    const passwordHash = await services.passwords.hash(input.password)
    const account = await services.transaction(async (stores) => {
      const used = await stores.tokens.use(secret, 'reset-password', now)
      const found = used && (await stores.accounts.find(used.accountId))
      if (!found || found.email !== used.address) return null

      await stores.accounts.setPassword(found.id, passwordHash)
      // Together with the password, or whoever is signed in with the old one would stay so where this breaks off.
      await stores.accounts.endSessions(found.id)
      await stores.tokens.useAll(found.id, 'reset-password', now)
      // Whoever could read the mail has shown that the address is theirs.
      if (!found.verifiedAt) await stores.accounts.markVerified(found.id, now)
      return found
    })
    if (!account) return notNow('link-spent')

    services.wake.ended({ accountId: account.id })
    return done({ email: account.email })
  },
})
