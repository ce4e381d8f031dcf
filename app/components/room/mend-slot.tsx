import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { publishPath } from '../open-seat/told.ts'
import type { MendSlot } from '../verdict/finding-item.tsx'
import { numberOf } from '../verdict/summary.ts'
import { useRoom } from './room-context.ts'

/** From an unmet clause to those who could mend it, by asking them or by publishing the seat; the organiser's alone. */
export function useMendSlot(): MendSlot | undefined {
  const { complete: words, openSeats } = useWords()
  const { roomId, me } = useRoom()
  if (!me.organiser) return undefined
  return ({ rule }) => (
    <p className="mt-1 flex flex-wrap gap-x-5 text-[0.9375rem]">
      <TextLink to={`/rooms/${roomId}/fill?clause=${numberOf(rule)}`}>{words.fillClause}</TextLink>
      <TextLink to={publishPath(roomId, numberOf(rule))}>{openSeats.room.ofClause}</TextLink>
    </p>
  )
}
