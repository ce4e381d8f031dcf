import * as z from 'zod'
import type { Command } from '#rooms/commands.ts'
import { closedNow } from '#rooms/composition.ts'
import { clientId } from '#rooms/protocol.ts'
import { seatOf } from '#rooms/state.ts'
import { done } from './answer.ts'
import { changeRoom } from './change-room.ts'
import { prose } from './inputs.ts'
import { factsToTell } from './room-following.ts'
import { useCase } from './use-case.ts'

/**
 * The organiser opens a closed composition again. Its signatures count no more, and the facts that organisations changed while it
 * stood still come in.
 */
export const reopenComposition = useCase({
  name: 'reopen-composition',
  input: z.strictObject({ roomId: z.uuid(), reason: prose(1000).min(1), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { reason, ...at }, standing) =>
    changeRoom(services, who, {
      ...at,
      standing,
      wish: async ({ stores, head }, room) => {
        const held = closedNow(room)?.holds.seats.flatMap((it) => it.organisation.id ?? []) ?? []
        // In the order of their ids, and before the log: as a save holds them.
        for (const id of held.toSorted()) await stores.rooms.holdOrganisation(id)
        const commands: Command[] = [{ kind: 'reopen-composition', body: { reason } }]
        for (const { seatId, organisation } of closedNow(room)?.holds.seats ?? []) {
          const entry = organisation.id && (await stores.organisations.find(organisation.id))
          const seat = seatOf(room, seatId)
          if (entry && seat) commands.push(...(await factsToTell(entry, seat, head.program)))
        }
        return done(commands)
      },
    }),
})
