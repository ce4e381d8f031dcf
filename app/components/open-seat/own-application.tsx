import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { Place } from '#use-cases/open-seats/see-open-seat.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { FormErrors, Notice } from '../notice.tsx'
import { Card } from '../page.tsx'
import { Folded } from '../room/folded.tsx'
import { ApplicationMark } from './marks.tsx'
import { Said } from './said.tsx'
import type { OpenSeatTold } from './told.ts'

/** How an application stands, to those who made it, and what they may do next. */
export function OwnApplicationPart({ place, told }: { place: Place; told: OpenSeatTold | undefined }) {
  const { openSeats } = useWords()
  const words = openSeats.own
  const say = useSay()
  const { application: it, role } = place
  if (!it) return null

  const mine = told?.of === it.id ? told : undefined
  const waits = it.state === 'open' || it.state === 'agreed' || it.state === 'introduced'
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <ApplicationMark of={it.state} to="own" />
        <p className="font-700">{words.as(it.organisation.name)}</p>
        <p className="text-[0.875rem] text-solid-gray-700">
          {words.on(say(formatDay(dayInJapan(new Date(it.createdAt)))))}
        </p>
      </div>
      {mine && mine.errors.length > 0 && <FormErrors errors={mine.errors} />}
      {mine?.done === 'agreed' && it.organiser && (
        <Notice kind="success" live className="mt-4">
          {words.done.agreed(it.organiser.name)}
        </Notice>
      )}
      {mine?.done === 'withdrawn' && (
        <Notice kind="success" live className="mt-4">
          {words.done.withdrawn}
        </Notice>
      )}
      <p className="mt-3 leading-160">{words.says[it.state]}</p>
      {it.organiser && it.state !== 'agreed' && (
        <p className="mt-1">
          <TextLink to={`/organisations/${it.organiser.id}`}>{words.organiser(it.organiser.name)}</TextLink>
        </p>
      )}
      {it.word && (
        <div className="mt-3">
          <p className="text-[0.875rem] font-700 text-solid-gray-700">{words.word}</p>
          <Said text={it.word} />
        </div>
      )}
      <div className="mt-4 space-y-3">
        {it.state === 'agreed' && role !== 'viewer' && (
          <Act place={place}>
            <SubmitButton name="intent" value="agree">
              {words.agree}
            </SubmitButton>
          </Act>
        )}
        <Folded title={words.yourAnswers}>
          <dl className="space-y-3">
            {it.answers.map(({ question, answer }) => (
              <div key={question}>
                <dt translate="no" className="text-[0.9375rem] font-700">
                  {question}
                </dt>
                <dd>
                  <Said text={answer} />
                </dd>
              </div>
            ))}
            {it.message && (
              <div>
                <dt className="text-[0.9375rem] font-700">{openSeats.form.message}</dt>
                <dd>
                  <Said text={it.message} />
                </dd>
              </div>
            )}
          </dl>
        </Folded>
        {waits && role !== 'viewer' && (
          <Folded title={words.withdraw}>
            <p className="mb-3">{words.withdrawSure}</p>
            <Act place={place}>
              <SubmitButton kind="danger" name="intent" value="withdraw">
                {words.withdraw}
              </SubmitButton>
            </Act>
          </Folded>
        )}
        {waits && role === 'viewer' && <p className="text-[0.875rem] text-solid-gray-700">{words.viewer}</p>}
      </div>
    </Card>
  )
}

function Act({ place, children }: { place: Place; children: ReactNode }) {
  const { application, organisation } = place
  return (
    <Form method="post" action={`/open-seats/${application?.openSeatId}#own`}>
      <input type="hidden" name="organisationId" value={organisation.id} />
      <input type="hidden" name="applicationId" value={application?.id} />
      {children}
    </Form>
  )
}
