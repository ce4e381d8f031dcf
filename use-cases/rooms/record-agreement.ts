import * as z from 'zod'
import { said } from '#rooms/events.ts'
import { clientId } from '#rooms/protocol.ts'
import { seatOf } from '#rooms/state.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { findSeatable, seatFor, someRoles } from './room-organisations.ts'

/**
 * The organiser writes down a 内諾: who said yes, on which day, by what means. For an organisation that never signs in, asked
 * before (`seatId`) or not.
 */
export const recordAgreement = useCase({
  name: 'record-agreement',
  input: z.strictObject({
    roomId: z.uuid(),
    clientId: clientId.optional(),
    seatId: z.uuid().optional(),
    /** Left out for a seat that was asked: its own. */
    roles: someRoles.optional(),
    said: z.strictObject(said.shape),
    ...seatFor,
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId: given, roles, said, roomId, clientId, ...meant }) => {
    const seatId = given ?? services.secrets.id()
    const answer = await changeRoom(services, who, {
      roomId,
      clientId,
      wish: async ({ stores, head, edition, today }, room) => {
        const bad = (path: string, message: string) => refused({ kind: 'bad-input', problems: [{ path, message }] })
        if (said.on > today) return bad('said.on', `expected a day up to ${today}, got ${said.on}`)
        const asked = seatOf(room, seatId)
        if (asked) {
          const { organisation, facts } = asked
          const body = { seatId, organisation, facts, roles: [...(roles ?? asked.roles)], said }
          return done([{ kind: 'record-agreement', body }])
        }
        if (!roles) return bad('roles', 'choose at least one role')
        const found = await findSeatable(stores, { edition, demo: head.demo }, meant, 'asked')
        if (!found.ok) return found
        const { organisation, facts } = found.value
        return done([{ kind: 'record-agreement', body: { seatId, organisation, facts, roles: [...roles], said } }])
      },
    })
    return answer.ok ? done({ seq: answer.value.seq, seatId }) : answer
  },
})
