import type { LoaderFunctionArgs } from '@remix-run/node'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { noteShown } from '#use-cases/suggestions/note-shown.ts'
import { requireValue } from '../answers.server.ts'
import { Page, PageTitle } from '../components/page.tsx'
import { ConnectionLine } from '../components/room/connection-line.tsx'
import { DrillView } from '../components/room/drill-view.tsx'
import { type RoomAtHand, RoomContext } from '../components/room/room-context.ts'
import { useRoomView, useToday } from '../components/room/use-room-view.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.drill.title)

/** As the room's page: everyone seated reads what its verdict rests on, and so what would break it. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const room = requireValue(await seeRoom(context.services, who, { roomId: params.id ?? '' }), request)
  // What the page shows of the short list leaves a trace; from here on the page says when it shows another.
  if (room.me.organiser) await noteShown(context.services, who, { roomId: room.roomId, shows: 'drill' })
  return { ...room, name: who.name }
}

export default function Drill() {
  const loaded = useLoaded<typeof loader>()
  const { drill } = useWords()
  const { view, connection, client } = useRoomView(loaded.roomId, loaded.view)
  const on = useToday(loaded.on, client)
  const at: RoomAtHand = { ...loaded, view, on }
  return (
    <Page>
      <PageTitle
        title={drill.title}
        lead={drill.lead}
        back={{ to: `/rooms/${loaded.roomId}`, label: view.room.name }}
      />
      <ConnectionLine connection={connection} reload={view.room.reload} />
      <RoomContext.Provider value={at}>
        <DrillView />
      </RoomContext.Provider>
    </Page>
  )
}
