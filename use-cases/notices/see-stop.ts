import * as z from 'zod'
import { done } from '../answer.ts'
import { token } from '../inputs.ts'
import { useCase } from '../use-case.ts'
import { readStop } from './stop-links.ts'

/** What a letter's link would stop: mail about one room, named, or about all (null), and whether it has stopped already. */
export const seeStop = useCase({
  name: 'see-stop',
  input: z.strictObject({ token }),
  run: async (services, _who, { token }) => {
    const stop = await readStop(services, token)
    if (!stop.ok) return stop
    const { accountId, roomId } = stop.value
    const { all, rooms } = await services.stores.notices.waysOf(accountId)
    const here = rooms.find((it) => it.roomId === roomId)
    const head = roomId && (await services.stores.rooms.find(roomId))
    return done({
      room: head ? { name: head.name, organiser: head.organiser.name } : null,
      everything: roomId === null,
      /** Gone with the room, or chosen so. */
      stopped:
        roomId === null
          ? all === 'off' && rooms.every((it) => it.way === 'off')
          : !head || (here?.way ?? all) === 'off',
    })
  },
})
