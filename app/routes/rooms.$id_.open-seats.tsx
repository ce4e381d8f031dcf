import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { formatDay } from '#consortium/calendar.ts'
import { closedNow } from '#rooms/composition.ts'
import { listRoomOpenSeats } from '#use-cases/open-seats/list-room-open-seats.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue } from '../answers.server.ts'
import { Badge } from '../components/badge.tsx'
import { ButtonLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { StandingMark } from '../components/open-seat/marks.tsx'
import { publishPath } from '../components/open-seat/told.ts'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { useRoleNames } from '../components/room/seat-words.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.openSeats.room.title)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const { seats } = requireValue(await listRoomOpenSeats(context.services, who, { roomId }), request)
  const { view, edition } = requireValue(await seeRoom(context.services, who, { roomId }), request)
  return {
    roomId,
    seats,
    name: view.room.name,
    shut: view.room.archived ? ('archived' as const) : closedNow(view.room) ? ('closed' as const) : null,
    edition: { roles: edition.roles },
  }
}

/** The organiser's: what is published of the room, and how many applied. */
export default function RoomOpenSeats() {
  const { roomId, seats, name, shut, edition } = useLoaded<typeof loader>()
  const { openSeats, written } = useWords()
  const words = openSeats.room
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const publish = !shut && <ButtonLink to={publishPath(roomId)}>{words.new}</ButtonLink>
  return (
    <Page narrow>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ to: `/rooms/${roomId}`, label: name }}
        actions={seats.length > 0 && publish}
      />
      {shut && (
        <Notice kind="warning" className="mb-6">
          {words[shut]}
        </Notice>
      )}
      {seats.length === 0 ? (
        <EmptyState title={words.empty} actions={publish}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {seats.map((it) => (
            <li key={it.id} className="rounded-12 border border-solid-gray-300 bg-white px-4 py-3">
              <p className="mb-1 flex flex-wrap items-center gap-2">
                <StandingMark of={it.standing} />
                {it.blind && <Badge>{openSeats.blind}</Badge>}
                {it.unanswered > 0 && <Badge tone="yellow">{words.unanswered(it.unanswered)}</Badge>}
              </p>
              <h2 className="font-700">
                <Link className="text-link" to={`/rooms/${roomId}/open-seats/${it.id}`}>
                  {roleNames(it.roles)}
                </Link>
              </h2>
              <p translate="no" className="mt-1 line-clamp-2 text-[0.9375rem]">
                {it.text}
              </p>
              <p className="mt-1 text-[0.875rem] text-solid-gray-700">
                {written.spaced([openSeats.until(say(formatDay(it.until))), words.applied(it.applied)])}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
