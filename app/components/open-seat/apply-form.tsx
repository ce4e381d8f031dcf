import { Form } from '@remix-run/react'
import type { Place } from '#use-cases/open-seats/see-open-seat.ts'
import type { ShownSeat } from '#use-cases/open-seats/shown-seat.ts'
import { useWords } from '../../words/use-words.ts'
import { ButtonLink, SubmitButton, TextLink } from '../button.tsx'
import { Choices, TextArea } from '../field.tsx'
import { FormErrors, Notice } from '../notice.tsx'
import { EvenSo } from './even-so.tsx'
import { errorOf, type OpenSeatTold } from './told.ts'

/** Answers to the questions and a message, for one of the organisations one acts for; or what is still missing before one can apply. */
export function ApplyForm({
  seat,
  places,
  me,
  told,
}: {
  seat: ShownSeat
  places: readonly Place[]
  me: { readonly verified: boolean; readonly actingFor: string | null } | null
  told: OpenSeatTold | undefined
}) {
  const { openSeats, written } = useWords()
  const words = openSeats.form
  if (!me?.verified || places.length === 0) return <NotYet me={me} seatId={seat.id} />

  const [only] = places
  const said = told?.said
  const acting = places.find(({ organisation }) => organisation.id === me.actingFor) ?? only
  return (
    <Form method="post" action={`/open-seats/${seat.id}#apply`} className="space-y-6">
      {told && <FormErrors errors={told.errors} />}
      <Notice>{seat.blind ? words.seen.blind : words.seen.named}</Notice>
      {places.length === 1 && only ? (
        <>
          <input type="hidden" name="organisationId" value={only.organisation.id} />
          <p className="font-700">{openSeats.own.as(only.organisation.name)}</p>
        </>
      ) : (
        <Choices
          name="organisationId"
          label={words.as}
          required
          chosen={said?.organisationId || acting?.organisation.id}
          options={places.map(({ organisation: { id, name } }) => ({ value: id, label: name }))}
        />
      )}
      {seat.questions.map((question, at) => (
        <div key={question}>
          <input type="hidden" name="question" value={question} />
          <TextArea
            name="answer"
            id={`answer-${at}`}
            label={<span translate="no">{question}</span>}
            help={words.answerHelp}
            required
            rows={3}
            maxLength={1000}
            defaultValue={said?.answers[at]}
            errors={errorOf(told, `answers.${at}`)}
          />
        </div>
      ))}
      <TextArea
        name="message"
        label={words.message}
        help={seat.blind ? written.withMore(words.messageHelp, words.blindHelp) : words.messageHelp}
        rows={4}
        maxLength={2000}
        defaultValue={said?.message}
        errors={errorOf(told, 'message')}
      />
      <EvenSo told={told} label={words.evenSo} />
      <SubmitButton name="intent" value="apply" size="lg">
        {words.send}
      </SubmitButton>
    </Form>
  )
}

function NotYet({ me, seatId }: { me: { readonly verified: boolean } | null; seatId: string }) {
  const { form: words } = useWords().openSeats
  const back = encodeURIComponent(`/open-seats/${seatId}`)
  if (!me)
    return (
      <>
        <p className="mb-4">{words.needsAccount}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={`/sign-in?to=${back}`}>{words.signIn}</ButtonLink>
          <ButtonLink kind="outline" to={`/sign-up?to=${back}`}>
            {words.signUp}
          </ButtonLink>
        </div>
      </>
    )
  if (!me.verified) return <Notice kind="warning">{words.verify}</Notice>
  return (
    <>
      <p className="mb-4">{words.noOrganisation}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <TextLink to="/organisations">{words.find}</TextLink>
        <TextLink to="/organisations/new">{words.create}</TextLink>
      </p>
    </>
  )
}
