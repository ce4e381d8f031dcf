import * as z from 'zod'
import { done } from '../answer.ts'
import { personName } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** Changes the name that others read. */
export const renameMe = useCase({
  name: 'rename-me',
  input: z.strictObject({ name: personName }),
  run: async ({ stores }, who, { name }) => {
    await stores.accounts.setName(personOf(who).accountId, name)
    return done({ name })
  },
})
