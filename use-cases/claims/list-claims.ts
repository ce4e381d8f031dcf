import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** The open claims, oldest first, for the operator. */
export const listClaims = useCase({
  name: 'list-claims',
  input: z.strictObject({}),
  run: async (services) => done({ claims: await services.stores.claims.listOpen() }),
})
