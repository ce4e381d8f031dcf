import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Button, TextLink } from '../components/button.tsx'
import { TextField } from '../components/field.tsx'
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

/** Characters that are looked for. */
const longest = 200

/** Which clause comes with the address as its number, words to search for, and from which place on: `?clause=2&q=鋳造&from=20`. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const room = requireValue(await seeRoom(context.services, who, { roomId }), request)
  if (!room.me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)

  const query = new URL(request.url).searchParams
  const clause = query.get('clause') ?? ''
  const from = Math.max(0, Math.trunc(Number(query.get('from')) || 0))
  const rule = `${room.edition.id}#${clause}` as const
  const q = (query.get('q') ?? '').trim().slice(0, longest)
  const offers = requireValue(await fillGap(context.services, who, { roomId, rule, offset: from, words: q }), request)
  return { room: { ...room, name: who.name }, clause, rule, from, q, offers }
}

export const action = ({ params, request, context }: ActionFunctionArgs) =>
  answerProposalForm(context, request, params.id ?? '')

export default function Fill() {
  const { room, clause, rule, from, q, offers } = useLoaded<typeof loader>()
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
        {offers.outcome !== 'met' && (
          <Form key={q} method="get" className="mb-6 flex flex-wrap items-end gap-3">
            <input type="hidden" name="clause" value={clause} />
            <TextField
              name="q"
              label={words.words}
              help={words.wordsHelp}
              unmarked
              className="min-w-0 flex-1 basis-64"
              defaultValue={q}
              maxLength={longest}
            />
            <Button type="submit" kind="outline">
              {words.search}
            </Button>
            {q !== '' && <TextLink to={`?${new URLSearchParams({ clause })}`}>{words.everybody}</TextLink>}
          </Form>
        )}
        <Offers
          it={offers}
          from={from}
          byWords={q !== ''}
          address={(at) =>
            `?${new URLSearchParams([['clause', clause], ...(q ? [['q', q]] : []), ['from', String(at)]])}`
          }
        />
      </RoomContext.Provider>
    </Page>
  )
}
