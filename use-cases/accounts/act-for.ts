import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Chooses the organisation this session acts for; null acts for none. */
export const actFor = useCase({
  name: 'act-for',
  input: z.strictObject({ organisationId: z.uuid().nullable() }),
  run: async (services, who, { organisationId }) => {
    const person = personOf(who)
    const mine = await services.stores.organisations.of(person.accountId)
    if (organisationId !== null && !mine.some(({ id }) => id === organisationId))
      return refused({ kind: 'not-found', what: 'organisation' })

    await services.sessions.actFor(person.sessionId, organisationId)
    return done({ actingFor: organisationId })
  },
})
