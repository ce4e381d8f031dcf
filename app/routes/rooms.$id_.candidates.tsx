import type { LoaderFunctionArgs } from '@remix-run/node'
import { consideredIn } from '#rooms/desk.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { ButtonLink } from '../components/button.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { compareOf } from '../components/room/compare-of.ts'
import { CompareTable } from '../components/room/compare-table.tsx'
import { ConnectionLine } from '../components/room/connection-line.tsx'
import { NextToAsk } from '../components/room/next-to-ask.tsx'
import { type RoomAtHand, RoomContext } from '../components/room/room-context.ts'
import { useRoomView, useToday } from '../components/room/use-room-view.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.candidates.title)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const at = { roomId: params.id ?? '', shows: 'next-to-ask' } as const
  const room = requireValue(await seeRoom(context.services, who, at), request)
  if (!room.me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)
  return { ...room, name: who.name }
}

/** The organiser's short list side by side, in the order they are to be asked. */
export default function Candidates() {
  const loaded = useLoaded<typeof loader>()
  const { candidates: words, room, written } = useWords()
  const { view, connection, client } = useRoomView(loaded.roomId, loaded.view)
  const on = useToday(loaded.on, client)
  const at: RoomAtHand = { ...loaded, view, on }
  const compared = compareOf(at, consideredIn(view.room, view.desk))
  return (
    <Page>
      <PageTitle
        title={words.title}
        lead={written.withMore(words.lead, words.mendsLead)}
        back={{ to: `/rooms/${loaded.roomId}`, label: view.room.name }}
      />
      <ConnectionLine connection={connection} reload={view.room.reload} />
      <RoomContext.Provider value={at}>
        <NextToAsk />
        {compared.columns.length === 0 ? (
          <EmptyState
            title={words.empty}
            actions={
              <ButtonLink to={`/rooms/${loaded.roomId}/seat?as=candidate`} kind="outline">
                {room.desk.find}
              </ButtonLink>
            }
          >
            {words.emptyText}
          </EmptyState>
        ) : (
          <CompareTable it={compared} />
        )}
      </RoomContext.Provider>
    </Page>
  )
}
