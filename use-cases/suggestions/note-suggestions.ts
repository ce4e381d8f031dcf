import { lensVersion } from '#matching/lens.ts'
import type { Services } from '../services.ts'
import type { NewSuggestion, SuggestedAt } from '../stores/suggestions.ts'

/** The room as it stood when somebody was suggested for it. */
export type NotedRoom = Pick<SuggestedAt, 'roomId' | 'version' | 'seq' | 'deskSeq'> & {
  /** The day in Japan. */
  readonly on: string
}

/**
 * Writes down whom the organiser is shown. The page comes whether or not that succeeds: a trace with a gap is worth less than a
 * page that fails, and the log of the house names the gap.
 */
export async function noteSuggestions(
  { stores, clock, log }: Services,
  { on: day, ...room }: NotedRoom,
  them: readonly NewSuggestion[],
): Promise<void> {
  try {
    await stores.suggestions.note({ ...room, day, at: clock.now(), lens: lensVersion }, them)
  } catch (error) {
    log.error({ error, roomId: room.roomId, suggestions: them.length }, 'What was suggested could not be written down.')
  }
}
