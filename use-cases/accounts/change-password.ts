import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { password } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { addressOf, personOf } from '../who.ts'
import { endOthers } from './end-others.ts'

/** Sets a new password against the one in use; every other browser is signed out and every mailed link to set one ends. */
export const changePassword = useCase({
  name: 'change-password',
  input: z.strictObject({ password: z.string().min(1).max(200), newPassword: password }),
  run: async (services, who, input) => {
    const person = personOf(who)
    const taken = await services.limits.take('sign-in', `${addressOf(who)} ${person.email}`)
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const account = await services.stores.accounts.find(person.accountId)
    if (!account) return refused({ kind: 'not-signed-in' })
    // Everybody on this installation signs in with it.
    if (account.demo) return notNow('demo-password-stays')
    if (!(await services.passwords.verify(account.passwordHash, input.password))) return notNow('wrong-password')

    const passwordHash = await services.passwords.hash(input.newPassword)
    await services.transaction(async (stores) => {
      await stores.accounts.setPassword(account.id, passwordHash)
      await stores.tokens.useAll(account.id, 'reset-password', services.clock.now())
    })
    return done({ ended: await endOthers(services, person) })
  },
})
