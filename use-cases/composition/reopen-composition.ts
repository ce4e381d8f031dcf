import * as z from 'zod'
import type { Command } from '#rooms/commands.ts'
import { clientId } from '#rooms/protocol.ts'
import { isLive } from '#rooms/state.ts'
import { done } from '../answer.ts'
import { prose } from '../inputs.ts'
import { openSeatsOfRoomChanged } from '../open-seats/seat-documents.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { factsToTell } from '../rooms/room-following.ts'
import { useCase } from '../use-case.ts'

/**
 * The organiser opens a closed composition again. Its signatures count no more, and the facts that organisations changed while it
 * stood still come in.
 */
export const reopenComposition = useCase({
  name: 'reopen-composition',
  input: z.strictObject({ roomId: z.uuid(), reason: prose(1000).min(1), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { reason, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async ({ stores, edition }, room) => {
        const seats = room.seats.filter((it) => isLive(it) && it.state === 'confirmed')
        // In the order of their ids, and before the log: as a save holds them.
        for (const id of seats.flatMap((it) => it.organisation.id ?? []).toSorted())
          await stores.rooms.holdOrganisation(id)
        const commands: Command[] = [{ kind: 'reopen-composition', body: { reason } }]
        for (const seat of seats) {
          const entry = seat.organisation.id && (await stores.organisations.find(seat.organisation.id))
          if (entry) commands.push(...factsToTell(entry, seat, edition))
        }
        return done(commands)
      },
      beside: ({ stores, head }) => openSeatsOfRoomChanged(stores, head.id),
    }),
})
