import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Await, useActionData, useLocation } from '@remix-run/react'
import { Suspense } from 'react'
import { proposeForRoom } from '#use-cases/rooms/propose-for-room.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { TextLink } from '../components/button.tsx'
import { FormErrors } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { ClauseLinks } from '../components/room/clause-link.tsx'
import { ConnectionLine } from '../components/room/connection-line.tsx'
import { ListAnswer } from '../components/room/list-answer.tsx'
import type { ProposalAnswer } from '../components/room/proposal-data.ts'
import { Proposals, useUnmet } from '../components/room/proposals.tsx'
import { type RoomAtHand, RoomContext, useRoom } from '../components/room/room-context.ts'
import { useRoomView, useToday } from '../components/room/use-room-view.ts'
import { answerProposalForm } from '../proposal-forms.server.ts'
import { sayRefusal } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.complete.title)

/** The page comes at once and what was found follows; `whole` waits for it, for who has no scripts. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const at = { roomId: params.id ?? '' }
  const room = requireValue(await seeRoom(context.services, who, at), request)
  if (!room.me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)

  const found = proposeForRoom(context.services, who, at)
  const whole = new URL(request.url).searchParams.has('whole')
  return { room: { ...room, name: who.name }, found: whole ? await found : found }
}

export const action = ({ params, request, context }: ActionFunctionArgs) =>
  answerProposalForm(context, request, params.id ?? '')

export default function Complete() {
  const { room, found } = useLoaded<typeof loader>()
  const answer = useActionData<ProposalAnswer>()
  const words = useWords()
  const { view, connection, client } = useRoomView(room.roomId, room.view)
  const on = useToday(room.on, client)
  const at: RoomAtHand = { ...room, view, on }
  return (
    <Page>
      <PageTitle
        title={words.complete.title}
        lead={words.complete.lead}
        back={{ to: `/rooms/${room.roomId}`, label: view.room.name }}
      />
      <ConnectionLine connection={connection} reload={view.room.reload} />
      <RoomContext.Provider value={at}>
        <ListAnswer answer={answer} />
        <Missing />
        <Suspense fallback={<Working />}>
          <Await resolve={found}>
            {(it) => (it.ok ? <Proposals found={it.value} /> : <FormErrors errors={[sayRefusal(words, it.refusal)]} />)}
          </Await>
        </Suspense>
      </RoomContext.Provider>
    </Page>
  )
}

/** What is unmet with everybody asked or agreed. */
function Missing() {
  const { complete: words, openSeats } = useWords()
  const { roomId } = useRoom()
  const unmet = useUnmet()
  if (unmet.length === 0) return null
  return (
    <Section title={words.missing}>
      <ClauseLinks them={unmet} />
      <p className="mt-3">
        <TextLink to={`/rooms/${roomId}/open-seats`}>{openSeats.room.link}</TextLink>
      </p>
    </Section>
  )
}

function Working() {
  const { complete: words } = useWords()
  const { pathname } = useLocation()
  return (
    <div role="status" className="rounded-12 bg-solid-gray-50 px-4 py-8 text-center">
      <p>{words.working}</p>
      <noscript>
        <a className="text-link" href={`${pathname}?whole`}>
          {words.workingWhole}
        </a>
      </noscript>
    </div>
  )
}
