import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { TextLink } from '../components/button.tsx'
import { publishPath } from '../components/open-seat/told.ts'
import { Page, PageTitle } from '../components/page.tsx'
import { ClauseLink } from '../components/room/clause-link.tsx'
import { ListAnswer } from '../components/room/list-answer.tsx'
import { Offers } from '../components/room/offers.tsx'
import type { ProposalAnswer } from '../components/room/proposal-data.ts'
import { RoomContext } from '../components/room/room-context.ts'
import { answerProposalForm } from '../proposal-forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.complete.fill.title)

/** Which clause comes with the address as its number, and from which place on: `?clause=2&from=20`. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const room = requireValue(await seeRoom(context.services, who, { roomId }), request)
  if (!room.me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)

  const query = new URL(request.url).searchParams
  const clause = query.get('clause') ?? ''
  const from = Math.max(0, Math.trunc(Number(query.get('from')) || 0))
  const rule = `${room.edition.id}#${clause}` as const
  const offers = requireValue(await fillGap(context.services, who, { roomId, rule, offset: from }), request)
  return { room: { ...room, name: who.name }, clause, rule, from, offers }
}

export const action = ({ params, request, context }: ActionFunctionArgs) =>
  answerProposalForm(context, request, params.id ?? '')

export default function Fill() {
  const { room, clause, rule, from, offers } = useLoaded<typeof loader>()
  const answer = useActionData<ProposalAnswer>()
  const words = useWords().complete.fill
  const { openSeats, written } = useWords()
  return (
    <Page>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ to: `/rooms/${room.roomId}`, label: room.view.room.name }}
        actions={<TextLink to={`/rooms/${room.roomId}/complete`}>{words.all}</TextLink>}
      />
      <RoomContext.Provider value={room}>
        <ListAnswer answer={answer} />
        <p className="mb-6">
          {written.label(words.clause)}
          <ClauseLink rule={rule} />
        </p>
        {offers.outcome !== 'met' && (
          <p className="mb-6">
            <TextLink to={publishPath(room.roomId, clause)}>{openSeats.room.ofClause}</TextLink>
          </p>
        )}
        <Offers it={offers} from={from} address={(at) => `?${new URLSearchParams({ clause, from: String(at) })}`} />
      </RoomContext.Provider>
    </Page>
  )
}
