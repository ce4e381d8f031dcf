import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { entriesChanged } from './organisation-changed.ts'

/**
 * The operator settles a wish; whoever sent it hears of it. `removed` takes the entry out of pages and search, and no import brings
 * it back; not where somebody speaks for it, since anyone may send a wish.
 */
export const settleCorrection = useCase({
  name: 'settle-correction',
  input: z.strictObject({ correctionId: z.uuid(), outcome: z.enum(['corrected', 'removed', 'kept']) }),
  run: async (services, who, { correctionId, outcome }) => {
    const { accountId } = personOf(who)
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const correction = await stores.corrections.find(correctionId)
      if (!correction) return refused({ kind: 'not-found', what: 'correction' })
      const entry = await stores.organisations.find(correction.organisationId)
      if (outcome === 'removed' && entry?.claimed) return notNow('removal-of-claimed', { name: entry.name })
      if (!(await stores.corrections.settle(correctionId, { outcome, by: accountId, at })))
        return notNow('settled-before')

      if (outcome === 'removed') {
        await stores.organisations.hide(correction.organisationId, at)
        await entriesChanged(stores, [correction.organisationId])
      }
      const link = links(services.settings).organisation(correction.organisationId)
      const letter = letters(services.settings).correctionSettled({
        link,
        organisation: correction.organisationName,
        outcome,
      })
      await postLetter(services, stores, correction.replyTo, letter, { asked: correction.language })
      return done({ correctionId, outcome })
    })
  },
})
