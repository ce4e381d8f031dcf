import * as z from 'zod'
import { seatOf } from '#rooms/state.ts'
import { done, refused } from '../answer.ts'
import { token } from '../inputs.ts'
import { roomLinks } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { roomNow } from '../rooms/room-now.ts'
import { useCase } from '../use-case.ts'

/**
 * The letter to print and hand over. With the secret that `invite` answered it carries the link; without it everything else,
 * since only the secret's hash is kept.
 */
export const seeLetter = useCase({
  name: 'see-letter',
  input: z.strictObject({ roomId: z.uuid(), seatId: z.uuid(), token: token.optional() }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, _who, { roomId, seatId, token }) => {
    const { stores } = services
    const head = await stores.rooms.find(roomId)
    const invitation = await stores.invitations.findOpenBySeat(roomId, seatId)
    const now = head && (await roomNow(stores, head.roomLog))
    const seat = now && seatOf(now.room, seatId)
    if (!head || !invitation || !now || !seat) return refused({ kind: 'not-found', what: 'invitation' })

    const byToken = token ? await stores.invitations.findByToken(services.secrets.hash(token)) : null
    if (token && byToken?.id !== invitation.id) return refused({ kind: 'not-found', what: 'invitation' })
    const { room } = now
    const edition = await editionOf(stores, head)
    return done({
      to: invitation.invitedName,
      organiser: head.organiser,
      room: { id: head.id, name: room.name, purpose: room.purpose, area: room.area },
      program: { id: edition.id, name: edition.name },
      roles: seat.roles,
      until: seat.until,
      message: invitation.message,
      writtenAt: invitation.createdAt,
      link: token ? roomLinks(services.settings).invitation(token) : null,
    })
  },
})
