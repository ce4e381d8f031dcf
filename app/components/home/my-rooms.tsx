import { Link } from '@remix-run/react'
import { progressStages } from '#consortium/progress.ts'
import type { listRooms } from '#use-cases/rooms/list-rooms.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { ButtonLink, TextLink } from '../button.tsx'
import { EmptyState } from '../page.tsx'

type Listed = ValueOf<typeof listRooms>

/** How many stand on the person's own page; the rest is one link away. */
const shown = 5

/** The rooms that moved last. */
export function MyRooms({ rooms }: Pick<Listed, 'rooms'>) {
  const { accounts, room, here, terms } = useWords()
  const say = useSay()
  const { moment } = useWords().written
  const words = room.list
  return (
    <div className="space-y-4">
      {rooms.length === 0 ? (
        <EmptyState title={words.empty.title} actions={<ButtonLink to="/programs">{words.new}</ButtonLink>}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
            {rooms.slice(0, shown).map((it) => (
              <li key={it.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
                <Link className="text-link font-700" to={`/rooms/${it.id}`}>
                  {it.name}
                </Link>
                <Badge tone={it.organising ? 'blue' : 'neutral'}>
                  {it.organising ? words.organising : words.seated}
                </Badge>
                {it.unread > 0 && <Badge tone="blue">{here.unread(it.unread)}</Badge>}
                {it.aside > 0 && <Badge tone="blue">{here.aside(it.aside)}</Badge>}
                {it.forYou > 0 && <Badge tone="yellow">{here.forYou(it.forYou)}</Badge>}
                {it.progress && <Badge tone="green">{say(progressStages[it.progress])}</Badge>}
                {it.awaitsTerms ? (
                  <Badge tone="yellow">{terms.waits.badge}</Badge>
                ) : (
                  <span className="text-[0.875rem] text-solid-gray-700 sm:ml-auto">
                    {words.updated(moment(it.lastAt))}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p>
            <TextLink to="/rooms">{accounts.home.rooms.open}</TextLink>
          </p>
        </>
      )}
    </div>
  )
}
