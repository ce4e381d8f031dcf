import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import type { Answer } from '#use-cases/answer.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { liftTerms } from '#use-cases/rooms/lift-terms.ts'
import { seeTerms } from '#use-cases/rooms/see-terms.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page } from '../components/page.tsx'
import { TermsDoor } from '../components/room/terms-door.tsx'
import { TermsInside } from '../components/room/terms-inside.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.terms.title)

/** The door of a room for who has not accepted its terms; for those inside, the terms with their versions and who accepted them. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await seeTerms(context.services, who, { roomId: params.id ?? '' }), request)
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const { services } = context
  const words = wordsIn(languageOf(request))
  const form = await request.formData()
  const roomId = params.id ?? ''
  const textIn = (name: string) => String(form.get(name) ?? '')

  const answered = (answer: Answer<unknown>, to: string) => {
    if (answer.ok) return redirect(to)
    const { refusal } = answer
    if (refusal.kind === 'not-signed-in') throw turnedDown(refusal, request)
    return data({ errors: [sayRefusal(words, refusal)] }, { status: statusOf(refusal) })
  }
  switch (textIn('intent')) {
    case 'accept': {
      if (textIn('agree') !== 'yes') return data({ errors: [words.terms.door.agreeFirst] }, { status: 400 })
      const version = Number(textIn('version'))
      return answered(await acceptTerms(services, who, { roomId, version }), `/rooms/${roomId}`)
    }
    case 'leave': {
      const left = { roomId, seatId: textIn('seatId'), reason: textIn('reason') }
      return answered(await leaveRoom(services, who, left), '/rooms')
    }
    case 'set': {
      const set = await setTerms(services, who, { roomId, text: textIn('text') })
      return answered(set, `/rooms/${roomId}/terms?done=set`)
    }
    default:
      return answered(await liftTerms(services, who, { roomId }), `/rooms/${roomId}/terms?done=lift`)
  }
}

export default function Terms() {
  const loaded = useLoaded<typeof loader>()
  const answer = useActionData<typeof action>()
  const [query] = useSearchParams()
  const { terms } = useWords()
  const done = query.get('done')
  return (
    <Page narrow>
      {answer && (
        <div className="mb-6">
          <FormErrors errors={answer.errors} />
        </div>
      )}
      {!answer && (done === 'set' || done === 'lift') && (
        <Notice kind="success" live className="mb-6">
          {terms.done[done]}
        </Notice>
      )}
      {loaded.atTheDoor ? <TermsDoor loaded={loaded} /> : <TermsInside loaded={loaded} />}
    </Page>
  )
}
