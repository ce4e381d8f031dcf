import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/** Whoever got a mail refuses all further mail to that address, without an account. Pressed again it stays so. */
export const refuseMail = useCase({
  name: 'refuse-mail',
  input: z.strictObject({ token }),
  run: async ({ stores, secrets, clock }, _who, { token }) => {
    const mail = await stores.mails.findByRefusal(secrets.hash(token))
    if (!mail) return refused({ kind: 'not-found', what: 'mail' })
    await stores.mails.refuse(mail.to, clock.now())
    return done({ address: mail.to })
  },
})
