import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeDesk } from './change-desk.ts'
import { distinctRoles, findSeatable, seatFor } from './room-organisations.ts'

/** Puts an organisation on the organiser's short list (候補). Nobody else sees it, the organisation included. */
export const listCandidate = useCase({
  name: 'list-candidate',
  input: z
    .strictObject({
      roomId: z.uuid(),
      clientId: clientId.optional(),
      /** Given to change a candidate already there. */
      seatId: z.uuid().optional(),
      roles: distinctRoles,
      ...seatFor,
    })
    // Whoever came along from another call may stand there without a role, and go back so.
    .refine(({ seatId, roles }) => seatId !== undefined || roles.length > 0, {
      path: ['roles'],
      error: 'choose at least one role',
    }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roles, roomId, clientId, seatId: given, ...meant }) => {
    const seatId = given ?? services.secrets.id()
    const answer = await changeDesk(services, who, {
      roomId,
      clientId,
      wish: async ({ stores, head, edition }) => {
        const found = await findSeatable(stores, { edition, demo: head.demo }, meant, 'asked')
        if (!found.ok) return found
        const { organisation, facts } = found.value
        return done({ kind: 'list-candidate', body: { seatId, organisation, facts, roles: [...roles] } })
      },
    })
    return answer.ok ? done({ ...answer.value, seatId }) : answer
  },
})
