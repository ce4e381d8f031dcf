import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/** Which address a mail's link of refusal is about, and whether it has refused already. */
export const seeMailRefusal = useCase({
  name: 'see-mail-refusal',
  input: z.strictObject({ token }),
  run: async ({ stores, secrets }, _who, { token }) => {
    const mail = await stores.mails.findByRefusal(secrets.hash(token))
    if (!mail) return refused({ kind: 'not-found', what: 'mail' })
    return done({ address: mail.to, refused: await stores.mails.isRefused(mail.to) })
  },
})
