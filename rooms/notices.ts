/**
 * What of a room's events is told to somebody who was not there, as kinds with their facts; words are chosen where it is told, in the
 * app and in mail.
 */
import type { StoredEvent } from './events.ts'
import type { Mention } from './mentions.ts'
import { readEvent } from './upcast.ts'

/** Who reads, as far as it decides what is news to them. */
export interface NoticeReader {
  readonly accountId: string
  /** Confirmed seats of their organisations. */
  readonly seatIds: readonly string[]
}

/** `named`: a message names the reader or their organisation. Others carry the organisation they are about. */
export type Notice = { readonly seq: number; readonly at: string; readonly by: StoredEvent['by'] } & (
  | { readonly kind: 'named' | 'said'; readonly textId: string }
  | { readonly kind: SeatNotice; readonly seatId: string; readonly organisation: string | null }
  | { readonly kind: 'organiser'; readonly organisation: string }
  | { readonly kind: RoomNotice }
)

type SeatNotice = 'asked' | 'agreed' | 'joined' | 'declined' | 'withdrawn' | 'left' | 'signed' | 'ended'
type RoomNotice =
  | 'moved'
  | 'dropped'
  | 'closed'
  | 'reopened'
  | 'progress'
  | 'terms'
  | 'terms-lifted'
  | 'edition'
  | 'restored'
export type NoticeKind = Notice['kind']

const ofSeats = {
  'seat-asked': 'asked',
  'seat-agreed': 'agreed',
  'seat-confirmed': 'joined',
  'seat-declined': 'declined',
  'seat-withdrawn': 'withdrawn',
  'member-removed': 'left',
  'member-left': 'left',
  'composition-signed': 'signed',
  'organisation-closed': 'ended',
} as const satisfies Partial<Record<StoredEvent['kind'], SeatNotice>>

const ofRooms = {
  'motion-made': 'moved',
  'motion-declined': 'dropped',
  'composition-closed': 'closed',
  'composition-reopened': 'reopened',
  'progress-made': 'progress',
  'progress-taken-back': 'progress',
  'terms-set': 'terms',
  'terms-lifted': 'terms-lifted',
  'edition-moved': 'edition',
  'room-restored': 'restored',
} as const satisfies Partial<Record<StoredEvent['kind'], RoomNotice>>

/** Kinds of events that can be told; the others, facts, plan and amounts above all, are seen in the room. */
export const noticedKinds: readonly string[] = [
  ...Object.keys(ofSeats),
  ...Object.keys(ofRooms),
  'organiser-changed',
  'message-posted',
  'message-edited',
]

/** What does not wait for the day's letter, as a message does not that names the reader: somebody's consent is asked for. */
export const urgentKinds: readonly string[] = ['motion-made'] satisfies (keyof typeof ofRooms)[]

/**
 * News of these events, in their order. A message edited is news only to whom it names, an erased one to nobody.
 *
 * @param beside whom texts name, and which texts there are still
 */
export function noticesIn(
  events: readonly StoredEvent[],
  reader: NoticeReader,
  beside: {
    readonly mentions: Readonly<Record<string, readonly Mention[]>>
    readonly texts: Readonly<Record<string, unknown>>
  },
): Notice[] {
  const names = (textId: string) =>
    (beside.mentions[textId] ?? []).some((it) =>
      it.kind === 'person' ? it.accountId === reader.accountId : reader.seatIds.includes(it.seatId),
    )
  const has = <Known extends object>(known: Known, kind: string): kind is keyof Known & string => kind in known

  return events.flatMap((stored): Notice[] => {
    const { seq, at, by } = stored
    const event = readEvent(stored)
    if (event.kind === 'message-posted' || event.kind === 'message-edited') {
      const { textId } = event.body
      if (!(textId in beside.texts)) return []
      if (names(textId)) return [{ seq, at, by, kind: 'named', textId }]
      return event.kind === 'message-posted' ? [{ seq, at, by, kind: 'said', textId }] : []
    }
    if (event.kind === 'organiser-changed')
      return [{ seq, at, by, kind: 'organiser', organisation: event.body.organiser.name }]
    if (has(ofSeats, event.kind)) {
      const { seatId, organisation } = event.body as { seatId: string; organisation?: { name: string } }
      return [{ seq, at, by, kind: ofSeats[event.kind], seatId, organisation: organisation?.name ?? null }]
    }
    return has(ofRooms, event.kind) ? [{ seq, at, by, kind: ofRooms[event.kind] }] : []
  })
}
