import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Signs out one of the person's own browsers, and closes the sockets that hang on it. */
export const endSession = useCase({
  name: 'end-session',
  input: z.strictObject({
    /** As `see-sessions` names it. */
    session: z.string().max(200),
  }),
  run: async ({ sessions, secrets, wake }, who, { session }) => {
    const mine = await sessions.list(personOf(who).accountId)
    const found = mine.find(({ id }) => secrets.hash(id) === session)
    if (!found) return refused({ kind: 'not-found', what: 'session' })

    await sessions.end(found.id)
    wake.ended({ sessionId: found.id })
    return done({ ended: 1 })
  },
})
