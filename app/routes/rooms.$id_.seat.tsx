import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import type { Role } from '#consortium/roles.ts'
import { consideredIn } from '#rooms/desk.ts'
import { seatOf } from '#rooms/state.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Page, PageTitle } from '../components/page.tsx'
import { NewSeat } from '../components/room/new-seat.tsx'
import { type NewSeatAnswer, type SeatAim, seatAims } from '../components/room/new-seat-data.ts'
import { RoomContext } from '../components/room/room-context.ts'
import { answerSeatForm, findForSeat } from '../seat-forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.room.newSeat[data?.as ?? 'invite'])

/** The page behind the dialogs 「招く」, 「候補を探す」 and 「内諾を記録する」: for who has no scripts, or opens it in a tab. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const room = requireValue(await seeRoom(context.services, who, { roomId: params.id ?? '' }), request)
  if (!room.me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)

  const query = new URL(request.url).searchParams
  const as = seatAims.find((it) => it === query.get('as')) ?? ('invite' satisfies SeatAim)
  const seatId = query.get('seat') ?? ''
  return {
    room: { ...room, name: who.name },
    as,
    role: (query.get('role') ?? undefined) as Role | undefined,
    seat: seatOf(room.view.room, seatId) ?? null,
    candidate: consideredIn(room.view.room, room.view.desk).find((it) => it.id === seatId) ?? null,
    found: await findForSeat(context, who, query),
  }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const words = wordsIn(languageOf(request))
  const answer = await answerSeatForm(context, who, params.id ?? '', await request.formData(), words)
  return data(answer, { status: answer.ok ? 200 : 400 })
}

export default function SeatPage() {
  const { room, as, role, seat, candidate, found } = useLoaded<typeof loader>()
  const answer = useActionData<NewSeatAnswer>()
  const words = useWords().room
  return (
    <Page narrow>
      <PageTitle title={words.newSeat[as]} back={{ to: `/rooms/${room.roomId}`, label: room.view.room.name }} />
      <RoomContext.Provider value={room}>
        <NewSeat
          as={as}
          roles={role ? [role] : []}
          {...(seat ? { seat } : {})}
          {...(candidate ? { candidate } : {})}
          startFound={found}
          startAnswer={answer}
        />
      </RoomContext.Provider>
    </Page>
  )
}
