import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** A person accepts the version they have read, for themselves. Of another version it says that the terms have changed. */
export const acceptTerms = useCase({
  name: 'accept-terms',
  input: z.strictObject({ roomId: z.uuid(), version: z.int().min(1) }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ transaction, clock }, who, { roomId, version }) => {
    const { accountId, name, actingFor } = personOf(who)
    return transaction(async (stores) => {
      const head = await stores.rooms.find(roomId)
      if (!head) return refused({ kind: 'not-found', what: 'room' })
      const theirs = (await stores.rooms.seatsOf(accountId, roomId)).map((it) => it.organisationId)
      const organisationId = theirs.find((it) => it === actingFor) ?? theirs[0] ?? null
      const kept = await stores.terms.accept({ roomId, version, accountId, name, organisationId, at: clock.now() })
      return kept ? done({ accepted: version }) : notNow('terms-changed')
    })
  },
})
