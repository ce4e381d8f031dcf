import * as z from 'zod'
import { isLive } from '#rooms/state.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { roomNow } from './room-now.ts'

/**
 * Who signs and who answers for each organisation that is 参加確定 in the room, for everyone seated there. As they stand now: they
 * are never copied into the room's log, and who leaves takes them along.
 */
export const seeContacts = useCase({
  name: 'see-contacts',
  input: z.strictObject({ roomId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, _who, { roomId }) => {
    const head = await stores.rooms.find(roomId)
    const now = head && (await roomNow(stores, head.roomLog))
    if (!now) return refused({ kind: 'not-found', what: 'room' })

    const seats = now.room.seats.flatMap((it) => {
      const { id, name } = it.organisation
      return isLive(it) && it.state === 'confirmed' && id ? [{ seatId: it.id, organisation: { id, name } }] : []
    })
    const known = await stores.contacts.findMany(seats.map((it) => it.organisation.id))
    return done({
      contacts: seats.map((it) => ({ ...it, contacts: known.get(it.organisation.id) ?? null })),
    })
  },
})
