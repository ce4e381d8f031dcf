import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { formatDay } from '#consortium/calendar.ts'
import { agreeToIntroduction } from '#use-cases/open-seats/agree-to-introduction.ts'
import { applyForSeat } from '#use-cases/open-seats/apply-for-seat.ts'
import { seeOpenSeat } from '#use-cases/open-seats/see-open-seat.ts'
import { withdrawApplication } from '#use-cases/open-seats/withdraw-application.ts'
import { requireValue } from '../answers.server.ts'
import { Badge } from '../components/badge.tsx'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { ApplyForm } from '../components/open-seat/apply-form.tsx'
import { StandingMark, usePrefecture, useSeatName } from '../components/open-seat/marks.tsx'
import { OwnApplicationPart } from '../components/open-seat/own-application.tsx'
import type { OpenSeatTold } from '../components/open-seat/told.ts'
import { WhatIsAsked } from '../components/open-seat/what-is-asked.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { OfficialName } from '../components/programme/official-name.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { answersIn, isEvenSo, readOpenSeatForm, tellRefusal, toldDone } from '../open-seat-forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson, whoIs } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data, say) =>
  data
    ? words.openSeats.of(words.written.beside(data.seat.roles.map(({ called }) => say(called))))
    : words.openSeats.title,
)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const seen = requireValue(await seeOpenSeat(context.services, who, { openSeatId: params.openSeatId ?? '' }), request)
  return { ...seen, me: who.kind === 'person' ? { verified: who.verified, actingFor: who.actingFor } : null }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const { services } = context
  const form = await request.formData()
  const openSeatId = params.openSeatId ?? ''
  const organisationId = String(form.get('organisationId') ?? '')
  const applicationId = String(form.get('applicationId') ?? '')

  switch (form.get('intent')) {
    case 'agree': {
      const answer = await agreeToIntroduction(services, who, { organisationId, applicationId })
      return answer.ok ? toldDone('agreed', applicationId) : tellRefusal(request, answer.refusal, { of: applicationId })
    }
    case 'withdraw': {
      const answer = await withdrawApplication(services, who, { organisationId, applicationId })
      return answer.ok
        ? toldDone('withdrawn', applicationId)
        : tellRefusal(request, answer.refusal, { of: applicationId })
    }
    default: {
      const message = String(form.get('message') ?? '')
      const sent = { organisationId, openSeatId, answers: answersIn(form), message, evenSo: isEvenSo(form) }
      const said = { organisationId, message, answers: sent.answers.map(({ answer }) => answer) }
      const read = readOpenSeatForm(request, applyForSeat.spec.input, sent, { of: 'apply', said })
      if (!read.ok) return read.told
      const answer = await applyForSeat(services, who, read.value)
      return answer.ok
        ? redirect(`/open-seats/${openSeatId}?applied=1#own`)
        : tellRefusal(request, answer.refusal, { of: 'apply', said })
    }
  }
}

export default function OpenSeatPage() {
  const { seat, places, roomId, me } = useLoaded<typeof loader>()
  const told = useActionData() as OpenSeatTold | undefined
  const [query] = useSearchParams()
  const { openSeats: words } = useWords()
  const say = useSay()
  const nameOf = useSeatName()
  const placeOf = usePrefecture()
  const applied = places.filter(({ application }) => application !== null)
  const may = places.filter((it) => it.may && (it.application === null || it.application.state === 'withdrawn'))
  return (
    <Page narrow>
      <PageTitle
        title={words.of(nameOf(seat))}
        back={{ to: '/open-seats', label: words.title }}
        above={
          <>
            <StandingMark of={seat.standing} />
            {seat.blind && <Badge>{words.blind}</Badge>}
            {seat.demo && <Badge tone="purple">{words.demo}</Badge>}
          </>
        }
        actions={
          roomId && (
            <ButtonLink kind="outline" to={`/rooms/${roomId}/open-seats/${seat.id}`}>
              {words.manage}
            </ButtonLink>
          )
        }
      />
      {query.has('applied') && !told && (
        <Notice kind="success" live className="mb-6">
          {words.form.done}
        </Notice>
      )}
      {seat.standing !== 'open' && (
        <Notice className="mb-6" title={words.over[seat.standing]}>
          <TextLink to="/open-seats">{words.toAll}</TextLink>
        </Notice>
      )}
      <div className="mb-10">
        <Facts>
          <FactRow label={words.program}>
            <TextLink to={`/programs/${seat.program.id}`}>{say(seat.program.name)}</TextLink>
            <OfficialName of={seat.program.name} />
          </FactRow>
          <FactRow label={words.prefecture}>{placeOf(seat.prefecture)}</FactRow>
          {(seat.asker || seat.blind) && (
            <FactRow label={words.asker} {...(seat.blind ? { note: words.blindHelp } : {})}>
              {seat.asker ? <TextLink to={`/organisations/${seat.asker.id}`}>{seat.asker.name}</TextLink> : words.blind}
            </FactRow>
          )}
          <FactRow label={words.write.until}>{say(formatDay(seat.until))}</FactRow>
          <WhatIsAsked text={seat.text} questions={seat.questions} />
        </Facts>
      </div>
      {applied.length > 0 && (
        <Section title={words.own.title} id="own" className="scroll-mt-24">
          <div className="space-y-6">
            {applied.map((it) => (
              <OwnApplicationPart key={it.application?.id} place={it} told={told} />
            ))}
          </div>
        </Section>
      )}
      {seat.standing === 'open' && (may.length > 0 || applied.length === 0) && roomId === null && (
        <Section
          title={words.form.title}
          lead={seat.blind ? words.form.lead.blind : words.form.lead.named}
          id="apply"
          className="scroll-mt-24"
        >
          <ApplyForm seat={seat} places={may} me={me} told={told?.of === 'apply' ? told : undefined} />
        </Section>
      )}
    </Page>
  )
}
