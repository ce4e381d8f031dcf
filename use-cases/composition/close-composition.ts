import * as z from 'zod'
import type { Command } from '#rooms/commands.ts'
import { clientId } from '#rooms/protocol.ts'
import { isLive } from '#rooms/state.ts'
import { sumsOf } from '#rooms/sums.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { done } from '../answer.ts'
import { openSeatsOfRoomChanged } from '../open-seats/seat-documents.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { useCase } from '../use-case.ts'
import { askToConfirm } from './ask-to-confirm.ts'

/**
 * The organiser closes the composition, on the verdict of this moment, and so confirms it for its own seat. The verdict is kept as
 * those without amounts are told it. The other members are asked by mail to confirm.
 */
export const closeComposition = useCase({
  name: 'close-composition',
  input: z.strictObject({ roomId: z.uuid(), clientId: clientId.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, at) => {
    const closed = await changeRoom(services, who, {
      ...at,
      wish: async ({ stores, head, edition, person, today }, room) => {
        const sums = sumsOf(room, await stores.rooms.amounts(head.roomLog), edition, today)
        const verdict = verdictOf({ room, amounts: {}, sums }, { readsAmounts: false }, edition, today)
        if (!verdict) throw new Error(`The sums of room ${head.id} are not those of its number.`)
        const byName = person.name
        const own = room.seats.find((it) => isLive(it) && it.organisation.id === room.organiser?.id)
        const close: Command = { kind: 'close-composition', body: { verdict, byName } }
        const closing = room.seq + 1
        return done(
          own ? [close, { kind: 'sign-composition', body: { seatId: own.id, closing, byName } } as const] : [close],
        )
      },
      beside: ({ stores, head }) => openSeatsOfRoomChanged(stores, head.id),
    })
    if (!closed.ok) return closed
    // After the commit: what goes wrong from here on, the hourly job makes good.
    for (const it of await services.stores.attention.unsigned({ roomId: at.roomId }))
      await askToConfirm(services, it, 'asked', services.clock.now())
    return closed
  },
})
