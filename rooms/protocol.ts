/**
 * What a browser and the house say to each other about rooms. Every message is parsed on arrival, on both sides.
 *
 *   join  {roomId, after, deskAfter, sidesAfter} → what came since, or a refusal
 *   leave {roomId}
 *   say   {roomId, logId?, clientId, text} → the number it got, or a refusal, to the asker alone
 *   read  {roomId, logId?, seq}            the last number this person has seen; nobody else is told
 *   told  ← events of one room, numbered, after they were stored
 *   here  ← who has the room open now, whenever that changes; never stored
 *   beside ← what is shown beside the log (who signs, who answers) has changed: ask for it anew
 *   again ← what this reader may read here has changed (the room was handed over): join anew
 *   ended ← the seat in this room is gone
 */
import * as z from 'zod'
import { amount } from './amounts.ts'
import type { StoredEvent } from './events.ts'
import { mention } from './mentions.ts'
import type { Sums } from './sums.ts'
import type { RoomView } from './view.ts'

const number = z.int().min(0)
export const messageText = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  // The database keeps no NUL in a text.
  .refine((it) => !it.includes('\0'), { error: 'leave out the character NUL' })
/**
 * The sender's own id for a command, so that one sent twice writes once: a uuid, with a row's number where one form wishes many.
 * Ids of the house's own events look otherwise.
 */
export const clientId = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:\d{1,6})?$/i)

export const joinMessage = z.object({
  roomId: z.uuid(),
  /** The last number the browser holds of the room's log, and of the desk's. */
  after: number.default(0),
  deskAfter: number.default(0),
  /** By log, of the side rooms this browser holds. */
  sidesAfter: z.record(z.uuid(), number).default({}),
})
/** The desk's log or that of an organisation's side room; left out, the room's own is meant. */
const logId = z.uuid().optional()
export const leaveMessage = z.object({ roomId: z.uuid() })
export const readMessage = z.object({ roomId: z.uuid(), logId, seq: z.int().min(1) })
export const sayMessage = z.object({ roomId: z.uuid(), logId, clientId, text: messageText })

const storedEvent = z.object({
  logId: z.string(),
  seq: z.int().min(1),
  at: z.string(),
  by: z.object({
    accountId: z.string().nullable(),
    name: z.string().nullable(),
    organisationId: z.string().nullable(),
    organisation: z.string().nullable(),
  }),
  kind: z.string(),
  v: z.int(),
  body: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<StoredEvent>

/** Events of a room with what stands beside them, as far as the one who hears may read it. */
export const heard = z.object({
  roomId: z.string(),
  /** The room's own log after the number asked for. */
  events: z.array(storedEvent),
  /** The organiser's desk; empty for everyone else. */
  desk: z.array(storedEvent),
  /** The side rooms of the reader's own organisations, each in order. */
  sides: z.array(storedEvent).optional(),
  /** Texts of messages among these events, by id; an erased one is missing. */
  texts: z.record(z.string(), z.string()),
  /** Whom these texts name, by id. */
  mentions: z.record(z.string(), z.array(mention)).optional(),
  /** Amounts the reader may see, by id. */
  amounts: z.record(z.string(), amount),
  /** To who was away for long, instead of all that came since: the room as a newcomer sees it. */
  anew: z.custom<RoomView>((it) => typeof it === 'object' && it !== null && 'room' in it).optional(),
  /** Of the room as it stands at the last of these numbers; null where the reader sees every amount or there is none. */
  sums: z.custom<Sums>((it) => typeof it === 'object' && it !== null).nullable(),
})
export type Heard = z.infer<typeof heard>

/** Somebody who has the room open now, in one tab or several, as the room names people. */
export const present = z.object({ accountId: z.string(), name: z.string(), organisation: z.string() })
export type Present = z.infer<typeof present>
export const hereMessage = z.object({
  roomId: z.string(),
  people: z.array(present),
  /** So many more than are named. */
  more: z.int().min(0),
})
export type HereMessage = z.infer<typeof hereMessage>
export const besideMessage = z.object({ roomId: z.string() })
export const againMessage = z.object({ roomId: z.string() })
export const endedMessage = z.object({ roomId: z.string() })

/** An answer to `join`, `say` or `read`. The refusal is that of the use case; its words are chosen at the screen. */
export type Acked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: { readonly kind: string } }

export interface ClientToServer {
  join(message: z.input<typeof joinMessage>, ack: (answer: Acked<Heard>) => void): void
  leave(message: z.input<typeof leaveMessage>): void
  /** `ack` for who wants to know that it is kept. */
  read(message: z.input<typeof readMessage>, ack?: (answer: Acked<Record<string, never>>) => void): void
  say(message: z.input<typeof sayMessage>, ack: (answer: Acked<{ seq: number }>) => void): void
}

export interface ServerToClient {
  told(message: Heard): void
  here(message: HereMessage): void
  beside(message: z.infer<typeof besideMessage>): void
  again(message: z.infer<typeof againMessage>): void
  ended(message: z.infer<typeof endedMessage>): void
}
