import { type AnyEvent, type EventKind, eventBodies, type ReadEvent, type StoredEvent } from './events.ts'

/** The version each kind is written in today. Raised with a step in `steps` that turns the one before into it. */
export const currentVersion: Readonly<Partial<Record<EventKind, number>>> = {}

/** `kind@v` → the body one version later. Bodies are never rewritten in the store. */
type Step = (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
const steps: Readonly<Record<string, Step>> = {}

export const versionOf = (kind: EventKind): number => currentVersion[kind] ?? 1

/**
 * Reads a stored event with today's code: old versions step by step into the new. A kind or version nobody here knows is kept
 * as `unknown`, so that the numbers go on and the screen asks for a reload; it never breaks the fold.
 */
export function readEvent(stored: StoredEvent): ReadEvent {
  const { logId, seq, at, by } = stored
  const unknown: ReadEvent = { logId, seq, at, by, kind: 'unknown', body: { was: stored.kind } }
  if (!isKnown(stored.kind) || stored.v > versionOf(stored.kind)) return unknown

  let body = stored.body
  for (let v = stored.v; v < versionOf(stored.kind); v++) {
    const step = steps[`${stored.kind}@${v}`]
    if (!step) return unknown
    body = step(body)
  }
  const parsed = eventBodies[stored.kind].safeParse(body)
  if (!parsed.success) return unknown
  return { logId, seq, at, by, ...({ kind: stored.kind, body: parsed.data } as AnyEvent) }
}

const isKnown = (kind: string): kind is EventKind => Object.hasOwn(eventBodies, kind)
