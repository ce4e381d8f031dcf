import type { Command } from './commands.ts'
import type { Asker, RoomRule } from './decide.ts'

/** What the organiser alone may wish. */
const organisers: readonly Command['kind'][] = [
  'describe-room',
  'set-plan',
  'attest',
  'ask-seat',
  'record-agreement',
  'withdraw-seat',
  'remove-member',
  'change-roles',
  'move-edition',
  'close-composition',
  'reopen-composition',
  'make-progress',
  'take-back-progress',
  'set-terms',
  'lift-terms',
  'archive-room',
  'restore-room',
  'ask-deletion',
  'take-back-deletion',
]

/** What everyone seated may wish. */
const seated: readonly Command['kind'][] = ['say', 'edit-message', 'erase-message']

/**
 * Why this asker may not wish such a thing in the room as it stands, or null. The permission table was asked at the door; another's
 * event may have come first.
 */
export function whyNotWish(by: Asker, kind: Command['kind']): RoomRule | null {
  if (by.house || by.organiser) return null
  if (organisers.includes(kind)) return 'not-organiser'
  return seated.includes(kind) && by.seatIds.length === 0 ? 'no-seat-here' : null
}
