import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { postToApplicant } from '../mail/post-open-seat-letter.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { introduce } from './introduce.ts'
import { requireApplication } from './own-seat.ts'

/**
 * The organiser would go on with whoever applied. Of a blind application that is the first of two words: the applicant is asked, and
 * only theirs tells both names. Where names were never kept back, the applicant comes onto the short list at once.
 */
export const agreeToApplication = useCase({
  name: 'agree-to-application',
  input: z.strictObject({ roomId: z.uuid(), applicationId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, applicationId }) => {
    const by = personOf(who).accountId
    const at = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const found = await requireApplication(stores, applicationId, { roomId }, ['open'])
      if (!found.ok) return found
      const { seat, application } = found.value
      if ((await stores.rooms.find(roomId))?.archived) return notNow('room-archived')
      if (application.blind) {
        await stores.applications.agree(applicationId, { by, for: seat.organiser.id, at })
        await postToApplicant(services, stores, 'namesAsked', found.value)
        return done({ state: 'agreed' as const, grown: [] })
      }
      const introduced = await introduce(services, stores, found.value, { by, at })
      return introduced.ok ? done({ state: 'introduced' as const, grown: introduced.value.grown }) : introduced
    })
    if (!answer.ok) return answer

    const { state, grown } = answer.value
    if (grown.length > 0) services.wake.grown(grown)
    return done({ state })
  },
})
