import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { email } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, mayMail, postLetter } from '../mail/post-letter.ts'
import { useCase } from '../use-case.ts'
import { addressOf, languageOf } from '../who.ts'
import { issueToken } from './issue-token.ts'

/** Mails a link to set a new password, where the address has an account. The answer does not say whether it has. */
export const askPasswordReset = useCase({
  name: 'ask-password-reset',
  input: z.strictObject({ email }),
  run: async (services, who, input) => {
    const taken = await services.limits.take('sign-in-address', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const account = await services.stores.accounts.findByEmail(input.email)
    if (!account || !(await mayMail(services, account.email))) return done({ email: input.email })

    await services.transaction(async (stores) => {
      const secret = await issueToken(services, stores, {
        purpose: 'reset-password',
        accountId: account.id,
        subject: null,
        address: account.email,
      })
      const link = links(services.settings).resetPassword(secret)
      await postLetter(services, stores, account.email, letters(services.settings).resetPassword({ link }), {
        asked: languageOf(who),
      })
    })
    return done({ email: input.email })
  },
})
