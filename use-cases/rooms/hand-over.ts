import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** The organiser offers the room to another confirmed member, which takes it over by its own word. The desk goes with it. */
export const handOver = useCase({
  name: 'hand-over',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, ...at }) => {
    const motionId = services.secrets.id()
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async (_at, room) => {
        const own = room.seats.find((it) => it.state === 'confirmed' && it.organisation.id === room.organiser?.id)
        return done([
          { kind: 'make-motion', body: { motionId, seatId: own?.id ?? '', change: { kind: 'organiser', seatId } } },
        ])
      },
      beside: async (_at, { events }) => String(events[0]?.body.motionId),
    })
    return answer.ok ? done({ seq: answer.value.seq, motionId: answer.value.beside }) : answer
  },
})
