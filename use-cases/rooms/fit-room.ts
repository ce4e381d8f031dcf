import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { fitsOf } from '#matching/fit.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { consortiumOf, seatIdsOf } from '#rooms/consortium.ts'
import { isLive } from '#rooms/state.ts'
import { holdsAmounts } from '#rooms/sums.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { readerIn, viewRoom } from './room-reading.ts'

/**
 * How far the team of a room is from every programme: as its organiser knows it, or, to others, without what single organisations
 * ask for. The room's own programme is judged in the version that the room stands on.
 */
export const fitRoom = useCase({
  name: 'fit-room',
  input: z.strictObject({ roomId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, who, { roomId }) => {
    const head = await stores.rooms.find(roomId)
    const reader = await readerIn(stores, personOf(who).accountId, roomId)
    if (!head || !reader) return refused({ kind: 'not-found', what: 'room' })

    const on = dayInJapan(clock.now())
    const { view, edition } = await viewRoom(stores, { head, on }, reader)
    const { room, amounts } = view
    const readsAll = reader.organiser || !holdsAmounts(room)
    const consortium = consortiumOf(room, null, readsAll ? amounts : {}, on)
    // A team that its organiser has left is another room's.
    const own = room.seats.find((it) => isLive(it) && it.organisation.id === room.organiser?.id)?.id
    const core = seatIdsOf(room, null, on).flatMap((seatId, at) => (seatId === own ? [at] : []))
    const editions = (await allEditions()).map((it) => (it.id === edition.id ? edition : it))
    return done({
      roomId,
      name: room.name,
      program: edition.id,
      organiser: reader.organiser,
      /** What others ask for is left out, and so is what rests on it. */
      hidesAmounts: !readsAll,
      members: consortium.members.map(({ name }) => name),
      editions: editions.map(({ id, roles }) => ({ id, roles })),
      fits: fitsOf(consortium, editions, on, { core }),
    })
  },
})
