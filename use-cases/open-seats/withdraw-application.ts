import * as z from 'zod'
import { done } from '../answer.ts'
import { postToAsker } from '../mail/post-open-seat-letter.ts'
import { useCase } from '../use-case.ts'
import { requireApplication } from './own-seat.ts'

/**
 * An organisation takes its application back, also once both know each other; the organiser hears of it where they had agreed to go
 * on. It may apply again.
 */
export const withdrawApplication = useCase({
  name: 'withdraw-application',
  input: z.strictObject({ organisationId: z.uuid(), applicationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, _who, { organisationId, applicationId }) => {
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const states = ['open', 'agreed', 'introduced'] as const
      const found = await requireApplication(stores, applicationId, { organisationId }, states)
      if (!found.ok) return found
      await stores.applications.end(applicationId, { state: 'withdrawn', at })
      if (found.value.application.state !== 'open') await postToAsker(services, stores, 'withdrawn', found.value)
      return done({ state: 'withdrawn' as const })
    })
  },
})
