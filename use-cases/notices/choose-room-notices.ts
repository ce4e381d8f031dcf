import * as z from 'zod'
import { done } from '../answer.ts'
import { noticeWays } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** How a person is told of one room by mail; `as-ever` takes the choice back, so that it follows the one for all rooms. */
export const chooseRoomNotices = useCase({
  name: 'choose-room-notices',
  input: z.strictObject({ roomId: z.uuid(), way: z.enum([...noticeWays, 'as-ever']) }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, who, { roomId, way }) => {
    await stores.notices.choose(personOf(who).accountId, { roomId, way: way === 'as-ever' ? null : way })
    return done({ way })
  },
})
