import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { someRoles } from './room-organisations.ts'

/** The organiser changes what a seat is for. */
export const changeRoles = useCase({
  name: 'change-roles',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), roles: someRoles, clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { seatId, roles, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async () => done([{ kind: 'change-roles', body: { seatId, roles: [...roles] } }]),
    }),
})
