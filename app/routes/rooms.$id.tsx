import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { seeContacts } from '#use-cases/rooms/see-contacts.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page } from '../components/page.tsx'
import type { RoomAnswer } from '../components/room/room-form.tsx'
import { RoomPage } from '../components/room/room-page.tsx'
import { ownClashesIn } from '../own-clashes.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { answerRoomForm, fieldsIn } from '../room-actions.server.ts'
import { sourceMarkOf } from '../source-marks.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => data?.view.room.name ?? words.room.list.title)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const at = { roomId: params.id ?? '' }
  const room = requireValue(await seeRoom(context.services, who, { ...at, shows: 'next-to-ask' }), request)
  const { contacts } = requireValue(await seeContacts(context.services, who, at), request)
  return {
    ...room,
    contacts,
    name: who.name,
    mark: await sourceMarkOf(room.edition.id, context, request),
    own: await ownClashesIn(context, request, who, room.roomId),
  }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const { edition } = requireValue(await seeRoom(context.services, who, { roomId }), request)
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  const answer = await answerRoomForm({ context, who, roomId, edition, form })

  if (answer.ok) {
    if (intent === 'leave') return redirect('/rooms')
    // A page without scripts goes back to the room, so that loading it again sends nothing twice.
    if (request.headers.get('sec-fetch-dest') === 'document') return redirect(`/rooms/${roomId}`)
    return { ok: true, intent, errors: [], fields: [] } satisfies RoomAnswer
  }
  const { refusal } = answer
  if (refusal.kind === 'not-signed-in') throw turnedDown(refusal, request)
  const errors = [sayRefusal(wordsIn(languageOf(request)), refusal)]
  const fields = refusal.kind === 'bad-input' ? fieldsIn(refusal.problems) : []
  return data({ ok: false, intent, errors, fields } satisfies RoomAnswer, { status: statusOf(refusal) })
}

export default function Room() {
  const loaded = useLoaded<typeof loader>()
  const answer = useActionData<RoomAnswer>()
  const { composition } = useWords()
  const [query] = useSearchParams()
  // Of a team taken to another call: how many could not come along.
  const left = Number(query.get('left') ?? 0)
  return (
    <Page>
      {left > 0 && (
        <Notice kind="warning" className="mb-6">
          {composition.copy.left(left)}
        </Notice>
      )}
      {answer && !answer.ok && <FormErrors errors={answer.errors} />}
      <RoomPage loaded={loaded} />
    </Page>
  )
}
