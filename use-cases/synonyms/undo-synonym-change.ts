import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Puts back the words as they stood before a change; not where somebody changed them again since. */
export const undoSynonymChange = useCase({
  name: 'undo-synonym-change',
  input: z.strictObject({ changeId: z.uuid() }),
  run: async (services, who, { changeId }) => {
    const how = { by: personOf(who).accountId, at: services.clock.now() }
    return services.transaction(async ({ synonyms }) => {
      const change = await synonyms.findChange(changeId)
      if (!change) return refused({ kind: 'not-found', what: 'synonyms' })
      if (!change.newest) return notNow('settled-before')
      await synonyms.change(change.synonymId, change.before, { ...how, undoes: changeId })
      return done({ synonymId: change.synonymId })
    })
  },
})
