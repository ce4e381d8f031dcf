import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** The browsers one is signed in with, the last used first. A session's id opens it, so each is named by a hash of its id. */
export const seeSessions = useCase({
  name: 'see-sessions',
  input: z.strictObject({}),
  run: async ({ sessions, secrets }, who) => {
    const person = personOf(who)
    const them = await sessions.list(person.accountId)
    return done({
      sessions: them
        .map(({ id, ...it }) => ({ ...it, name: secrets.hash(id), current: id === person.sessionId }))
        .sort((a, b) => Number(b.current) - Number(a.current) || b.seenAt.getTime() - a.seenAt.getTime()),
    })
  },
})
