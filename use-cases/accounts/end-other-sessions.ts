import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { endOthers } from './end-others.ts'

/** Signs out every browser but this one. */
export const endOtherSessions = useCase({
  name: 'end-other-sessions',
  input: z.strictObject({}),
  run: async (services, who) => done({ ended: await endOthers(services, personOf(who)) }),
})
