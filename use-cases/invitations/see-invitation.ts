import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import { factsTaken } from '#rooms/facts.ts'
import { seatOf } from '#rooms/state.ts'
import { termsNow } from '#rooms/terms.ts'
import { done, refused } from '../answer.ts'
import { memberFactsOf } from '../rooms/member-facts.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { roomNow } from '../rooms/room-now.ts'
import { readerIn } from '../rooms/room-reading.ts'
import { useCase } from '../use-case.ts'
import { findInvitation, invitationKey, stillOpen } from './find-invitation.ts'

/**
 * What an invited organisation reads before it answers: what for, which programme, who asks, in which roles, until when, and
 * which facts would be shared with whom. Values of its own facts are shown to its own people alone. Once answered, withdrawn or
 * run out it says no more than that: a link kept for years must not follow the room (`offer` is null).
 */
export const seeInvitation = useCase({
  name: 'see-invitation',
  input: z.strictObject({ key: invitationKey }),
  run: async (services, who, { key }) => {
    const { stores } = services
    const found = await findInvitation(services, stores, who, key, { organiser: true })
    if (!found.ok) return found
    const { invitation } = found.value
    const head = await stores.rooms.find(invitation.roomId)
    if (!head) return refused({ kind: 'not-found', what: 'invitation' })

    const edition = await editionOf(stores, head)
    const entry = invitation.organisationId ? await stores.organisations.find(invitation.organisationId) : null
    const person = who.kind === 'person' && who.verified ? who : null
    const role = person && entry ? await stores.organisations.roleOf(person.accountId, entry.id) : null
    const open = stillOpen(invitation, services.clock.now()).ok
    const claims = person && entry ? await stores.claims.isOpen(person.accountId, entry.id) : false
    const told = {
      id: invitation.id,
      state: invitation.state === 'open' && !open ? ('expired' as const) : invitation.state,
      /** Nobody can answer while the room is archived. */
      archived: head.archived,
      program: { id: edition.id, name: edition.name },
      organiser: head.organiser,
      organisation: {
        id: open || role || claims ? (entry?.id ?? null) : null,
        name: open ? (entry?.name ?? invitation.invitedName) : invitation.invitedName,
      },
    }
    const room = open ? ((await roomNow(stores, head.roomLog))?.room ?? null) : null
    const seat = room && seatOf(room, invitation.seatId)
    const reads = !open && person && (await readerIn(stores, person.accountId, head.id))
    const known = entry && role ? memberFactsOf(entry) : null
    const terms = room && termsNow(room)
    const texts = terms ? await stores.rooms.texts(head.roomLog, [terms.textId]) : {}
    return done({
      ...told,
      /** Where to go on, for those who sit there. */
      roomId: reads ? head.id : null,
      offer: room && {
        way: invitation.way,
        until: seat?.until ?? dayInJapan(new Date(invitation.expiresAt.getTime() - 1)),
        message: invitation.message,
        /** What the invited asked and what the organiser told them, oldest first. */
        talk: (await stores.invitations.steps(invitation.id))
          .filter(({ kind }) => kind === 'asked' || kind === 'told')
          .map(({ kind, at, text }) => ({ kind, at, text })),
        /** What each person accepts before they enter; null where the room asks for nothing. */
        terms: terms && (texts[terms.textId] ?? ''),
        room: { name: room.name, purpose: room.purpose, area: room.area, demo: head.demo },
        /** Whether anybody speaks for the invited: else accepting opens a claim rather than confirming at once. */
        claimed: entry?.claimed ?? false,
        /** The asker's own place in the invited organisation. */
        yourRole: role,
        roles: seat?.roles ?? [],
        members: room.seats.filter((it) => it.state === 'confirmed').map((it) => it.organisation.name),
        /** Copied into the room on accepting, for everyone seated there, now or later. */
        shares: factsTaken(factsForRooms(edition), 'confirmed').map((name) => ({
          name,
          label: organisationFacts[name].label,
          seenBy: organisationFacts[name].seenBy,
          value: known ? (known[name] ?? null) : null,
          evidence: known?.evidence?.[name as keyof NonNullable<typeof known.evidence>] ?? null,
        })),
      },
    })
  },
})
