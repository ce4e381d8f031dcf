import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'

/**
 * The link of the mail was followed: the address is the person's own. It counts only together with the account's password or its
 * session: else somebody could sign up under another's address, and that one's press of the button would make their password good.
 */
export const verifyEmail = useCase({
  name: 'verify-email',
  input: z.strictObject({
    token,
    /** Not needed of who is signed in to this very account. */
    password: z.string().max(200).default(''),
  }),
  run: async (services, who, input) => {
    const now = services.clock.now()
    const secret = services.secrets.hash(input.token)
    const meant = await services.stores.tokens.peek(secret, 'verify-email', now)
    const account = meant && (await services.stores.accounts.find(meant.accountId))
    if (!account || account.email !== meant.address) return notNow('link-spent')

    if (who.kind !== 'person' || who.accountId !== account.id) {
      const taken = await services.limits.take('sign-in', `${addressOf(who)} ${account.email}`)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
      if (!(await services.passwords.verify(account.passwordHash, input.password))) return notNow('not-the-password')
    }

    return services.transaction(async (stores) => {
      if (!(await stores.tokens.use(secret, 'verify-email', now))) return notNow('link-spent')
      if (!account.verifiedAt) await stores.accounts.markVerified(account.id, now)
      return done({ email: account.email })
    })
  },
})
