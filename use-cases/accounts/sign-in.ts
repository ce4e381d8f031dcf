import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { email } from '../inputs.ts'
import type { Services } from '../services.ts'
import type { Account } from '../stores/accounts.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'

/** What an unknown account is checked against, so that it takes as long as a known one. Nobody has its password. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$Htqlfuicv5+FhcQ+rOnohA$bAITAARidbWpmi+icTLSg9XPxswh0hWIcg/zvjVTvfI'

/** Opens a session, always under a new id; the one the browser had before ends. */
export const signIn = useCase({
  name: 'sign-in',
  input: z.strictObject({
    email,
    password: z.string().min(1).max(200),
    /** What the browser calls itself, for its owner to tell sessions apart. */
    browser: z.string().max(300).optional(),
  }),
  run: async (services, who, input) => {
    for (const [what, key] of [
      ['sign-in-address', addressOf(who)],
      ['sign-in-account', input.email],
      ['sign-in', `${addressOf(who)} ${input.email}`],
    ] as const) {
      const taken = await services.limits.take(what, key)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    }

    const account = await findWhoMaySignIn(services, input.email)
    const right = await services.passwords.verify(account?.passwordHash ?? nobody, input.password)
    if (!account || !right) return notNow('wrong-credentials')

    if (who.kind === 'person') {
      await services.sessions.end(who.sessionId)
      services.wake.ended({ sessionId: who.sessionId })
    }
    const session = await services.sessions.create(account.id, input.browser)
    const [only, another] = await services.stores.organisations.of(account.id)
    if (only && !another) await services.sessions.actFor(session.id, only.id)
    return done({
      cookie: session.cookie,
      accountId: account.id,
      verified: account.verifiedAt !== null,
      language: account.language,
    })
  },
})

/** The demo accounts' password is printed on the page: they open only where nobody from outside can reach it. */
async function findWhoMaySignIn(services: Services, address: string): Promise<Account | null> {
  const account = await services.stores.accounts.findByEmail(address)
  return account?.demo && !services.settings.loopback ? null : account
}
