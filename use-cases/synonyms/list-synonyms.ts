import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** So many changes are shown. */
const lately = 30

/** Every group of words that mean the same, and who changed which lately, for the operator. */
export const listSynonyms = useCase({
  name: 'list-synonyms',
  input: z.strictObject({}),
  run: async ({ stores }) =>
    done({ groups: await stores.synonyms.list(), changes: await stores.synonyms.changes(lately) }),
})
