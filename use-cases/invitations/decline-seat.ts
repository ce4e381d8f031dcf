import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { prose } from '../inputs.ts'
import { postToOrganisation, roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { writeToRoom } from '../rooms/room-writing.ts'
import { useCase } from '../use-case.ts'
import { findInvitation, invitationKey, stillOpen } from './find-invitation.ts'

/** Says no (辞退). Whoever holds the link may, without an account; by the invitation's id its people, or the organiser who was told. */
export const declineSeat = useCase({
  name: 'decline-seat',
  input: z.strictObject({ key: invitationKey, reason: prose(1000).default(''), clientId: clientId.optional() }),
  run: async (services, who, { key, reason, clientId }) => {
    const now = services.clock.now()
    const person = who.kind === 'person' ? who : null
    const answer = await services.transaction(async (stores) => {
      const found = await findInvitation(services, stores, who, key, { organiser: true })
      if (!found.ok) return found
      const { invitation } = found.value
      if (!found.value.bySecret && person && invitation.organisationId) {
        const role = await stores.organisations.roleOf(person.accountId, invitation.organisationId)
        if (role === 'viewer') return refused({ kind: 'not-permitted' })
      }
      const head = await stores.rooms.find(invitation.roomId)
      if (!head) return refused({ kind: 'not-found', what: 'room' })

      const sender = person ? `account:${person.accountId}` : `invitation:${invitation.id}`
      // The same no again: answered as the first time.
      const before = clientId && (await stores.rooms.findSent(head.roomLog, sender, clientId))
      if (before) return done({ logId: head.roomLog, seq: before.seq })
      const open = stillOpen(invitation, now)
      if (!open.ok) return open

      const writer = {
        sender,
        accountId: person?.accountId ?? null,
        organisationId: invitation.organisationId,
        at: now,
        clientId: clientId ?? services.secrets.id(),
        asker: () => ({ accountId: person?.accountId ?? null, organiser: false, seatIds: [] }),
      }
      const written = await writeToRoom(stores, head.roomLog, writer, async () =>
        done([{ kind: 'decline-seat', body: { seatId: invitation.seatId, ...(reason && { reason }) } }]),
      )
      if (!written.ok) return written
      await stores.invitations.answer(invitation.id, { state: 'declined', by: writer.accountId, at: now })
      const letter = roomLetters(services.settings).seatDeclined({
        link: roomLinks(services.settings).room(head.id),
        room: head.name,
        program: (await editionOf(stores, head)).name,
        organiser: head.organiser.name,
        organisation: invitation.invitedName,
        reason,
      })
      await postToOrganisation(services, stores, head.organiser.id, letter, { room: head.id })
      return done({ logId: head.roomLog, seq: written.value.room.seq })
    })
    if (!answer.ok) return answer

    services.wake.grown([answer.value])
    return done({ declined: true })
  },
})
