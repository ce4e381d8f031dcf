import * as z from 'zod'
import { noticedKinds } from '#rooms/notices.ts'
import { done } from '../answer.ts'
import { defaultWay } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { tellEach } from './tell-by-mail.ts'

const day = 86_400_000

/**
 * One letter to each person with what is unread in all their rooms that are not off; a job does it every morning at eight in Japan.
 * Rooms told at once are among them: what the house missed to tell at once is made good here.
 */
export const sendDigests = useCase({
  name: 'send-digests',
  input: z.strictObject({}),
  run: async (services) => {
    const now = services.clock.now()
    const them = await services.stores.notices.listToTell({
      way: 'digest',
      otherwise: defaultWay,
      from: new Date(now.getTime() - 3 * day),
      until: now,
      kinds: noticedKinds,
      urgent: [],
      pauseFrom: now,
    })
    const people = [...new Set(them.map((it) => it.accountId))].map((accountId) => ({
      accountId,
      roomIds: them.filter((it) => it.accountId === accountId).map((it) => it.roomId),
    }))
    return done({ letters: await tellEach(services, people, 'digest') })
  },
})
