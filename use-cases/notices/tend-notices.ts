import * as z from 'zod'
import { noticedKinds, urgentKinds } from '#rooms/notices.ts'
import { done } from '../answer.ts'
import { defaultWay } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { tellEach } from './tell-by-mail.ts'

const minute = 60_000

/** A letter waits so long for what follows, so that a lively talk is one letter; who reads meanwhile gets none. */
const gather = 5 * minute

/** Between two letters about one room to somebody who does not look into it. */
const pause = 30 * minute

/** What is older, because the house was down, comes with the digest. Longer than pause and gathering together. */
const window = 60 * minute

/**
 * Tells at once, by one letter a room, who wishes it so, whoever a message names and where a consent is asked for; a job does it every
 * minute. There an answer is wanted, so it does not wait for the morning; only `off` is stronger.
 */
export const tendNotices = useCase({
  name: 'tend-notices',
  input: z.strictObject({}),
  run: async (services) => {
    const now = services.clock.now().getTime()
    const them = await services.stores.notices.listToTell({
      way: 'at-once',
      otherwise: defaultWay,
      from: new Date(now - window),
      until: new Date(now - gather),
      kinds: noticedKinds,
      urgent: urgentKinds,
      pauseFrom: new Date(now - pause),
    })
    const each = them.map(({ accountId, roomId }) => ({ accountId, roomIds: [roomId] }))
    return done({ letters: await tellEach(services, each, 'at-once') })
  },
})
