import { dayInJapan } from '#consortium/calendar.ts'
import { mayMail, postLetter } from '../mail/post-letter.ts'
import { roomLetters, roomLinks } from '../mail/post-room-letter.ts'
import { requireEdition } from '../rooms/room-edition.ts'
import type { Services } from '../services.ts'
import type { AskKind, Unsigned } from '../stores/attention.ts'

/**
 * Asks a member's people by mail to confirm the composition that is closed. Each kind goes out once for a closing, whichever node
 * sends it, and to no address more often than the limit for mail allows: whoever closes and reopens all day fills nobody's box. Who
 * turned the room's mail off reads it at home.
 *
 * @returns whether a letter went out
 */
export async function askToConfirm(services: Services, it: Unsigned, kind: AskKind, now: Date): Promise<boolean> {
  const { stores, settings } = services
  const theirs = await stores.organisations.addressesOf(it.organisation.id)
  const silent = await stores.notices.silentAmong(it.roomId, theirs)
  const addresses: string[] = []
  for (const address of theirs) if (!silent.has(address) && (await mayMail(services, address))) addresses.push(address)

  const edition = await requireEdition(it.program)
  const letter = roomLetters(settings).askedToConfirm({
    link: roomLinks(settings).composition(it.roomId),
    room: it.room,
    program: edition.name,
    organiser: it.organiser.name,
    organisation: it.organisation.name,
    on: dayInJapan(it.closedAt),
    again: kind === 'reminded',
  })
  return services.transaction(async (inside) => {
    if (!(await inside.attention.noteAsk({ ...it, kind, at: now }))) return false
    let posted = 0
    for (const address of addresses) if (await postLetter(services, inside, address, letter)) posted += 1
    return posted > 0
  })
}
