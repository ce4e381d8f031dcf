import type { OrganisationRef } from '#rooms/events.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { useRoom } from './room-context.ts'

/** The organiser's way to when and why somebody was suggested for the room. */
export function SuggestedBefore({ of: { id, name } }: { of: OrganisationRef }) {
  const { suggestions } = useWords()
  const { roomId, me, view } = useRoom()
  if (!me.organiser || id === null || id === view.room.organiser?.id) return null
  return (
    <p className="text-[0.875rem] font-400">
      <TextLink to={`/rooms/${roomId}/suggestions?organisation=${id}`} aria-label={suggestions.linkOfOne(name)}>
        {suggestions.linkOf}
      </TextLink>
    </p>
  )
}
