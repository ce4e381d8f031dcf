import * as z from 'zod'
import { clientId } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { approveClaim } from '../claims/approve-claim.ts'
import { postToOrganisation, roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import type { Grown } from '../organisations/organisation-changed.ts'
import { writerOf } from '../rooms/change-room.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { takenOver } from '../rooms/room-organisations.ts'
import { writeToRoom } from '../rooms/room-writing.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { type Acceptance, acceptance } from './acceptance.ts'
import { findInvitation, invitationKey, stillOpen } from './find-invitation.ts'

/**
 * Says yes for an organisation. With edit rights its facts are copied and the seat is 参加確定. For an entry nobody speaks for it
 * is 内諾 and a claim is opened, and the seat turns 参加確定 with the claim; at once where the very link mailed to the entry's
 * published domain was used, because then the answer came from there.
 */
export const acceptSeat = useCase({
  name: 'accept-seat',
  input: z.strictObject({
    key: invitationKey,
    /** For whom; may be left out where the invitation names an entry of the directory. */
    organisationId: z.uuid().optional(),
    clientId: clientId.optional(),
  }),
  run: async (services, who, input) => {
    const person = personOf(who)
    const now = services.clock.now()
    const clientId = input.clientId ?? services.secrets.id()

    const answer = await services.transaction(async (stores) => {
      const found = await findInvitation(services, stores, who, input.key)
      if (!found.ok) return found
      const { invitation } = found.value
      const head = await stores.rooms.find(invitation.roomId)
      if (!head) return refused({ kind: 'not-found', what: 'room' })
      // The same yes again: answered as the first time.
      const organisationId = input.organisationId ?? invitation.organisationId ?? person.actingFor
      const writer = { ...writerOf(person, now, organisationId ? [organisationId] : []), clientId }
      const before = await stores.rooms.findSent(head.roomLog, writer.sender, clientId)
      if (before) return done({ roomId: head.id, state: stateOf(before.kind), grown: [] as Grown })

      const open = stillOpen(invitation, now)
      if (!open.ok) return open
      const accepted = await acceptance(stores, person, found.value, { head, organisationId })
      if (!accepted.ok) return accepted
      const { entry, how } = accepted.value
      if (how !== 'confirm') {
        const taken = await services.limits.take('claim', person.accountId)
        if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })
      }
      const edition = await editionOf(stores, head)
      const body = {
        seatId: invitation.seatId,
        ...takenOver(entry, edition, how === 'confirm' ? 'confirmed' : 'asked'),
      }

      const asker = () => ({ accountId: person.accountId, organiser: false, seatIds: [] })
      const written = await writeToRoom(stores, head.roomLog, { ...writer, asker }, async () =>
        done([how === 'confirm' ? { kind: 'confirm-seat', body } : { kind: 'agree-claiming', body }]),
      )
      if (!written.ok) return written
      await stores.invitations.answer(invitation.id, {
        state: 'accepted',
        by: person.accountId,
        at: now,
        organisationId: entry.id,
      })
      const claimed = how === 'confirm' ? null : await claimOf(how, entry.id)
      const letter = roomLetters(services.settings).seatAccepted({
        link: roomLinks(services.settings).room(head.id),
        room: head.name,
        program: edition.name,
        organiser: head.organiser.name,
        organisation: entry.name,
        claiming: how === 'claim',
      })
      await postToOrganisation(services, stores, head.organiser.id, letter, { room: head.id })
      const state = how === 'claim' ? ('agreed' as const) : ('confirmed' as const)
      const here = { logId: head.roomLog, seq: written.value.room.seq }
      return done({ roomId: head.id, state, grown: [here, ...(claimed ?? [])] as Grown })

      /** Opens the claim; decided at once where the link itself came through the organisation's own domain. */
      async function claimOf(claim: Exclude<Acceptance['how'], 'confirm'>, entryId: string): Promise<Grown | null> {
        const opened = await stores.claims.open({ organisationId: entryId, accountId: person.accountId, note: '' })
        return claim === 'claim-proved' ? approveClaim(services, stores, opened, 'mail', who) : null
      }
    })
    if (!answer.ok) return answer

    const { grown, ...value } = answer.value
    services.wake.grown(grown)
    return done(value)
  },
})

const stateOf = (kind: string): 'agreed' | 'confirmed' => (kind === 'seat-agreed' ? 'agreed' : 'confirmed')
