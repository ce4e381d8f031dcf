import type { Edition } from '#programs/edition.ts'
import { type Notice, noticesIn } from '#rooms/notices.ts'
import type { RoomHead } from '#rooms/store.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { textIdsIn } from '../rooms/room-reading.ts'
import type { Stores } from '../services.ts'
import type { ToTell } from '../stores/notices.ts'

/** So many events of others are looked through for one letter or page; who left more unread is told so many and looks into the room. */
export const lookedThrough = 200

/** What is new in a room to one person, who may read it, or stands at the door and is told of its terms alone. */
export interface RoomNews extends ToTell {
  readonly head: RoomHead
  readonly edition: Edition
  /** Its confidentiality terms wait for this person. */
  readonly atTheDoor: boolean
  readonly confidential: boolean
  readonly notices: readonly Notice[]
  /** What the messages among them say, by text. */
  readonly texts: Readonly<Record<string, string>>
  /** Events of others altogether, those included that are no news. */
  readonly changes: number
  readonly seats: Readonly<Record<string, string>>
  /** Looked at from the event after this number up to that. */
  readonly after: number
  readonly upTo: number
}

/**
 * Worked out from the log, the position to which the person has read and, for a mail, that to which mails told; null where there is
 * nothing new, the room is archived, or it is not theirs to read.
 */
export async function newsOf(
  stores: Stores,
  { accountId, roomId }: ToTell,
  { from, mailed }: { from?: Date; mailed: boolean },
): Promise<RoomNews | null> {
  const head = await stores.rooms.find(roomId)
  if (!head || head.archived) return null
  const { organiser, seated, onlooker, atTheDoor } = await stores.rooms.standingIn(accountId, roomId)
  const reads = organiser || seated || onlooker
  if (!reads && !atTheDoor) return null

  const { readTo, mailedTo, seats, confidential } = await stores.notices.tellingOf({ accountId, roomId })
  const after = mailed ? Math.max(readTo, mailedTo) : readTo
  const latest = await stores.rooms.latest(head.roomLog, { after, notBy: accountId, limit: lookedThrough })
  const events = latest
    .filter(({ at, kind }) => (!from || new Date(at) > from) && (reads || kind === 'terms-set'))
    .toReversed()
  const textIds = reads ? textIdsIn(events) : []
  const texts = await stores.rooms.texts(head.roomLog, textIds)
  const seatIds = (await stores.rooms.seatsOf(accountId, roomId)).map((it) => it.seatId)
  const beside = { mentions: await stores.rooms.mentions(textIds), texts }
  const notices = noticesIn(events, { accountId, seatIds }, beside)
  const upTo = latest[0]?.seq
  if (notices.length === 0 || upTo === undefined) return null
  return {
    accountId,
    roomId,
    head,
    edition: await editionOf(stores, head),
    atTheDoor: !reads,
    confidential,
    notices,
    texts,
    changes: events.length,
    seats,
    after: mailedTo,
    upTo,
  }
}
