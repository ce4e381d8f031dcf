import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { findSubstitutes } from '#use-cases/rooms/find-substitutes.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Notice } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { ClauseLinks } from '../components/room/clause-link.tsx'
import { noneText } from '../components/room/from-directory.tsx'
import { ListAnswer } from '../components/room/list-answer.tsx'
import { Offer } from '../components/room/offers.tsx'
import type { ProposalAnswer } from '../components/room/proposal-data.ts'
import { RoomContext } from '../components/room/room-context.ts'
import { answerProposalForm } from '../proposal-forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>(({ drill }, data) => drill.directory.title(data?.found.name ?? ''))

/** Whose seats count comes with the address: `?counting=confirmed`. The drill asks the same, and shows it in place. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { id: roomId = '', seatId = '' } = params
  const room = requireValue(await seeRoom(context.services, who, { roomId }), request)
  if (!room.me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)

  const counting = new URL(request.url).searchParams.get('counting') === 'confirmed' ? 'confirmed' : 'hoped'
  const found = requireValue(await findSubstitutes(context.services, who, { roomId, seatId, counting }), request)
  return { room: { ...room, name: who.name }, found }
}

export const action = ({ params, request, context }: ActionFunctionArgs) =>
  answerProposalForm(context, request, params.id ?? '')

export default function SubstitutesPage() {
  const { room, found } = useLoaded<typeof loader>()
  const answer = useActionData<ProposalAnswer>()
  const { drill } = useWords()
  const words = drill.directory
  return (
    <Page>
      <PageTitle
        title={words.title(found.name)}
        lead={words.lead}
        back={{ to: `/rooms/${room.roomId}/drill`, label: drill.title }}
      />
      <RoomContext.Provider value={room}>
        <ListAnswer answer={answer} />
        {found.breaks.length === 0 ? (
          <Notice kind="success">{drill.safeText}</Notice>
        ) : (
          <>
            <Section title={drill.breaks}>
              <ClauseLinks them={found.breaks.map(({ rule }) => rule)} />
            </Section>
            <Section title={words.found}>
              {found.substitutes.length === 0 ? (
                <p>{noneText(words, found.outcome)}</p>
              ) : (
                <ul className="grid gap-4 md:grid-cols-2">
                  {found.substitutes.map((offer) => (
                    <Offer key={offer.organisation.id} it={offer} level="h3" />
                  ))}
                </ul>
              )}
            </Section>
          </>
        )}
      </RoomContext.Provider>
    </Page>
  )
}
