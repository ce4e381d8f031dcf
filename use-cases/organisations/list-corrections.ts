import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** The wishes nobody has settled yet, oldest first, for the operator. */
export const listCorrections = useCase({
  name: 'list-corrections',
  input: z.strictObject({}),
  run: async (services) => done({ corrections: await services.stores.corrections.listOpen() }),
})
