import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { ownPath } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { useCase } from '../use-case.ts'
import { languageOf, personOf } from '../who.ts'
import { issueToken } from './issue-token.ts'

/** Mails the link once more to the person signed in. */
export const sendVerification = useCase({
  name: 'send-verification',
  input: z.strictObject({ to: ownPath.optional() }),
  run: async (services, who, { to }) => {
    const person = personOf(who)
    if (person.verified) return done({ email: person.email, sent: false })

    const taken = await services.limits.take('mail', person.email)
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    await services.transaction(async (stores) => {
      const secret = await issueToken(services, stores, {
        purpose: 'verify-email',
        accountId: person.accountId,
        subject: null,
        address: person.email,
      })
      const link = links(services.settings).verifyEmail(secret, to)
      await postLetter(services, stores, person.email, letters(services.settings).verifyEmail({ link }), {
        asked: languageOf(who),
      })
    })
    return done({ email: person.email, sent: true })
  },
})
