import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useSearchParams } from '@remix-run/react'
import { formatDay } from '#consortium/calendar.ts'
import { markAllRead } from '#use-cases/notices/mark-all-read.ts'
import { seeNotices } from '#use-cases/notices/see-notices.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { tellChanged } from '../changed.server.ts'
import { ButtonLink, SubmitButton, TextLink } from '../components/button.tsx'
import { ChangedRooms } from '../components/home/changed.tsx'
import { Notice } from '../components/notice.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.notices.page.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { rooms, ...besides } = requireValue(await seeNotices(context.services, who, {}), request)
  return {
    ...besides,
    rooms: await Promise.all(rooms.map((it) => tellChanged(it, request))),
    shown: rooms.map(({ roomId, upTo }) => `${roomId}:${upTo}`),
  }
}

/** Marks as read what the page showed, room by room, each as `room:number`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const shown = (await request.formData()).getAll('read').map((it) => String(it).split(':'))
  const rooms = shown.map(([roomId = '', seq]) => ({ roomId, seq: Number(seq) }))
  const answer = await markAllRead(context.services, who, { rooms })
  if (!answer.ok) throw turnedDown(answer.refusal, request)
  return redirect('/notices?read=1')
}

/** What is new for somebody over all their rooms. */
export default function Notices() {
  const { rooms, shown, ...besides } = useLoaded<typeof loader>()
  const [query] = useSearchParams()
  const words = useWords().notices
  const lines = useLines(besides)
  const nothing = rooms.length === 0 && lines.length === 0
  return (
    <Page>
      <PageTitle
        title={words.page.title}
        lead={words.page.lead}
        actions={<TextLink to="/account#notices">{words.choose}</TextLink>}
      />
      {query.has('read') && (
        <Notice kind="success" live className="mb-6">
          {words.page.done}
        </Notice>
      )}
      {nothing && (
        <EmptyState title={words.page.empty} actions={<ButtonLink to="/rooms">{words.page.rooms}</ButtonLink>}>
          {words.page.emptyText}
        </EmptyState>
      )}
      {lines.length > 0 && (
        <Section title={words.page.besides}>
          <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-300 px-4">
            {lines.map((it) => (
              <li key={it.to} className="py-3">
                <Link to={it.to} className="text-link">
                  {it.says}
                </Link>
                <p className="text-[0.875rem] text-solid-gray-700">{it.more}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rooms.length > 0 && (
        <Section title={words.page.inRooms}>
          <Form method="post" className="mb-4">
            {shown.map((it) => (
              <input key={it} type="hidden" name="read" value={it} />
            ))}
            <SubmitButton kind="outline">{words.page.markAll}</SubmitButton>
          </Form>
          <ChangedRooms them={rooms} />
        </Section>
      )}
    </Page>
  )
}

function useLines({
  asked,
  terms,
  ranOut,
  deletions,
}: Omit<ReturnType<typeof useLoaded<typeof loader>>, 'rooms' | 'shown'>) {
  const { notices, room, terms: termsWords, archive, written } = useWords()
  const say = useSay()
  const words = notices.page
  const until = (day: string) => room.list.invitations.until(say(formatDay(day)))
  return [
    ...asked.map((it) => ({
      to: `/invitations/${it.id}`,
      says: room.list.invitations.line(it.organiser, it.room),
      more: written.spaced([it.organisation, until(it.until)]),
    })),
    ...terms.map((it) => ({
      to: `/rooms/${it.roomId}/terms`,
      says: termsWords.waits.line(it.room),
      more: room.list.by(it.organiser),
    })),
    ...ranOut.map((it) => ({
      to: `/rooms/${it.roomId}/seats/${it.seatId}`,
      says: words.ranOut(it.organisation, it.room),
      more: until(it.until),
    })),
    ...deletions.map((it) => ({
      to: `/rooms/${it.roomId}#archive`,
      says: archive.deletion.line(it.room, say(formatDay(it.on))),
      more: archive.deletion.open,
    })),
  ]
}
