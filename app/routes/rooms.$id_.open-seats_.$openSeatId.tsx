import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { addDays, formatDay } from '#consortium/calendar.ts'
import type { Answer } from '#use-cases/answer.ts'
import { agreeToApplication } from '#use-cases/open-seats/agree-to-application.ts'
import { declineApplication } from '#use-cases/open-seats/decline-application.ts'
import { endOpenSeat } from '#use-cases/open-seats/end-open-seat.ts'
import { reopenOpenSeat } from '#use-cases/open-seats/reopen-open-seat.ts'
import { seeApplications } from '#use-cases/open-seats/see-applications.ts'
import { requireValue } from '../answers.server.ts'
import { Badge } from '../components/badge.tsx'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { ApplicationCard } from '../components/open-seat/application-card.tsx'
import { EndOrReopen } from '../components/open-seat/end-or-reopen.tsx'
import { StandingMark, usePrefecture } from '../components/open-seat/marks.tsx'
import type { OpenSeatTold } from '../components/open-seat/told.ts'
import { WhatIsAsked } from '../components/open-seat/what-is-asked.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { useRoleNames } from '../components/room/seat-words.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { RuleNumber } from '../components/verdict/finding-item.tsx'
import { isEvenSo, tellRefusal, toldDone } from '../open-seat-forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.openSeats.room.title)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const roomId = params.id ?? ''
  const which = { roomId, openSeatId: params.openSeatId ?? '' }
  const { edition, ...seen } = requireValue(await seeApplications(context.services, who, which), request)
  const { roles, rules } = edition
  const clause = rules.find(({ id }) => id === seen.seat.rule)
  return { roomId, ...seen, edition: { roles }, clause: clause ? { rule: clause.id, title: clause.title } : null }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const { services } = context
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const [roomId, openSeatId, applicationId] = [params.id ?? '', params.openSeatId ?? '', text('applicationId')]
  const of = applicationId || 'seat'
  const told = (answer: Answer<unknown>, done: string) =>
    answer.ok ? toldDone(done, of) : tellRefusal(request, answer.refusal, { of })

  switch (text('intent')) {
    case 'agree': {
      const answer = await agreeToApplication(services, who, { roomId, applicationId })
      return told(answer, answer.ok ? answer.value.state : '')
    }
    case 'decline': {
      const sent = { roomId, applicationId, word: text('word'), evenSo: isEvenSo(form) }
      return told(await declineApplication(services, who, sent), 'declined')
    }
    case 'reopen':
      return told(await reopenOpenSeat(services, who, { roomId, openSeatId, until: text('until') }), 'reopened')
    default: {
      const as = text('intent') === 'filled' ? 'filled' : 'closed'
      return told(await endOpenSeat(services, who, { roomId, openSeatId, as }), as)
    }
  }
}

export default function ManageOpenSeat() {
  const { roomId, seat, room, on, clause, edition, applications } = useLoaded<typeof loader>()
  const told = useActionData() as OpenSeatTold | undefined
  const [query] = useSearchParams()
  const { openSeats, written } = useWords()
  const words = openSeats.desk
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const placeOf = usePrefecture()
  const { done } = words
  const said = told?.done && told.done in done ? done[told.done as keyof typeof done] : null
  return (
    <Page narrow>
      <PageTitle
        title={openSeats.manageTitle(roleNames(seat.roles))}
        back={{ to: `/rooms/${roomId}/open-seats`, label: written.spaced([room, openSeats.room.title]) }}
        above={
          <>
            <StandingMark of={seat.standing} />
            {seat.blind && <Badge>{openSeats.blind}</Badge>}
          </>
        }
        actions={
          <ButtonLink kind="outline" to={`/rooms/${roomId}/open-seat?seat=${seat.id}`}>
            {words.edit}
          </ButtonLink>
        }
      />
      {(said ?? (query.has('published') || query.has('saved'))) && (
        <Notice kind="success" live className="mb-6">
          {said ?? (query.has('saved') ? openSeats.write.saved : openSeats.write.published)}
        </Notice>
      )}
      {told?.of === 'seat' && told.errors.length > 0 && <FormErrors errors={told.errors} />}
      <div className="mb-4">
        <Facts>
          {clause && (
            <FactRow label={openSeats.write.clause}>
              <span className="mr-2 text-[0.8125rem]">
                <RuleNumber rule={clause.rule} />
              </span>
              {say(clause.title)}
            </FactRow>
          )}
          <FactRow label={openSeats.prefecture}>{placeOf(seat.prefecture)}</FactRow>
          <FactRow label={openSeats.write.until}>{say(formatDay(seat.until))}</FactRow>
          <WhatIsAsked text={seat.text} questions={seat.questions} />
        </Facts>
      </div>
      <p className="mb-10">
        <TextLink to={`/open-seats/${seat.id}`}>{openSeats.room.public}</TextLink>
      </p>
      <Section title={words.applications} id="applications" className="scroll-mt-24">
        {applications.length === 0 ? (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        ) : (
          <ul className="space-y-6">
            {applications.map((it, at) => (
              <ApplicationCard
                key={it.id}
                it={it}
                nth={at + 1}
                roomId={roomId}
                told={told?.of === it.id ? told : undefined}
              />
            ))}
          </ul>
        )}
      </Section>
      <EndOrReopen seat={seat} start={addDays(on, 14)} on={on} told={told} />
    </Page>
  )
}
