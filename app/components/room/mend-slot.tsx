import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import type { MendSlot } from '../verdict/finding-item.tsx'
import { numberOf } from '../verdict/summary.ts'
import { useRoom } from './room-context.ts'

/** From an unmet clause to those who could mend it; the organiser's alone, who may ask them. */
export function useMendSlot(): MendSlot | undefined {
  const { complete: words } = useWords()
  const { roomId, me } = useRoom()
  if (!me.organiser) return undefined
  return ({ rule }) => (
    <p className="mt-1 text-[0.9375rem]">
      <TextLink to={`/rooms/${roomId}/fill?clause=${numberOf(rule)}`}>{words.fillClause}</TextLink>
    </p>
  )
}
