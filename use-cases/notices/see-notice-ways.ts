import * as z from 'zod'
import { done } from '../answer.ts'
import { defaultWay } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** How the asker is told of rooms by mail: of all, and of those where they chose otherwise. */
export const seeNoticeWays = useCase({
  name: 'see-notice-ways',
  input: z.strictObject({}),
  run: async ({ stores }, who) => {
    const { all, rooms } = await stores.notices.waysOf(personOf(who).accountId)
    return done({ all: all ?? defaultWay, rooms })
  },
})
