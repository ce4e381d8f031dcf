import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { email, prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { addressOf, languageOf } from '../who.ts'

/** Anyone asks that an unclaimed entry be corrected or removed; the operator reads it. No account is needed. */
export const askCorrection = useCase({
  name: 'ask-correction',
  input: z.strictObject({
    organisationId: z.uuid(),
    wish: z.enum(['correct', 'remove']),
    text: prose(2000).pipe(z.string().min(1)),
    /** Where the operator's answer goes. */
    replyTo: email,
  }),
  run: async (services, who, input) => {
    const taken = await services.limits.take('correction', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const organisation = await services.stores.organisations.find(input.organisationId)
    if (!organisation || organisation.hidden) return refused({ kind: 'not-found', what: 'organisation' })

    const correction = await services.stores.corrections.create({ ...input, language: languageOf(who) })
    return done({ correctionId: correction.id })
  },
})
