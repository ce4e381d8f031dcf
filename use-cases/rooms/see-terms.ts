import * as z from 'zod'
import { isLive, type RoomState } from '#rooms/state.ts'
import { termsNow } from '#rooms/terms.ts'
import { done, refused } from '../answer.ts'
import type { Acceptance } from '../stores/terms.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { editionOf } from './room-edition.ts'
import { roomNow } from './room-now.ts'

/**
 * The confidentiality terms of a room, and all that a person sees of it who has not accepted them: its name, who organises it and for
 * which programme. Whoever is inside reads the earlier versions too, and the organiser who accepted which and when.
 */
export const seeTerms = useCase({
  name: 'see-terms',
  input: z.strictObject({ roomId: z.uuid() }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores }, who, { roomId }, standing) => {
    const { accountId } = personOf(who)
    const head = await stores.rooms.find(roomId)
    const it = head && (await roomNow(stores, head.roomLog))
    if (!head || !it) return refused({ kind: 'not-found', what: 'room' })

    const { room } = it
    const atTheDoor = standing.has('at-the-door') && !standing.has('organiser')
    const organiser = standing.has('organiser')
    const now = termsNow(room)
    const read = atTheDoor ? room.terms.filter((it) => it === now) : room.terms
    const texts = await stores.rooms.texts(
      head.roomLog,
      read.map((it) => it.textId),
    )
    const accepted = await stores.terms.acceptances(roomId)
    const { id, name } = await editionOf(stores, room)
    return done({
      roomId,
      room: { name: room.name, organiser: head.organiser, program: { id, name } },
      atTheDoor,
      organiser,
      /** The version to be accepted now; null where none is. */
      version: now?.version ?? null,
      /** Newest first. */
      versions: read.map(({ textId, ...it }) => ({ ...it, text: texts[textId] ?? '' })).toReversed(),
      /** When the asker accepted which version. */
      mine: accepted.filter((it) => it.accountId === accountId).map(({ version, at }) => ({ version, at })),
      /** Seats that the asker may leave instead of accepting. */
      seats: (await stores.rooms.seatsOf(accountId, roomId)).filter((it) => it.mayEdit).map((it) => it.seatId),
      /** The organiser's: seat by seat, whose people accepted what. */
      bySeat: organiser ? seatBySeat(room, accepted) : [],
    })
  },
})

/** An organisation whose 内諾 the organiser wrote down never signs in, and has nothing to accept. */
function seatBySeat(room: RoomState, accepted: readonly Acceptance[]) {
  return room.seats
    .filter((it) => isLive(it) && (it.state === 'confirmed' || it.state === 'agreed'))
    .map((seat) => ({
      seatId: seat.id,
      organisation: seat.organisation.name,
      organises: seat.organisation.id === room.organiser?.id,
      recorded: seat.said !== null && seat.state === 'agreed',
      accepted: accepted
        .filter((it) => it.organisationId !== null && it.organisationId === seat.organisation.id)
        .map(({ version, name, at }) => ({ version, name, at })),
    }))
}
