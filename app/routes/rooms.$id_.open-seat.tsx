import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { addDays } from '#consortium/calendar.ts'
import { rolesAsked } from '#matching/clauses.ts'
import { editOpenSeat } from '#use-cases/open-seats/edit-open-seat.ts'
import { listRoomOpenSeats } from '#use-cases/open-seats/list-room-open-seats.ts'
import { publishOpenSeat } from '#use-cases/open-seats/publish-open-seat.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { OpenSeatForm } from '../components/open-seat/open-seat-form.tsx'
import type { OpenSeatTold, OpenSeatTyped } from '../components/open-seat/told.ts'
import { Page, PageTitle } from '../components/page.tsx'
import { contentIn, readOpenSeatForm, tellRefusal, typedIn } from '../open-seat-forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.openSeats.write.title[data?.seatId ? 'edit' : 'new'])

/** Three weeks, unless the call closes before. */
const usualDays = 21

/** A new seat, for a clause where its number comes with the address (`?clause=2`), or one there is to write anew (`?seat=…`). */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const { seats } = requireValue(await listRoomOpenSeats(context.services, who, { roomId }), request)
  const { view, edition, on } = requireValue(await seeRoom(context.services, who, { roomId }), request)

  const query = new URL(request.url).searchParams
  const seatId = query.get('seat')
  const seat = seats.find(({ id }) => id === seatId)
  if (seatId && !seat) throw turnedDown({ kind: 'not-found', what: 'open-seat' }, request)

  const clause = edition.rules.find(({ id }) => id === (seat?.rule ?? `${edition.id}#${query.get('clause')}`))
  const closes = edition.call.closes?.slice(0, 10) ?? ''
  const usual = addDays(on, usualDays)
  const start: OpenSeatTyped = seat
    ? { ...seat, prefecture: seat.prefecture ?? '', rule: seat.rule ?? '' }
    : {
        roles: clause ? rolesAsked([clause]).filter((role) => edition.roles.some((it) => it.role === role)) : [],
        prefecture: view.room.area.length === 1 ? (view.room.area[0] ?? '') : '',
        text: '',
        questions: [],
        until: closes >= on && closes < usual ? closes : usual,
        blind: false,
        rule: clause?.id ?? '',
      }
  return {
    roomId,
    seatId: seat?.id ?? null,
    name: view.room.name,
    edition: { id: edition.id, roles: edition.roles },
    clause: clause ? { rule: clause.id, title: clause.title } : null,
    start,
    on,
    /** The day the call closes, where it has not yet. */
    closes: closes >= on ? closes : null,
  }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const form = await request.formData()
  const openSeatId = String(form.get('openSeatId') ?? '')
  const content = contentIn(form)
  const typed = typedIn(form)
  if (openSeatId) {
    const read = readOpenSeatForm(request, editOpenSeat.spec.input, { roomId, openSeatId, ...content }, { typed })
    if (!read.ok) return read.told
    const answer = await editOpenSeat(context.services, who, read.value)
    if (!answer.ok) return tellRefusal(request, answer.refusal, { typed })
    return redirect(`/rooms/${roomId}/open-seats/${openSeatId}?saved=1`)
  }
  const read = readOpenSeatForm(request, publishOpenSeat.spec.input, { roomId, ...content }, { typed })
  if (!read.ok) return read.told
  const answer = await publishOpenSeat(context.services, who, read.value)
  if (!answer.ok) return tellRefusal(request, answer.refusal, { typed })
  return redirect(`/rooms/${roomId}/open-seats/${answer.value.openSeatId}?published=1`)
}

export default function WriteOpenSeat() {
  const { roomId, seatId, name, ...of } = useLoaded<typeof loader>()
  const told = useActionData() as OpenSeatTold | undefined
  const { write, room } = useWords().openSeats
  const back = seatId
    ? { to: `/rooms/${roomId}/open-seats/${seatId}`, label: room.title }
    : { to: `/rooms/${roomId}`, label: name }
  return (
    <Page narrow>
      <PageTitle title={write.title[seatId ? 'edit' : 'new']} lead={write.lead} back={back} />
      <OpenSeatForm {...of} seatId={seatId} told={told} />
    </Page>
  )
}
