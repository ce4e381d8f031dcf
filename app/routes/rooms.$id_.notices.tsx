import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { chooseRoomNotices } from '#use-cases/notices/choose-room-notices.ts'
import { seeRoomNotices } from '#use-cases/notices/see-room-notices.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { useWays } from '../components/account/notice-choices.tsx'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { Choices } from '../components/field.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.notices.room.title)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await seeRoomNotices(context.services, who, { roomId: params.id ?? '' }), request)
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const way = String((await request.formData()).get('way') ?? '') as 'off'
  const answer = await chooseRoomNotices(context.services, who, { roomId, way })
  if (answer.ok) return redirect(`/rooms/${roomId}/notices?saved=1`)
  if (answer.refusal.kind === 'not-signed-in') throw turnedDown(answer.refusal, request)
  const errors = [sayRefusal(wordsIn(languageOf(request)), answer.refusal)]
  return data({ errors }, { status: statusOf(answer.refusal) })
}

/** How somebody is told of one room by mail. */
export default function RoomNotices() {
  const { room, all, here } = useLoaded<typeof loader>()
  const answer = useActionData<typeof action>()
  const [query] = useSearchParams()
  const { notices } = useWords()
  const words = notices.room
  const asEver = { value: 'as-ever', label: words.asEver(notices.mail.ways[all]) }
  return (
    <Page narrow>
      <PageTitle title={words.title} lead={room.name} back={{ to: `/rooms/${room.id}`, label: words.back }} />
      {answer && <FormErrors errors={answer.errors} />}
      {!answer && query.has('saved') && (
        <Notice kind="success" live className="mb-6">
          {notices.mail.done}
        </Notice>
      )}
      {room.archived && (
        <Notice kind="info" className="mb-6">
          {words.archived}
        </Notice>
      )}
      <Form method="post" className="max-w-lg space-y-4">
        <Choices
          name="way"
          label={notices.mail.label}
          unmarked
          required
          chosen={here ?? 'as-ever'}
          options={[asEver, ...useWays()]}
        />
        <SubmitButton>{notices.mail.button}</SubmitButton>
      </Form>
      <p className="mt-6">
        <TextLink to="/account#notices">{words.all}</TextLink>
      </p>
    </Page>
  )
}
