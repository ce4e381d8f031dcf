import * as z from 'zod'
import { done, notNow, refused } from '../answer.ts'
import { organisationName, prose } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/**
 * Somebody has read what changed in a source: the bytes found are from now on those that were read, and the mark falls. `hash` names
 * what they read, so that a change after it is not taken as read.
 */
export const readSource = useCase({
  name: 'read-source',
  input: z.strictObject({
    source: z.string().max(1000),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** Who read it; of a person who is signed in, their own name. */
    by: organisationName.optional(),
    /** What they found. */
    note: prose(1000).default(''),
  }),
  run: async (services, who, { source, hash, by, note }) => {
    const name = who.kind === 'person' ? who.name : by
    if (!name) return refused({ kind: 'bad-input', problems: [{ path: 'by', message: 'say who has read it' }] })

    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const before = await stores.sources.hold(source)
      if (!before) return refused({ kind: 'not-found', what: 'source' })
      if (!before.changed) return notNow('source-not-changed')
      if (before.changed.hash !== hash) return notNow('source-changed-anew')
      const { bytes } = before.changed
      const state = { ...before, known: { hash, bytes }, recordedAt: at, changed: null, read: { at, by: name, note } }
      await stores.sources.save(state)
      return done(state)
    })
  },
})
