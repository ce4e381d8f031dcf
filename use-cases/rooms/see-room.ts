import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { callWindow } from '#programs/window.ts'
import { closedNow } from '#rooms/composition.ts'
import { nextToAsk } from '#rooms/next-to-ask.ts'
import { done, refused } from '../answer.ts'
import { noteSuggestions } from '../suggestions/note-suggestions.ts'
import { suggestedNext } from '../suggestions/suggested.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { peopleMet } from './nameable.ts'
import { changeAhead, changeBehind } from './room-changes.ts'
import { keepRoom } from './room-now.ts'
import { readerIn, viewRoom } from './room-reading.ts'
import { peopleOf, talksOf } from './talk-reading.ts'

/**
 * The room as its page shows it. The browser goes on from `view` by hearing, and works out the verdict from it with `edition`
 * and `on`, as the server would.
 */
export const seeRoom = useCase({
  name: 'see-room',
  input: z.strictObject({
    roomId: z.uuid(),
    /** What the page shows that leaves a trace: whom the organiser could ask next. */
    shows: z.enum(['next-to-ask']).optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, shows }) => {
    const { stores, clock } = services
    const { accountId } = personOf(who)
    const head = await stores.rooms.find(roomId)
    const reader = await readerIn(stores, accountId, roomId)
    if (!head || !reader) return refused({ kind: 'not-found', what: 'room' })

    const on = dayInJapan(clock.now())
    const { view, edition, now } = await viewRoom(stores, { head, on }, reader)
    await keepRoom(stores, head.roomLog, now)
    const { room } = view
    const seats = await stores.rooms.seatsOf(accountId, roomId)
    const invitations = reader.organiser ? await stores.invitations.listOf(roomId) : []
    const steps = reader.organiser ? await stores.invitations.stepsOf(roomId) : {}
    if (reader.organiser && shows && !closedNow(room)) {
      const { version } = edition
      const next = nextToAsk(room, view.desk, callWindow(edition, on).closes?.slice(0, 10) ?? null, on)
      const noted = { roomId, version, seq: room.seq, deskSeq: view.desk.seq, on }
      await noteSuggestions(services, noted, suggestedNext(next))
    }
    const talks = talksOf(head, reader)
    const readTo = await stores.attention.readIn(accountId, [head.roomLog, ...talks.map((it) => it.logId)])
    return done({
      roomId,
      demo: head.demo,
      /** In the version that the room stands on. */
      edition,
      /** What would change if the room were moved to what the edition's file says now. */
      ahead: await changeAhead(stores, { room, edition, roomLog: head.roomLog, on }),
      /** What changed when it was last moved. */
      behind: await changeBehind(stores, room),
      /** Today in Japan, the day the verdict is named by. */
      on,
      view,
      /** The number this person had seen before; 0 where they never looked. */
      readTo: readTo.get(head.roomLog) ?? 0,
      me: { accountId, ...reader, mayEdit: seats.filter((it) => it.mayEdit).map((it) => it.seatId) },
      /** Whom a message may name, besides the organisations. */
      people: await peopleMet(stores, head, room),
      /** The talks beside the room's own log that this person reads, how far, and whom a message there may name. */
      talks: await Promise.all(
        talks.map(async (it) => ({
          ...it,
          readTo: readTo.get(it.logId) ?? 0,
          people: await peopleOf(stores, roomId, it),
        })),
      ),
      /** The organiser's: addresses and all. Empty for everyone else. */
      invitations: invitations.map((it) => ({ ...it, steps: steps[it.id] ?? [] })),
      /** The organiser's: with whom its organisation was adopted before, and how often. */
      together: reader.organiser ? (await stores.rooms.workedTogether(head.organiser.id)).partners : {},
    })
  },
})
