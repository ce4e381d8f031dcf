/**
 * Confidentiality terms (秘密保持) that are accepted before entry. The organiser sets them, anew as often as needed; each version's text
 * stands beside the log and is kept for ever, while who accepted which stands in a table of its own.
 */
import type { ReadEvent, RoomEvent } from './events.ts'
import type { RoomState } from './state.ts'

export interface TermsVersion {
  /** From 1. */
  readonly version: number
  readonly textId: string
  /** ISO time, UTC. */
  readonly at: string
  /** When the organiser took them back without new ones; null while they stand or where a version followed. */
  readonly lifted: string | null
}

/** The terms that must be accepted now; null where the room asks for none. */
export function termsNow({ terms }: Pick<RoomState, 'terms'>): TermsVersion | null {
  const last = terms.at(-1)
  return last && last.lifted === null ? last : null
}

export type TermsEvent = Extract<RoomEvent, { kind: 'terms-set' | 'terms-lifted' }>

export function applyToTerms(room: RoomState, event: TermsEvent, { at }: Pick<ReadEvent, 'at'>): RoomState {
  if (event.kind === 'terms-set') return { ...room, terms: [...room.terms, { ...event.body, at, lifted: null }] }
  const now = termsNow(room)
  return { ...room, terms: room.terms.map((it) => (it === now ? { ...it, lifted: at } : it)) }
}
