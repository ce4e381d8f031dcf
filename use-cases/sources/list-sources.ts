import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { stateOf } from './source-steps.ts'
import { allWatched } from './watched.ts'

/** Every source that is watched, what is known of it and which editions are read from it. Those that changed come first. */
export const listSources = useCase({
  name: 'list-sources',
  input: z.strictObject({}),
  run: async ({ stores, clock }) => {
    const known = new Map((await stores.sources.all()).map((it) => [it.source, it]))
    const all = (await allWatched()).map((it) => ({
      ...it,
      /** False where nobody has looked at it yet. */
      looked: known.has(it.source),
      state: stateOf(it.source, known.get(it.source), clock.now()),
    }))
    return done({ sources: [...all.filter((it) => it.state.changed), ...all.filter((it) => !it.state.changed)] })
  },
})
