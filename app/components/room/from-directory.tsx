import { useFetcher } from '@remix-run/react'
import type { MouseEvent } from 'react'
import type { Substitutes } from '#use-cases/rooms/find-substitutes.ts'
import type { AppWords } from '../../words/ja.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { CardPart } from '../card-part.tsx'
import { MixedText } from '../mixed-text.tsx'
import type { Counting } from './drill-of.ts'
import { useDescription } from './proposed.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'

/**
 * Who of the directory could come instead: looked for when it is asked for, one member at a time, as the drill itself asks no server.
 * Without scripts the link leads to a page of the same.
 */
export function FromDirectory({ seat, counting }: { seat: { id: string; name: string }; counting: Counting }) {
  const { drill, complete, written } = useWords()
  const words = drill.directory
  const { roomId, view, edition } = useRoom()
  const roleNames = useRoleNames(edition)
  const describe = useDescription()
  const say = useSay()
  const fetcher = useFetcher<{ found: Substitutes }>()
  const at = `/rooms/${roomId}/substitutes/${seat.id}?counting=${counting}`
  const found = fetcher.data?.found
  const working = fetcher.state !== 'idle'
  // What was found for another team is not shown for this one.
  const stale = found !== undefined && found.seq !== view.room.seq

  const search = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (!working) fetcher.load(at)
  }
  const them = found && !stale ? found.substitutes : []
  return (
    <CardPart title={words.found}>
      <div aria-live="polite">
        {stale && <p>{complete.stale}</p>}
        {found && !stale && them.length === 0 && <p>{noneText(words, found.outcome)}</p>}
        {them.length > 0 && (
          <ul className="mb-1 list-disc space-y-1 pl-5">
            {them.map(({ organisation, roles, why }) => (
              <li key={organisation.id}>
                <TextLink to={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
                <span className="block text-[0.875rem] text-solid-gray-700">
                  {written.beside([complete.seat(roleNames(roles)), describe(organisation)])}
                </span>
                <span className="block text-[0.875rem]">
                  <MixedText text={say(why)} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {working && <p>{words.working}</p>}
      </div>
      {them.length > 0 ? (
        <TextLink to={at} className="inline-flex min-h-8 items-center">
          {words.list}
        </TextLink>
      ) : (
        <TextLink
          to={at}
          onClick={search}
          aria-label={words.findFor(seat.name)}
          className="inline-flex min-h-8 items-center"
        >
          {words.find}
        </TextLink>
      )}
    </CardPart>
  )
}

/** Why nobody is named. */
export const noneText = (words: AppWords['drill']['directory'], outcome: Substitutes['outcome']): string =>
  outcome === 'not-whole' ? words.notWhole : outcome === 'none-of-those-read' ? words.noneRead : words.nobody
