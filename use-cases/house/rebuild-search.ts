import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** Writes the directory's index anew; who searches meanwhile sees the old one. */
export const rebuildSearch = useCase({
  name: 'rebuild-search',
  input: z.strictObject({
    /** Told how many are written so far, and of how many. */
    progress: z.custom<(written: number, of: number) => void>((it) => typeof it === 'function').optional(),
  }),
  run: async (services, _who, { progress }) => done(await services.stores.search.rebuild(progress)),
})
