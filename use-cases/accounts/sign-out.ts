import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Ends the session, and the sockets that hang on it. */
export const signOut = useCase({
  name: 'sign-out',
  input: z.strictObject({}),
  run: async (services, who) => {
    const { sessionId } = personOf(who)
    const ended = await services.sessions.end(sessionId)
    services.wake.ended({ sessionId })
    return done({ cookie: ended.cookie })
  },
})
