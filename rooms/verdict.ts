import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Verdict } from '#programs/verdict.ts'
import { consortiumOf } from './consortium.ts'
import { askedInRoom } from './kept-facts.ts'
import { holdsAmounts, withSums } from './sums.ts'
import type { RoomView } from './view.ts'

/**
 * The verdict of a room as one reader may see it, named by the log's number, the edition's version and the day in Japan.
 * Null for a reader who does not see all amounts while the sums for just these three have not come yet.
 */
export function verdictOf(
  view: Pick<RoomView, 'room' | 'amounts' | 'sums'>,
  reader: { readonly readsAmounts: boolean },
  edition: Edition,
  on: string,
): Verdict | null {
  const { room, amounts, sums } = view
  const readsAll = reader.readsAmounts || !holdsAmounts(room)
  if (!readsAll && (!sums || sums.seq !== room.seq || sums.version !== edition.version || sums.on !== on)) return null
  const consortium = consortiumOf(room, null, readsAll ? amounts : {}, on)
  const verdict = check(edition, consortium, on)
  return askedInRoom(readsAll || !sums ? verdict : withSums(verdict, sums), edition, consortium)
}
