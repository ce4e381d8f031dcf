import { documentHashes } from '#programs/document-hashes.ts'
import type { Fingerprint, SourceState } from '../stores/sources.ts'
import type { Unreachable } from './unreachable.ts'

/** What was found where a source should be: its bytes' name, or why there was nothing. */
export type Found = Fingerprint | { readonly unreachable: Unreachable }

/**
 * recorded: the first bytes anybody kept, or not-recorded where nobody wished to keep them; changed: others than those that were
 * read; unreachable: nothing came, and nothing is known of it.
 */
export type SourceOutcome = 'recorded' | 'not-recorded' | 'unchanged' | 'changed' | 'unreachable'

/** What is known of a source. Of a document that we hold, the bytes are known without anybody's recording them. */
export function stateOf(source: string, stored: SourceState | null | undefined, at: Date): SourceState {
  const held = documentHashes[source] ?? null
  if (stored) return held && !stored.read ? { ...stored, known: held } : stored
  return { source, known: held, recordedAt: null, checkedAt: at, unreachable: null, changed: null, read: null }
}

/** What is known after a look. The mark keeps the day of the first change, and falls where the bytes are again those that were read. */
export function lookedAt(
  before: SourceState,
  found: Found,
  { at, record }: { readonly at: Date; readonly record: boolean },
): { readonly outcome: SourceOutcome; readonly state: SourceState } {
  const state = { ...before, checkedAt: at }
  if ('unreachable' in found) return { outcome: 'unreachable', state: { ...state, unreachable: found.unreachable } }

  const seen = { ...state, unreachable: null }
  if (!before.known)
    return record
      ? { outcome: 'recorded', state: { ...seen, known: found, recordedAt: at } }
      : { outcome: 'not-recorded', state: seen }
  if (found.hash === before.known.hash) return { outcome: 'unchanged', state: { ...seen, changed: null } }
  return { outcome: 'changed', state: { ...seen, changed: { ...found, since: before.changed?.since ?? at } } }
}
