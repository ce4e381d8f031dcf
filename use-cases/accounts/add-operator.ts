import * as z from 'zod'
import { done } from '../answer.ts'
import { email } from '../inputs.ts'
import { links } from '../mail/links.ts'
import { useCase } from '../use-case.ts'
import { issueToken } from './issue-token.ts'

interface Made {
  readonly email: string
  readonly link: string | null
}

/**
 * Makes the holder of an address an operator; the account is made where there was none. Whoever has not proven the address yet
 * gets a link to set a password: it is returned, not mailed, for the terminal to print.
 */
export const addOperator = useCase({
  name: 'add-operator',
  input: z.strictObject({ email }),
  run: async (services, _who, input) => {
    const passwordHash = await services.passwords.hash(services.secrets.token())
    return services.transaction(async (stores) => {
      const made = await stores.accounts.create({ email: input.email, name: input.email, passwordHash })
      const account = made ?? (await stores.accounts.findByEmail(input.email))
      if (!account) throw new Error('The account vanished while it was made an operator.')

      await stores.accounts.setOperator(account.id, true)
      if (account.verifiedAt) return done<Made>({ email: account.email, link: null })

      // Anyone may have signed up under this address: neither their password nor their session opens an operator's account.
      await stores.accounts.setPassword(account.id, passwordHash)
      await stores.accounts.endSessions(account.id)

      const secret = await issueToken(services, stores, {
        purpose: 'reset-password',
        accountId: account.id,
        subject: null,
        address: account.email,
      })
      return done<Made>({ email: account.email, link: links(services.settings).resetPassword(secret) })
    })
  },
})
