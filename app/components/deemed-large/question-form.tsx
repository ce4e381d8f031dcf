import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { LargeAnswers, LargeQuestion } from '#consortium/deemed-large-answers.ts'
import type { Source } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { showRatio } from '../fact/read.ts'
import { ErrorText, focusFirstWrong, TextField } from '../field.tsx'
import { Folded } from '../room/folded.tsx'
import { SourceNote } from '../verdict/source-note.tsx'
import { isShare, type Typed } from './read.ts'

/** One question: what it means in law, the answers with 「わからない」 among them, and what it rests on. A plain form without scripts. */
export function QuestionForm({
  question,
  answers,
  sources,
  changing,
  last,
  back,
  from,
  typed,
  errors,
}: {
  question: LargeQuestion
  answers: LargeAnswers
  sources: readonly Source[]
  changing: boolean
  /** Whether no other question can follow. */
  last: boolean
  back: { readonly to: string; readonly label: string } | null
  /** Where the reader came from, carried along. */
  from: string
  typed: Typed | null
  /** By field; `says` is the choice itself. */
  errors: Readonly<Record<string, readonly string[]>>
}) {
  const { deemedLarge: words } = useWords()
  const of = words.questions[question]
  const form = useRef<HTMLFormElement>(null)
  const asked = useRef<HTMLHeadingElement>(null)
  const shown = useRef(question)
  useEffect(() => {
    // Who listens is told the next question; on the first, the page begins at its top.
    if (Object.keys(errors).length > 0) focusFirstWrong(form.current)
    else if (shown.current !== question) asked.current?.focus()
    shown.current = question
  }, [question, errors])
  const chosen = typed?.says ?? answers[question]?.says
  const options = [...Object.entries(of.options), ['unknown', words.unknown] as const]
  return (
    <Form method="post" ref={form} key={question} noValidate className="space-y-5">
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="back" value={from} />
      <fieldset className="group/asked" aria-describedby="asked-help" data-wrong={errors.says ? true : undefined}>
        <legend>
          <h2 ref={asked} tabIndex={-1} className="text-[1.25rem] font-700 leading-150 outline-none md:text-[1.375rem]">
            {of.ask}
          </h2>
        </legend>
        <p id="asked-help" className="mt-2 text-[0.9375rem] text-solid-gray-700">
          {of.help}
        </p>
        <div className="mt-4 space-y-2">
          {options.map(([value, label]) => (
            <div key={value} className="group/option">
              <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-8 border border-solid-gray-420 px-4 py-3 leading-150 hover:bg-solid-gray-50 has-checked:border-blue-900 has-checked:bg-blue-50">
                <input
                  type="radio"
                  name="says"
                  value={value}
                  required
                  defaultChecked={chosen === value}
                  className="focus-ring mt-0.5 size-5 shrink-0 cursor-pointer accent-blue-900"
                />
                <span>
                  {label}
                  {value === 'unknown' && (
                    <span className="block text-[0.875rem] text-solid-gray-700">{words.unknownHelp}</span>
                  )}
                </span>
              </label>
              {value === 'some' && Object.keys(of.figures).length > 0 && (
                <div className="hidden space-y-4 pt-3 pb-2 pl-4 group-has-checked/option:block sm:pl-12">
                  <Figures question={question} answers={answers} typed={typed} errors={errors} />
                </div>
              )}
            </div>
          ))}
        </div>
        {errors.says && <ErrorText errors={errors.says} />}
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton size="lg" name="intent" value="answer">
          {changing ? words.saveChange : last ? words.last : words.next}
        </SubmitButton>
        {back && <TextLink to={back.to}>{back.label}</TextLink>}
      </div>
      <Folded title={words.why}>
        <div className="space-y-3">
          <p className="text-[0.9375rem]">{question === 'specified' ? words.definition.it : words.definition.both}</p>
          {sources.map((it) => (
            <SourceNote key={it.kind === 'noted' ? it.summary.ja : it.quote} source={it} />
          ))}
        </div>
      </Folded>
    </Form>
  )
}

interface Asked {
  readonly question: LargeQuestion
  readonly answers: LargeAnswers
  readonly typed: Typed | null
  readonly errors: Readonly<Record<string, readonly string[]>>
}

/** The figures beside 「いる」. */
function Figures({ question, answers, typed, errors }: Asked) {
  const { deemedLarge: words, facts } = useWords()
  const before = shownFigures(question, answers)
  const value = (name: string) => typed?.[name] ?? before[name] ?? ''
  if (question === 'income') {
    const of = words.questions.income.figures.years
    return (
      <fieldset>
        <legend className="font-700">{of.label}</legend>
        <p className="mb-2 text-[0.875rem] text-solid-gray-700">{of.help}</p>
        <div className="space-y-3">
          {words.year.map((label, at) => (
            <TextField
              key={label}
              name={`years.${at}`}
              label={label}
              unmarked
              autoComplete="off"
              className="max-w-80"
              defaultValue={value(`years.${at}`)}
              unit={facts.units.yen}
              errors={at === 0 ? errors.years : undefined}
            />
          ))}
        </div>
      </fieldset>
    )
  }
  const figures = Object.entries(words.questions[question].figures) as [string, { label: string; help: string }][]
  return figures.map(([name, { label, help }]) => (
    <TextField
      key={name}
      name={name}
      label={label}
      {...(help && { help })}
      unmarked
      inputMode={isShare(question) ? 'decimal' : 'numeric'}
      autoComplete="off"
      className="max-w-80"
      defaultValue={value(name)}
      unit={isShare(question) ? facts.percent : facts.units.persons}
      errors={errors[name]}
    />
  ))
}

/** What stands in the fields of an answer given before. */
function shownFigures(question: LargeQuestion, answers: LargeAnswers): Record<string, string> {
  if (question === 'income')
    return Object.fromEntries((answers.income?.years ?? []).map((it, at) => [`years.${at}`, String(it)]))
  if (question === 'officersFromLarge') {
    const { total, from } = answers.officersFromLarge ?? {}
    return { ...(total !== undefined && { total: String(total) }), ...(from !== undefined && { from: String(from) }) }
  }
  const { top, total } = (isShare(question) ? answers[question as 'large'] : undefined) ?? {}
  return { ...(top && { top: showRatio(top) }), ...(total && { total: showRatio(total) }) }
}
