import * as z from 'zod'
import { done } from '../answer.ts'
import { noticeWays } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** How a person is told of their rooms by mail, where they did not choose otherwise for a room. */
export const chooseNotices = useCase({
  name: 'choose-notices',
  input: z.strictObject({ way: z.enum(noticeWays) }),
  run: async ({ stores }, who, { way }) => {
    await stores.notices.choose(personOf(who).accountId, { roomId: null, way })
    return done({ way })
  },
})
