import * as z from 'zod'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

const word = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/[\p{L}\p{N}]/u)

const words = z
  .array(word)
  .min(2, '同じ意味の語を2つ以上入れてください。 / Give two words or more that mean the same.')
  .max(20)
  .refine((list) => new Set(list).size === list.length, '同じ語が2度あります。 / A word stands there twice.')

/** The operator adds a group, changes its words or takes it away. Searches heed it from the next one on; who and when is kept. */
export const changeSynonyms = useCase({
  name: 'change-synonyms',
  input: z.strictObject({
    /** Left out: a new group. */
    synonymId: z.uuid().optional(),
    /** Null takes the group away. */
    words: words.nullable(),
  }),
  run: async (services, who, { synonymId, words }) => {
    const how = { by: personOf(who).accountId, at: services.clock.now() }
    return services.transaction(async ({ synonyms }) => {
      if (synonymId === undefined)
        return words
          ? done({ synonymId: await synonyms.add(words, how) })
          : refused({ kind: 'not-found', what: 'synonyms' })
      if (!(await synonyms.change(synonymId, words ?? [], how))) return refused({ kind: 'not-found', what: 'synonyms' })
      return done({ synonymId })
    })
  },
})
