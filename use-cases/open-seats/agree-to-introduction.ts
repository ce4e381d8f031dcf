import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { introduce } from './introduce.ts'
import { requireApplication } from './own-seat.ts'

/** The second word: who applied blind agrees too. Now each learns the other's name, and the applicant comes onto the short list. */
export const agreeToIntroduction = useCase({
  name: 'agree-to-introduction',
  input: z.strictObject({ organisationId: z.uuid(), applicationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, _who, { organisationId, applicationId }) => {
    const at = services.clock.now()
    const answer = await services.transaction(async (stores) => {
      const found = await requireApplication(stores, applicationId, { organisationId }, ['agreed'])
      if (!found.ok) return found
      const { seat, application } = found.value
      const introduced = await introduce(services, stores, found.value, { by: application.agreedBy, at })
      return introduced.ok ? done({ grown: introduced.value.grown, organiser: seat.organiser }) : introduced
    })
    if (!answer.ok) return answer

    const { grown, organiser } = answer.value
    if (grown.length > 0) services.wake.grown(grown)
    return done({ organiser })
  },
})
