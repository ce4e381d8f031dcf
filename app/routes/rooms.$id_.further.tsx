import type { LoaderFunctionArgs } from '@remix-run/node'
import { readEarlier } from '#use-cases/rooms/read-earlier.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue } from '../answers.server.ts'
import { TextLink } from '../components/button.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { Happened } from '../components/room/history.tsx'
import { messageId } from '../components/room/message-links.ts'
import { type RoomAtHand, RoomContext } from '../components/room/room-context.ts'
import { Said } from '../components/room/said.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.further.page[data?.of ?? 'talk'])

/** What was said, or what happened, window by window: where scripts run the room's own page shows it as one scrolls. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const query = new URL(request.url).searchParams
  const of: 'talk' | 'happened' = query.get('of') === 'happened' ? 'happened' : 'talk'
  const before = query.get('before') ?? undefined
  const earlier = requireValue(await readEarlier(context.services, who, { roomId, of, before }), request)
  const room = requireValue(await seeRoom(context.services, who, { roomId }), request)
  const view: RoomAtHand['view'] = {
    ...room.view,
    room: { ...room.view.room, messages: earlier.messages },
    texts: earlier.texts,
    mentions: earlier.mentions,
    happened: earlier.events,
  }
  return { ...room, name: who.name, view, of, from: earlier.from, newest: before === undefined }
}

export default function Further() {
  const { of, from, newest, ...at } = useLoaded<typeof loader>()
  const { further, room } = useWords()
  const { messages } = at.view.room
  const events = at.view.happened.toReversed()
  const path = `/rooms/${at.roomId}/further?of=${of}`
  const older = from > 1 && <TextLink to={`${path}&before=${from}`}>{further.page.older}</TextLink>
  const others = !newest && <TextLink to={path}>{further.page.newest}</TextLink>
  return (
    <RoomContext.Provider value={at}>
      <Page narrow>
        <PageTitle title={further.page[of]} back={{ to: `/rooms/${at.roomId}`, label: at.view.room.name }} />
        {of === 'talk' && <p className="mb-4">{older}</p>}
        {messages.length + events.length === 0 && <p>{of === 'talk' ? room.messages.empty : room.history.empty}</p>}
        <ol className="space-y-4">
          {of === 'talk'
            ? messages.map((it) => (
                <li key={it.seq} id={messageId(it.seq)}>
                  <Said it={it} />
                </li>
              ))
            : events.map((it) => (
                <li key={it.seq}>
                  <Happened it={it} />
                </li>
              ))}
        </ol>
        <p className="mt-6 flex gap-x-5">
          {of === 'happened' && older}
          {others}
        </p>
      </Page>
    </RoomContext.Provider>
  )
}
