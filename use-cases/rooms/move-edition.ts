import * as z from 'zod'
import type { Command } from '#rooms/commands.ts'
import { clientId } from '#rooms/protocol.ts'
import { isLive } from '#rooms/state.ts'
import { done, notNow } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'
import { requireEdition } from './room-edition.ts'
import { factsToTell } from './room-following.ts'

const version = z.string().regex(/^[0-9a-f]{16}$/, { error: 'expected the 16 digits of a version' })

/**
 * The organiser moves the room to what its edition's file says now, having read what changes between these two versions. Facts that
 * the new version reads come in with it, and those it no longer reads go.
 */
export const moveEdition = useCase({
  name: 'move-edition',
  input: z.strictObject({ roomId: z.uuid(), from: version, version, clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { from, version, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async ({ stores, head }, room) => {
        const today = await requireEdition(head.program)
        if (today.version !== version) return notNow('edition-changed-anew')
        const seats = room.seats.filter((it) => isLive(it))
        // In the order of their ids, and before the log: as a save holds them.
        for (const id of seats.flatMap((it) => it.organisation.id ?? []).toSorted())
          await stores.rooms.holdOrganisation(id)
        const commands: Command[] = [{ kind: 'move-edition', body: { from, version } }]
        for (const seat of seats) {
          const entry = seat.organisation.id && (await stores.organisations.find(seat.organisation.id))
          if (entry) commands.push(...factsToTell(entry, seat, today))
        }
        return done(commands)
      },
      beside: async ({ stores, edition }) => stores.editions.keep(edition),
    }),
})
