import * as z from 'zod'
import { addDays } from '#consortium/calendar.ts'
import { daysToTakeData } from '#rooms/archive.ts'
import { clientId } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { tellOfDeletion } from './tell-of-deletion.ts'

/**
 * The organiser asks for an archived room to be deleted. Every member is told by mail, and has fourteen days to take its data; after
 * the last of them a job deletes it.
 */
export const askDeletion = useCase({
  name: 'ask-deletion',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, at) => {
    // Each time writes to everybody.
    const taken = await services.limits.take('resend', at.roomId)
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
    return changeRoom(services, who, {
      ...at,
      wish: async ({ today }) => done([{ kind: 'ask-deletion', body: { on: addDays(today, daysToTakeData) } }]),
      beside: async ({ stores, head }, { room }) => {
        const on = room.archived?.deletion?.on ?? null
        if (on !== null) await tellOfDeletion(services, stores, head, room, on)
        return { on }
      },
    })
  },
})
