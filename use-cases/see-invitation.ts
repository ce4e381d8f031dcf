import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { factsRead } from '#programs/facts-read.ts'
import { factsTaken } from '#rooms/facts.ts'
import { seatOf } from '#rooms/state.ts'
import { done, refused } from './answer.ts'
import { findInvitation, invitationKey } from './find-invitation.ts'
import { memberFactsOf } from './member-facts.ts'
import { requireEdition } from './room-edition.ts'
import { foldRoom } from './room-writing.ts'
import { useCase } from './use-case.ts'

/**
 * What an invited organisation reads before it answers: what for, which programme, who asks, in which roles, until when, and
 * which facts would be shared with whom. Values of its own facts are shown to its own people alone.
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
    const log = head && (await stores.rooms.load(head.roomLog))
    if (!log) return refused({ kind: 'not-found', what: 'invitation' })

    const room = foldRoom(log)
    const seat = seatOf(room, invitation.seatId)
    const edition = await requireEdition(head.program)
    const entry = invitation.organisationId ? await stores.organisations.find(invitation.organisationId) : null
    const role =
      who.kind === 'person' && who.verified && entry ? await stores.organisations.roleOf(who.accountId, entry.id) : null
    const known = entry && role ? memberFactsOf(entry) : null
    return done({
      id: invitation.id,
      state: invitation.state === 'open' && invitation.expiresAt <= services.clock.now() ? 'expired' : invitation.state,
      way: invitation.way,
      until: seat?.until ?? dayInJapan(new Date(invitation.expiresAt.getTime() - 1)),
      message: invitation.message,
      room: { id: head.id, name: room.name, purpose: room.purpose, area: room.area, demo: head.demo },
      program: { id: edition.id, name: edition.name },
      organiser: head.organiser,
      organisation: {
        id: entry?.id ?? null,
        name: entry?.name ?? invitation.invitedName,
        /** Whether accepting opens a claim rather than confirming at once. */
        claimed: entry?.claimed ?? false,
      },
      /** The asker's own place in the invited organisation. */
      yourRole: role,
      claiming: seat?.claiming ?? false,
      roles: seat?.roles ?? [],
      members: room.seats.filter((it) => it.state === 'confirmed').map((it) => it.organisation.name),
      /** Copied into the room on accepting, for everyone seated there, now or later. */
      shares: factsTaken(factsRead(edition), 'confirmed').map((name) => ({
        name,
        label: organisationFacts[name].label,
        seenBy: organisationFacts[name].seenBy,
        value: known ? (known[name] ?? null) : null,
        evidence: known?.evidence?.[name as keyof NonNullable<typeof known.evidence>] ?? null,
      })),
    })
  },
})
