import * as z from 'zod'
import { findEdition } from '#programs/catalogue/index.ts'
import { watchedSources } from '#programs/watched-sources.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { stateOf } from './source-steps.ts'

/** The sources of one edition, each with the bytes that were read and whether they are still found. */
export const seeEditionSources = useCase({
  name: 'see-edition-sources',
  input: z.strictObject({ program: z.string().max(100) }),
  run: async ({ stores, clock }, _who, { program }) => {
    const edition = await findEdition(program)
    if (!edition) return refused({ kind: 'not-found', what: 'program' })

    const sources = []
    for (const { source, kind } of watchedSources(edition)) {
      const state = await stores.sources.find(source)
      const { known, changed } = stateOf(source, state, clock.now())
      sources.push({
        source,
        kind,
        hash: known?.hash ?? null,
        changedSince: changed?.since ?? null,
        /** When somebody last found something there. */
        checkedAt: state && !state.unreachable ? state.checkedAt : null,
        readAt: state?.read?.at ?? null,
      })
    }
    return done({ sources })
  },
})

export type EditionSourceState = Extract<
  Awaited<ReturnType<typeof seeEditionSources>>,
  { ok: true }
>['value']['sources'][number]
