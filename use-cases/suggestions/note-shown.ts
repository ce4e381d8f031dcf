import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { drill } from '#matching/drill.ts'
import { callWindow } from '#programs/window.ts'
import { closedNow } from '#rooms/composition.ts'
import { consortiumOf, seatIdsOf } from '#rooms/consortium.ts'
import { consideredIn } from '#rooms/desk.ts'
import { nextToAsk } from '#rooms/next-to-ask.ts'
import { done, notNow, refused } from '../answer.ts'
import { viewRoom } from '../rooms/room-reading.ts'
import { useCase } from '../use-case.ts'
import { noteSuggestions } from './note-suggestions.ts'
import { suggestedFromList, suggestedNext } from './suggested.ts'

/**
 * Writes down whom an open page has come to show by itself as its room moved: the next to ask, or who of the short list could come
 * instead of a member. It is worked out here once more, from the room as it stands; nothing that a browser says is taken for it.
 */
export const noteShown = useCase({
  name: 'note-shown',
  input: z.strictObject({
    roomId: z.uuid(),
    shows: z.enum(['next-to-ask', 'drill']),
    /** In the drill, whose seats are taken for held: with those who agreed or were asked, or those confirmed alone. */
    counting: z.enum(['hoped', 'confirmed']).default('hoped'),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, shows, counting }) => {
    const { stores, clock } = services
    const head = await stores.rooms.find(roomId)
    if (!head) return refused({ kind: 'not-found', what: 'room' })
    const on = dayInJapan(clock.now())
    const { view, edition } = await viewRoom(stores, { head, on }, { organiser: true, seatIds: [] })
    const { room, desk, amounts } = view
    if (room.archived) return notNow('room-archived')
    const at = { roomId, version: edition.version, seq: room.seq, deskSeq: desk.seq, on }

    if (shows === 'next-to-ask') {
      const closes = callWindow(edition, on).closes?.slice(0, 10) ?? null
      await noteSuggestions(services, at, closedNow(room) ? [] : suggestedNext(nextToAsk(room, desk, closes, on)))
      return done({})
    }
    const all = consortiumOf(room, null, amounts, on)
    const seatIds = seatIdsOf(room, null, on)
    const counted = all.members.flatMap(({ state }, place) =>
      counting === 'hoped' || state === 'confirmed' ? [place] : [],
    )
    const listed = consideredIn(room, desk)
    const candidates = listed.map(({ id, organisation, facts }) => ({ key: id, name: organisation.name, facts }))
    const members = counted.flatMap((place) => all.members[place] ?? [])
    const withdrawals = drill(edition, { ...all, members }, on, candidates)
    const suggested = withdrawals.flatMap(({ member, breaks, substitutes }) => {
      const place = counted[member]
      const seatId = place === undefined ? undefined : seatIds[place]
      if (seatId === undefined) return []
      const them = substitutes.flatMap(({ key }) => listed.find(({ id }) => id === key) ?? [])
      return suggestedFromList(them, { seatId, breaks, edition })
    })
    await noteSuggestions(services, at, suggested)
    return done({})
  },
})
