import { Link } from '@remix-run/react'
import { formatDay } from '#consortium/calendar.ts'
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

/** The invitations that wait for an answer, and the rooms that moved last. */
export function MyRooms({ rooms, invitations }: Listed) {
  const { accounts, room } = useWords()
  const say = useSay()
  const { moment } = useWords().written
  const words = room.list
  return (
    <div className="space-y-4">
      {invitations.length > 0 && (
        <ul className="divide-y divide-solid-gray-200 rounded-12 border-2 border-blue-900 px-4">
          {invitations.map((it) => (
            <li key={it.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div className="min-w-0">
                <p>{words.invitations.line(it.organiser, it.room)}</p>
                <p className="text-[0.875rem] text-solid-gray-700">
                  <span className="mr-[1em]">{it.organisation}</span>
                  {words.invitations.until(say(formatDay(it.until)))}
                </p>
              </div>
              <ButtonLink size="sm" to={`/invitations/${it.id}`}>
                {words.invitations.open}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
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
                {it.progress && <Badge tone="green">{say(progressStages[it.progress])}</Badge>}
                <span className="text-[0.875rem] text-solid-gray-700 sm:ml-auto">
                  {words.updated(moment(it.lastAt))}
                </span>
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
