/**
 * What a person has written for a room and not sent yet, kept in their own browser by room and person: the draft in the field, and
 * messages that did not get through. It goes with sending, with signing out, and when somebody else signs in.
 */
import * as z from 'zod'

const prefix = 'musubi:written:'

const unsentMessages = z.array(z.object({ clientId: z.string(), text: z.string() }))
export type Unsent = z.infer<typeof unsentMessages>

export interface KeptHere {
  draft(): string
  keepDraft(text: string): void
  /** Oldest first. */
  unsent(): Unsent
  keepUnsent(messages: Unsent): void
}

export function keptHere(storage: Storage | null, accountId: string, roomId: string): KeptHere {
  const own = `${prefix}${accountId}:`
  for (const key of keysIn(storage)) if (!key.startsWith(own)) storage?.removeItem(key)
  const [draft, waiting] = [`${own}${roomId}:draft`, `${own}${roomId}:unsent`]
  return {
    draft: () => storage?.getItem(draft) ?? '',
    keepDraft: (text) => put(storage, draft, text),
    unsent: () => unsentMessages.safeParse(parsed(storage?.getItem(waiting))).data ?? [],
    keepUnsent: (messages) => put(storage, waiting, messages.length > 0 ? JSON.stringify(messages) : ''),
  }
}

/** At signing out: the next person at this machine finds nothing. */
export function forgetWritten(storage: Storage | null): void {
  for (const key of keysIn(storage)) storage?.removeItem(key)
}

/** The browser's store, or null where it is closed to the page: then nothing outlives the page, and all else works. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

const keysIn = (storage: Storage | null): string[] =>
  Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter((it) => it.startsWith(prefix))

function put(storage: Storage | null, key: string, text: string): void {
  try {
    if (text) storage?.setItem(key, text)
    else storage?.removeItem(key)
  } catch {
    // Full: what is on the screen stays there, and sending works.
  }
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    // Not our own text: nothing is kept there.
    return []
  }
}
