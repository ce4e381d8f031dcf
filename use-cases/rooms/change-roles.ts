import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { carrying, roleChange } from '#rooms/role-change.ts'
import { seatOf } from '#rooms/state.ts'
import { done, notNow } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { askerIn, changeRoom } from './change-room.ts'
import { someRoles } from './room-organisations.ts'

/**
 * What a seat is for is changed: by the organiser at once, unless the programme lets members choose who holds a role among themselves;
 * then, or where a member wishes it for its own seat, it is moved and waits for consent.
 */
export const changeRoles = useCase({
  name: 'change-roles',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), roles: someRoles, clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, roles, ...at }) => {
    const motionId = services.secrets.id()
    const answer = await changeRoom(services, who, {
      ...at,
      wish: async ({ stores, edition, person }, room) => {
        const asker = (await askerIn(stores, person)).in(room)
        const change = roleChange(room, edition, { seatId, roles })
        if (asker.organiser && !change.choosers)
          return done([{ kind: 'change-roles', body: { seatId, roles: [...roles] } }])

        const organisers = room.seats.find(
          (it) => it.state === 'confirmed' && it.organisation.id === room.organiser?.id,
        )
        const mover = asker.organiser && organisers ? organisers.id : seatId
        if (!seatOf(room, seatId)) return notNow('seat-not-found')
        const body = { motionId, seatId: mover, change }
        const carried = carrying(room, { id: motionId, change, consents: [] }, mover)
        return done([{ kind: 'make-motion', body }, ...carried])
      },
      beside: async (_at, { events }) => events.some((it) => it.kind === 'motion-made'),
    })
    /** Whether it was moved and waits for consent. */
    return answer.ok ? done({ seq: answer.value.seq, moved: answer.value.beside === true }) : answer
  },
})
