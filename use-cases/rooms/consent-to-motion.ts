import * as z from 'zod'
import { said } from '#rooms/events.ts'
import { motionOf } from '#rooms/motions.ts'
import { clientId } from '#rooms/protocol.ts'
import { carrying } from '#rooms/role-change.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/**
 * A person of an organisation whose consent is asked gives it; or the organiser writes down a consent given by word (`said`). With the last
 * one the change takes effect, in the same transaction.
 */
export const consentToMotion = useCase({
  name: 'consent-to-motion',
  input: z.strictObject({
    roomId: z.uuid(),
    motionId: z.uuid(),
    seatId: z.uuid(),
    said: z.strictObject(said.shape).optional(),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { motionId, seatId, said: heard = null, ...at }) => {
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async ({ today }, room) => {
        if (heard && heard.on > today) {
          const message = `expected a day up to ${today}, got ${heard.on}`
          return refused({ kind: 'bad-input', problems: [{ path: 'said.on', message }] })
        }
        const motion = motionOf(room, motionId)
        const carried = motion ? carrying(room, motion, seatId) : []
        return done([{ kind: 'consent-to-motion', body: { motionId, seatId, said: heard } }, ...carried])
      },
      beside: async (_at, { events }) => events.map((it) => it.kind),
    })
    if (!answer.ok) return answer

    const { seq, beside } = answer.value
    // Who reads the desk has changed: every node looks again.
    if (beside?.includes('organiser-changed')) services.wake.ended({ roomId: at.roomId })
    /** Whether it took effect by this. */
    return done({ seq, carried: (beside?.length ?? 0) > 1 })
  },
})
