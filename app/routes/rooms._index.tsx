import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { progressStages } from '#consortium/progress.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import { callWindow } from '#programs/window.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { requireValue } from '../answers.server.ts'
import { Badge } from '../components/badge.tsx'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { WindowBadge } from '../components/verdict/window-line.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.room.list.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const archived = new URL(request.url).searchParams.has('archived')
  const listed = requireValue(await listRooms(context.services, who, { archived }), request)
  const on = dayInJapan(context.services.clock.now())
  const rooms = await Promise.all(listed.rooms.map((it) => lineOf(it, on)))
  return { rooms, archived, put: listed.archived, invitations: archived ? [] : listed.invitations }
}

type Listed = Extract<Awaited<ReturnType<typeof listRooms>>, { ok: true }>['value']['rooms'][number]

async function lineOf(
  {
    id,
    name,
    program,
    organiser,
    organising,
    awaitsTerms,
    demo,
    deleteOn,
    progress,
    lastAt,
    seats,
    unread,
    aside,
    forYou,
  }: Listed,
  on: string,
) {
  const edition = await findEdition(program)
  return {
    id,
    name,
    organiser: organiser.name,
    organising,
    awaitsTerms,
    demo,
    deleteOn,
    progress,
    unread,
    aside,
    forYou,
    lastAt: lastAt.toISOString(),
    programme: edition?.name ?? null,
    window: edition ? callWindow(edition, on) : null,
    confirmed: seats.filter((it) => it.state === 'confirmed').length,
    waiting: seats.filter((it) => it.state === 'asked' || it.state === 'agreed').length,
  }
}

export default function Rooms() {
  const { rooms, archived, put, invitations } = useLoaded<typeof loader>()
  const { archive, here, room, terms } = useWords()
  const { list } = room
  const say = useSay()
  const { moment } = useWords().written
  const begin = <ButtonLink to="/programs">{list.new}</ButtonLink>
  return (
    <Page>
      {archived ? (
        <PageTitle
          title={archive.list.title}
          lead={archive.list.lead}
          back={{ to: '/rooms', label: archive.list.back }}
        />
      ) : (
        <PageTitle title={list.title} lead={list.lead} actions={rooms.length > 0 && begin} />
      )}
      {invitations.length > 0 && (
        <Section title={list.invitations.title}>
          <ul className="divide-y divide-solid-gray-200 rounded-12 border-2 border-blue-900 px-4">
            {invitations.map((it) => (
              <li key={it.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div className="min-w-0">
                  <p>{list.invitations.line(it.organiser, it.room)}</p>
                  <p className="text-[0.875rem] text-solid-gray-700">
                    <span className="mr-[1em]">{it.organisation}</span>
                    {list.invitations.until(say(formatDay(it.until)))}
                  </p>
                </div>
                <ButtonLink size="sm" to={`/invitations/${it.id}`}>
                  {list.invitations.open}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {archived && rooms.length === 0 && <p>{archive.list.none}</p>}
      {rooms.length === 0 && !archived ? (
        <EmptyState title={list.empty.title} actions={begin}>
          {list.empty.text}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
          {rooms.map((it) => (
            <li key={it.id} className="relative py-4 hover:bg-solid-gray-50">
              <div className="flex flex-wrap items-center gap-2">
                {it.window && <WindowBadge window={it.window} />}
                <Badge tone={it.organising ? 'blue' : 'neutral'}>{it.organising ? list.organising : list.seated}</Badge>
                {it.unread > 0 && <Badge tone="blue">{here.unread(it.unread)}</Badge>}
                {it.aside > 0 && <Badge tone="blue">{here.aside(it.aside)}</Badge>}
                {it.forYou > 0 && <Badge tone="yellow">{here.forYou(it.forYou)}</Badge>}
                {it.deleteOn && <Badge tone="yellow">{archive.deletion.badge(say(formatDay(it.deleteOn)))}</Badge>}
                {it.awaitsTerms && <Badge tone="yellow">{terms.waits.badge}</Badge>}
                {it.progress && <Badge tone="green">{say(progressStages[it.progress])}</Badge>}
                {it.demo && <Badge tone="purple">{list.demo}</Badge>}
              </div>
              <h2 className="mt-1 text-[1.125rem] font-700">
                <Link to={`/rooms/${it.id}`} className="text-link after:absolute after:inset-0">
                  {it.name}
                </Link>
              </h2>
              <p className="text-[0.9375rem]">{it.programme && say(it.programme)}</p>
              <p className="flex flex-wrap gap-x-4 text-[0.875rem] text-solid-gray-700">
                <span>{list.by(it.organiser)}</span>
                {!it.awaitsTerms && (
                  <>
                    <span>{list.members(it.confirmed, it.waiting)}</span>
                    <span>{list.updated(moment(new Date(it.lastAt)))}</span>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!archived && put > 0 && (
        <p className="mt-6">
          <TextLink to="/rooms?archived=1">{archive.list.show(put)}</TextLink>
        </p>
      )}
    </Page>
  )
}
