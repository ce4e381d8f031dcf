import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Two entries that look the same are two organisations: the pair is proposed no more. */
export const notTheSame = useCase({
  name: 'not-the-same',
  input: z.strictObject({ one: z.uuid(), other: z.uuid() }),
  run: async (services, who, { one, other }) => {
    if (one === other) return notNow('same-entry')
    const { stores, clock } = services
    if ((await stores.organisations.findMany([one, other])).length < 2)
      return refused({ kind: 'not-found', what: 'organisation' })
    await stores.duplicates.dismiss([one, other], personOf(who).accountId, clock.now())
    return done({})
  },
})
