import type { Words } from '#consortium/words.ts'
import type { NoticeKind } from '#rooms/notices.ts'
import type { Letter } from './letter.ts'

/** One thing that happened, as a letter tells it. Names of organisations and people; what was said, null where that stays in the room. */
export type NoticeLine =
  | {
      readonly kind: 'named'
      readonly by: { readonly name: string | null; readonly organisation: string | null }
      readonly says: string | null
    }
  | { readonly kind: OrganisationNotice; readonly organisation: string }
  | { readonly kind: RoomNotice }

type OrganisationNotice = Extract<
  NoticeKind,
  'asked' | 'agreed' | 'joined' | 'declined' | 'withdrawn' | 'left' | 'signed' | 'ended' | 'organiser'
>
type RoomNotice = Exclude<NoticeKind, OrganisationNotice | 'named' | 'said'>

/** What a letter tells of one room. */
export interface RoomTold {
  readonly room: string
  readonly program: Words
  readonly organiser: string
  readonly link: string
  /** Stops letters about this room. */
  readonly stop: string
  /** Its confidentiality terms are to be accepted first: nothing else of it is told. */
  readonly atTheDoor: boolean
  readonly lines: readonly NoticeLine[]
  /** Messages besides. */
  readonly said: number
  /** Lines left out. */
  readonly more: number
}

export interface ToldOfRooms {
  readonly rooms: readonly RoomTold[]
  /** Stops letters about all rooms. */
  readonly stopAll: string
  /** Where the reader chooses how to be told. */
  readonly choose: string
  /** What one press of a mail program stops. */
  readonly unsubscribe: string
}

/** Letters of what is new in rooms; each language has a file of its own that writes both. */
export interface NoticeLetters {
  /** Within minutes, about one room. */
  atOnce(it: ToldOfRooms): Letter
  /** Each morning, about all rooms. */
  digest(it: ToldOfRooms): Letter
}
