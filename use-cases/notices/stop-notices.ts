import * as z from 'zod'
import { done } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { readStop } from './stop-links.ts'

/**
 * Whoever holds a letter stops such letters without signing in: about the room its link names, or, with `everything`, about all. Pressed
 * again it stays so. A room that is gone, or an account, has nothing left to stop.
 */
export const stopNotices = useCase({
  name: 'stop-notices',
  input: z.strictObject({ token, everything: z.boolean().default(false) }),
  run: async (services, _who, { token, everything }) => {
    const stop = await readStop(services, token)
    if (!stop.ok) return stop
    const { accountId, roomId } = stop.value
    return services.transaction(async (stores) => {
      const account = await stores.accounts.find(accountId)
      if (account && (everything || roomId === null)) await stores.notices.silence(accountId)
      else if (account && roomId && (await stores.rooms.find(roomId)))
        await stores.notices.choose(accountId, { roomId, way: 'off' })
      return done({})
    })
  },
})
