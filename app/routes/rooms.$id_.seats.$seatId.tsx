import type { LoaderFunctionArgs } from '@remix-run/node'
import { seatOf } from '#rooms/state.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Page, PageTitle } from '../components/page.tsx'
import { RoomContext } from '../components/room/room-context.ts'
import { SeatPanel } from '../components/room/seat-panel.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.room.seats.manage)

/** The page behind the dialog of one seat. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const room = requireValue(await seeRoom(context.services, who, { roomId: params.id ?? '' }), request)
  const seat = seatOf(room.view.room, params.seatId ?? '')
  if (!seat) throw turnedDown({ kind: 'not-found', what: 'seat' }, request)
  return { room: { ...room, name: who.name }, seat }
}

export default function SeatPage() {
  const { room, seat } = useLoaded<typeof loader>()
  return (
    <Page narrow>
      <PageTitle title={seat.organisation.name} back={{ to: `/rooms/${room.roomId}`, label: room.view.room.name }} />
      <RoomContext.Provider value={room}>
        <SeatPanel seatId={seat.id} />
      </RoomContext.Provider>
    </Page>
  )
}
