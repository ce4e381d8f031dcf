import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { prose } from '../inputs.ts'
import { postToApplicant } from '../mail/post-open-seat-letter.ts'
import { useCase } from '../use-case.ts'
import { givenAway, problem } from './content.ts'
import { requireApplication } from './own-seat.ts'

/**
 * The organiser will not go on with an application, with a word of theirs or without; the applicant is told by mail. Of a blind seat
 * the word is looked at before it goes out: a name in it is warned of once.
 */
export const declineApplication = useCase({
  name: 'decline-application',
  input: z.strictObject({
    roomId: z.uuid(),
    applicationId: z.uuid(),
    word: prose(1000).default(''),
    evenSo: z.boolean().default(false),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, applicationId, word, evenSo }) => {
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const found = await requireApplication(stores, applicationId, { roomId }, ['open', 'agreed'])
      if (!found.ok) return found
      const { seat } = found.value
      const warned = seat.blind && !evenSo ? givenAway([word], [seat.organiser.name, seat.room]) : []
      if (warned.length > 0)
        return refused({ kind: 'bad-input', problems: warned.map((says) => problem('evenSo', says)) })

      await stores.applications.end(applicationId, { state: 'declined', word, at })
      await postToApplicant(services, stores, 'declined', { ...found.value, word })
      return done({ state: 'declined' as const })
    })
  },
})
