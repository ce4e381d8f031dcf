import { Form } from '@remix-run/react'
import { type LargeAnswers, largeQuestions } from '#consortium/deemed-large-answers.ts'
import { isStale } from '#consortium/deemed-large-outcome.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton, TextLink } from '../button.tsx'
import { Folded } from '../room/folded.tsx'
import { answerText, dayText } from './told.ts'

/** Every answer with its day and who gave it, to change, and the way to begin again. */
export function GivenAnswers({
  answers,
  names,
  today,
  mayEdit,
  from,
  linkTo,
}: {
  answers: LargeAnswers
  names: Readonly<Record<string, string | null>>
  today: string
  mayEdit: boolean
  from: string
  linkTo: (question: string) => string
}) {
  const words = useWords()
  const say = useSay()
  const { given, again, questions } = words.deemedLarge
  const answered = largeQuestions.filter((question) => answers[question])
  if (answered.length === 0) return null
  return (
    <section>
      <h2 className="text-[1.125rem] font-700">{given.title}</h2>
      {mayEdit && <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{given.lead}</p>}
      <ul className="mt-3 divide-y divide-solid-gray-200 border-y border-solid-gray-200">
        {answered.map((question) => {
          const { on = '', by = '' } = answers[question] ?? {}
          const who = names[by]
          const { name } = questions[question]
          return (
            <li key={question} className="flex items-start justify-between gap-6 py-2.5">
              <div className="min-w-0">
                <p className="text-[0.875rem] text-solid-gray-700">{name}</p>
                <p>{answerText(question, answers, words, say)}</p>
                <p className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-solid-gray-700">
                  {who ? given.by(dayText(on, say), who) : given.byGone(dayText(on, say))}
                  {isStale(on, today) && <Badge tone="yellow">{given.old}</Badge>}
                </p>
              </div>
              {mayEdit && (
                <TextLink to={linkTo(question)} className="shrink-0 py-1" aria-label={given.changeOf(name)}>
                  {given.change}
                </TextLink>
              )}
            </li>
          )
        })}
      </ul>
      {mayEdit && (
        <div className="mt-4">
          <Folded title={again.open}>
            <Form method="post" className="space-y-3">
              <input type="hidden" name="back" value={from} />
              <p>{again.text}</p>
              <SubmitButton kind="outline" name="intent" value="start-again">
                {again.button}
              </SubmitButton>
            </Form>
          </Folded>
        </div>
      )}
    </section>
  )
}
