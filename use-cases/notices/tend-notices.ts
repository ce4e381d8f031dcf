import * as z from 'zod'
import { noticedKinds } from '#rooms/notices.ts'
import { done } from '../answer.ts'
import { defaultWay } from '../stores/notices.ts'
import { useCase } from '../use-case.ts'
import { tellByMail } from './tell-by-mail.ts'

const minute = 60_000

/** A letter waits so long for what follows, so that a lively talk is one letter; who reads meanwhile gets none. */
const gather = 5 * minute

/** Between two letters about one room to somebody who does not look into it. */
const pause = 30 * minute

/** What is older, because the house was down, comes with the digest. Longer than pause and gathering together. */
const window = 60 * minute

/**
 * Tells at once, by one letter a room, who wishes it so, and whoever a message names; a job does it every minute. A name is called
 * because an answer is wanted, so it does not wait for the morning; only `off` is stronger.
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
      pauseFrom: new Date(now - pause),
    })
    let letters = 0
    for (const { accountId, roomId } of them)
      if (await tellByMail(services, accountId, [roomId], 'at-once')) letters += 1
    return done({ letters })
  },
})
