import type { LoaderFunctionArgs } from '@remix-run/node'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue } from '../answers.server.ts'
import { Button, TextLink } from '../components/button.tsx'
import { Page } from '../components/page.tsx'
import { RoomContext } from '../components/room/room-context.ts'
import { RoomPaper } from '../components/room/room-paper.tsx'
import { useHydrated } from '../use-hydrated.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => data?.view.room.name ?? words.paper.title)

/** As the room's page: everyone seated may print what they may see. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const room = requireValue(await seeRoom(context.services, who, { roomId: params.id ?? '' }), request)
  return { ...room, name: who.name }
}

export default function Print() {
  const room = useLoaded<typeof loader>()
  const { paper } = useWords()
  const hydrated = useHydrated()
  return (
    <Page narrow>
      <div className="mb-6 flex flex-wrap items-center gap-4 print:hidden">
        {hydrated && <Button onClick={() => window.print()}>{paper.print}</Button>}
        <TextLink to={`/rooms/${room.roomId}`}>{paper.back}</TextLink>
        <p className="w-full text-[0.9375rem] text-solid-gray-700">{paper.lead}</p>
      </div>
      <RoomContext.Provider value={room}>
        <RoomPaper />
      </RoomContext.Provider>
    </Page>
  )
}
