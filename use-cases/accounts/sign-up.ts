import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { email, ownPath, password, personName } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, mayMail, postLetter } from '../mail/post-letter.ts'
import { useCase } from '../use-case.ts'
import { addressOf, languageOf } from '../who.ts'
import { issueToken } from './issue-token.ts'

/**
 * Makes an account and mails a link to verify its address. The answer is the same whether the address is known or not:
 * only the mail says so, to the one who can read it.
 */
export const signUp = useCase({
  name: 'sign-up',
  input: z.strictObject({ email, name: personName, password, to: ownPath.optional() }),
  run: async (services, who, { to, password, ...input }) => {
    const taken = await services.limits.take('sign-up', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    // Hashed in any case, so that the time taken says nothing either.
    const passwordHash = await services.passwords.hash(password)
    const mayWrite = await mayMail(services, input.email)

    const asked = languageOf(who)
    await services.transaction(async (stores) => {
      const made = await stores.accounts.create({ ...input, passwordHash, language: asked })
      const account = made ?? (await stores.accounts.findByEmail(input.email))
      if (!account || !mayWrite) return

      const subject = { accountId: account.id, subject: null, address: account.email }
      if (made) {
        const secret = await issueToken(services, stores, { purpose: 'verify-email', ...subject })
        const link = links(services.settings).verifyEmail(secret, to)
        await postLetter(services, stores, account.email, letters(services.settings).verifyEmail({ link }), { asked })
      } else {
        // A new password also ends what somebody else may have begun under this address.
        const secret = await issueToken(services, stores, { purpose: 'reset-password', ...subject })
        const link = links(services.settings).resetPassword(secret)
        await postLetter(services, stores, account.email, letters(services.settings).alreadyRegistered({ link }), {
          asked,
        })
      }
    })
    return done({ email: input.email })
  },
})
