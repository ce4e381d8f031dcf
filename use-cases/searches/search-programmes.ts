import * as z from 'zod'
import { type SearchHit, type SearchResult, sorts } from '#search/engine.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

export interface FoundProgrammes extends Omit<SearchResult, 'hits'> {
  readonly programmes: readonly FoundProgramme[]
}

/** An edition by its id, and why it was found. */
export type FoundProgramme = Pick<SearchHit, 'id' | 'why' | 'highlights'>

/** Looks through the editions of the catalogue. */
export const searchProgrammes = useCase({
  name: 'search-programmes',
  input: z.strictObject({
    text: z.string().max(200).default('').describe('Words as typed: a name, what it is for; empty finds all'),
    sort: z.enum(sorts).default('best'),
    verbatim: z.boolean().default(false).describe('Just the words as typed: nothing corrected, no synonyms'),
    limit: z.int().min(1).max(100).default(20).describe('Editions a page'),
    cursor: z
      .string()
      .regex(/^p[\w-]{1,600}$/)
      .optional()
      .describe('`next` of the page before'),
  }),
  run: async ({ stores }, _who, asked) => {
    const { hits, ...result } = await stores.search.search({ ...asked, types: ['programme'], facets: [] })
    return done<FoundProgrammes>({
      ...result,
      programmes: hits.map(({ id, why, highlights }) => ({ id, why, highlights })),
    })
  },
})
