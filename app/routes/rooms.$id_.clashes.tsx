import type { LoaderFunctionArgs } from '@remix-run/node'
import { verdictOf } from '#rooms/verdict.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue } from '../answers.server.ts'
import { Page, PageTitle } from '../components/page.tsx'
import { Clashes } from '../components/room/clashes.tsx'
import { ConnectionLine } from '../components/room/connection-line.tsx'
import { type RoomAtHand, RoomContext } from '../components/room/room-context.ts'
import { useRoomView, useToday } from '../components/room/use-room-view.ts'
import { ownClashesIn } from '../own-clashes.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.clashes.title)

/** Everyone in the room reads what its clauses find; of other rooms each reads what is of their own organisations alone. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const room = requireValue(await seeRoom(context.services, who, { roomId: params.id ?? '' }), request)
  return { room: { ...room, name: who.name }, own: await ownClashesIn(context, request, who, room.roomId) }
}

export default function ClashesPage() {
  const { room, own } = useLoaded<typeof loader>()
  const { clashes: words, room: roomWords } = useWords()
  const { view, connection, client } = useRoomView(room.roomId, room.view)
  const on = useToday(room.on, client)
  const at: RoomAtHand = { ...room, view, on }
  const verdict = verdictOf(view, { readsAmounts: room.me.organiser }, room.edition, on)
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} back={{ to: `/rooms/${room.roomId}`, label: view.room.name }} />
      <ConnectionLine connection={connection} reload={view.room.reload} />
      <RoomContext.Provider value={at}>
        {verdict ? <Clashes verdict={verdict} own={own} /> : <p role="status">{roomWords.verdict.working}</p>}
      </RoomContext.Provider>
    </Page>
  )
}
