import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/**
 * With whom an organisation was adopted before: its rooms that came to 採択 or further, and how many of them each partner shared.
 * For its own people only.
 */
export const workedTogether = useCase({
  name: 'worked-together',
  input: z.strictObject({ organisationId: z.uuid() }),
  about: ({ organisationId }) => ({ organisationId }),
  run: async ({ stores }, _, { organisationId }) => done(await stores.rooms.workedTogether(organisationId)),
})
