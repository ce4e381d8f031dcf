import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** The newest mails of the house. There is no such page unless the server listens on loopback only. */
export const seeOutbox = useCase({
  name: 'see-outbox',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(50) }),
  run: async (services, _who, { limit }) =>
    services.settings.loopback
      ? done({ mails: await services.stores.mails.newest(limit) })
      : refused({ kind: 'not-found', what: 'outbox' }),
})
