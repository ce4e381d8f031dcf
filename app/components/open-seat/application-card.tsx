import { Form } from '@remix-run/react'
import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { SeenApplication } from '#use-cases/open-seats/see-applications.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { Card } from '../page.tsx'
import { Folded } from '../room/folded.tsx'
import { ApplicantFacts } from './applicant-facts.tsx'
import { EvenSo } from './even-so.tsx'
import { ForetoldPart } from './foretold.tsx'
import { ApplicationMark } from './marks.tsx'
import { Said } from './said.tsx'
import { errorOf, type OpenSeatTold } from './told.ts'

/** One application as the organiser reads it: what somebody is, what they answered, what they would do for the team; who, once that may be known. */
export function ApplicationCard({
  it,
  nth,
  roomId,
  told,
}: {
  it: SeenApplication
  nth: number
  roomId: string
  told: OpenSeatTold | undefined
}) {
  const { openSeats } = useWords()
  const words = openSeats.desk
  const say = useSay()
  const called = it.organisation?.name ?? words.nth(nth)
  const gone = it.applicant === null
  return (
    <li id={`application-${it.id}`} className="scroll-mt-24">
      <Card>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-[1.125rem] font-700">
            {it.organisation ? (
              <TextLink to={`/organisations/${it.organisation.id}`}>{it.organisation.name}</TextLink>
            ) : (
              called
            )}
          </h3>
          <ApplicationMark of={it.state} to="desk" />
          <p className="text-[0.875rem] text-solid-gray-700">
            {words.on(say(formatDay(dayInJapan(new Date(it.createdAt)))))}
          </p>
        </div>
        {told && told.errors.length > 0 && (
          <div className="mt-3">
            <FormErrors errors={told.errors} />
          </div>
        )}
        {gone ? (
          <p className="mt-3 text-solid-gray-700">{words.gone}</p>
        ) : (
          <>
            <ApplicantFacts of={it.applicant} />
            <Answers it={it} />
            {it.foretold && <ForetoldPart it={it.foretold} />}
          </>
        )}
        {it.word && (
          <div className="mt-4">
            <p className="text-[0.875rem] font-700 text-solid-gray-700">{words.wordSent}</p>
            <Said text={it.word} />
          </div>
        )}
        {it.state === 'introduced' && (
          <p className="mt-4">
            <TextLink to={`/rooms/${roomId}#desk`}>{words.toSeat}</TextLink>
          </p>
        )}
        {(it.state === 'open' || it.state === 'agreed') && <Answering it={it} called={called} told={told} />}
      </Card>
    </li>
  )
}

function Answers({ it: { answers, message } }: { it: Pick<SeenApplication, 'answers' | 'message'> }) {
  const { desk } = useWords().openSeats
  if (answers.length === 0 && !message) return null
  return (
    <dl className="mt-4 space-y-3">
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <dt translate="no" className="text-[0.9375rem] font-700">
            {question}
          </dt>
          <dd>
            <Said text={answer} />
          </dd>
        </div>
      ))}
      {message && (
        <div>
          <dt className="text-[0.9375rem] font-700">{desk.message}</dt>
          <dd>
            <Said text={message} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Going on with somebody, or not. */
function Answering({ it, called, told }: { it: SeenApplication; called: string; told: OpenSeatTold | undefined }) {
  const { desk: words } = useWords().openSeats
  const of = <span className="sr-only">{words.agreeOf(called)}</span>
  const which = <input type="hidden" name="applicationId" value={it.id} />
  const action = `#application-${it.id}`
  return (
    <div className="mt-5 space-y-3 border-t border-solid-gray-200 pt-4">
      {it.state === 'open' && (
        <Form method="post" action={action}>
          {which}
          <p className="mb-3 text-[0.9375rem] text-solid-gray-700">
            {it.blind ? words.agreeBlindHelp : words.agreeNamedHelp}
          </p>
          <SubmitButton name="intent" value="agree">
            {of}
            {it.blind ? words.agreeBlind : words.agreeNamed}
          </SubmitButton>
        </Form>
      )}
      <Folded
        title={
          <span>
            {of}
            {words.decline}
          </span>
        }
        open={Boolean(told?.fields.evenSo || told?.fields.word)}
      >
        <Form method="post" action={action} className="space-y-4">
          {which}
          <p>{words.declineLead}</p>
          <TextArea
            name="word"
            label={words.word}
            unmarked
            help={words.wordHelp}
            rows={3}
            maxLength={1000}
            errors={errorOf(told, 'word')}
          />
          <EvenSo told={told} label={words.evenSo} />
          <SubmitButton kind="danger" name="intent" value="decline">
            {words.declineSend}
          </SubmitButton>
        </Form>
      </Folded>
    </div>
  )
}
