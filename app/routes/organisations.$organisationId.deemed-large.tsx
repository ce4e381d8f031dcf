import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { type LargeQuestion, largeQuestions, questionsLeft } from '#consortium/deemed-large-answers.ts'
import { isStale } from '#consortium/deemed-large-outcome.ts'
import { isOfSize } from '#consortium/size-class.ts'
import { answerDeemedLarge } from '#use-cases/organisations/answer-deemed-large.ts'
import { seeDeemedLarge } from '#use-cases/organisations/see-deemed-large.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { SubmitButton } from '../components/button.tsx'
import { GivenAnswers } from '../components/deemed-large/given.tsx'
import { Outcome } from '../components/deemed-large/outcome.tsx'
import { QuestionForm } from '../components/deemed-large/question-form.tsx'
import { questionIn, readAnswer, type Typed, typedIn } from '../components/deemed-large/read.ts'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { callsAsking, sourcesOf } from '../deemed-large.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { safePath } from '../safe-path.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled<typeof loader>((words, it) => words.deemedLarge.of(it?.seen.organisation.name ?? ''))

/** What was done last, for the line that says so. */
const notes = ['saved', 'startedAgain', 'undone'] as const

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const seen = requireValue(
    await seeDeemedLarge(context.services, who, { organisationId: params.organisationId ?? '' }),
    request,
  )
  const query = new URL(request.url).searchParams
  const left = questionsLeft(seen.answers, seen.figures)
  const wished = questionIn(query.get('q'))
  // One that was answered can be changed; any other is asked in its turn.
  const changing = wished !== null && seen.answers[wished] !== undefined
  const question = seen.mayEdit ? (changing ? wished : (left[0] ?? null)) : null
  return {
    seen,
    question,
    changing,
    left: left.filter((it) => it !== question).length,
    sources: question ? sourcesOf(question) : [],
    calls: question ? [] : await callsAsking(seen.today),
    from: safePath(query.get('from'), ''),
    undo: Number(query.get('undo')) || null,
    note: notes.find((it) => it === query.get('note')) ?? null,
  }
}

interface Told {
  readonly typed: Typed
  readonly errors: { readonly form: readonly string[]; readonly fields: Readonly<Record<string, readonly string[]>> }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const organisationId = params.organisationId ?? ''
  const form = await request.formData()
  const language = languageOf(request)
  const words = wordsIn(language)
  const intent = String(form.get('intent') ?? 'answer')
  const question = questionIn(form.get('question'))
  if (intent === 'answer' && !form.get('says'))
    return data(told(form, { says: [words.deemedLarge.choose] }), { status: 400 })

  const change =
    intent === 'undo'
      ? ({ does: 'undo', version: Number(form.get('version')) } as const)
      : intent === 'start-again'
        ? ({ does: 'start-again' } as const)
        : ({
            does: 'answer',
            question: question ?? 'companies',
            answer: question ? readAnswer(form, question) : {},
          } as const)
  const answer = await answerDeemedLarge(context.services, who, { organisationId, change })
  if (answer.ok) {
    const note = intent === 'undo' ? 'undone' : intent === 'start-again' ? 'startedAgain' : 'saved'
    const from = safePath(String(form.get('back') ?? ''), '')
    const query = new URLSearchParams({
      note,
      ...(intent === 'undo' ? {} : { undo: String(answer.value.before) }),
      ...(from && { from }),
    })
    return redirect(`/organisations/${organisationId}/deemed-large?${query}`)
  }
  const { refusal } = answer
  if (refusal.kind === 'not-signed-in') throw turnedDown(refusal, request)
  if (refusal.kind !== 'bad-input')
    return data(told(form, {}, [sayRefusal(words, refusal)]), { status: statusOf(refusal) })

  // A figure that could not be read is told as one that is missing: what the field expects is the same.
  const fields = Object.fromEntries(
    refusal.problems.map((it) => [it.path, [it.says?.[language] ?? words.deemedLarge.unreadable[fieldOf(it.path)]]]),
  )
  return data(told(form, fields), { status: 400 })
}

const fieldOf = (path: string) =>
  (['top', 'total', 'from', 'years'] as const).find((it) => path === it || path.startsWith(`${it}[`)) ?? 'says'

const told = (
  form: FormData,
  fields: Readonly<Record<string, readonly string[]>>,
  all: readonly string[] = [],
): Told => ({ typed: typedIn(form), errors: { form: all, fields } })

export default function DeemedLargePage() {
  const { seen, question, changing, left, sources, calls, from, undo, note } = useLoaded<typeof loader>()
  const answer = useActionData<Told>()
  const { deemedLarge: words } = useWords()
  const say = useSay()
  const { organisation, answers, figures, names, today, mayEdit } = seen
  const here = `/organisations/${organisation.id}/deemed-large`
  const linkTo = (of: string) => `${here}?${new URLSearchParams({ q: of, ...(from && { from }) })}`
  const given = largeQuestions.filter((it) => answers[it])
  const size = isOfSize(figures, ['sme', 'specified'], 'law')
  // 商工会議所 and the like have no size by the law, but one by IT導入補助金, which asks about them too.
  const needless = size.is === false && isOfSize(figures, ['sme'], 'IT-15').is === false
  const old = given.some((it) => isStale(answers[it]?.on ?? today, today))
  const begun = given.length > 0
  return (
    <Page narrow>
      <PageTitle
        title={words.title}
        {...(begun ? {} : { lead: words.lead })}
        back={
          from
            ? { to: from, label: from.startsWith('/rooms/') ? words.backToRoom : words.backToWhere }
            : { to: `/organisations/${organisation.id}`, label: organisation.name }
        }
      />
      <div className="space-y-6">
        {answer && answer.errors.form.length > 0 && <FormErrors errors={answer.errors.form} />}
        {note && !answer && <Note note={note} undo={mayEdit ? undo : null} from={from} />}
        {needless && <Notice>{words.outcome.sizeNot(say(size.because))}</Notice>}
        {!begun && question && (
          <div className="space-y-1 text-[0.9375rem]">
            <p>{words.short}</p>
            <p>{words.kept}</p>
          </div>
        )}
        {question ? (
          <div className="space-y-4">
            <Progress at={changing ? null : given.length + 1} left={left} />
            <QuestionForm
              question={question}
              answers={answers}
              sources={sources}
              changing={changing}
              last={left === 0}
              back={backFrom(question, changing)}
              from={from}
              typed={answer?.typed ?? null}
              errors={answer?.errors.fields ?? {}}
            />
          </div>
        ) : (
          <>
            {!begun && !mayEdit && <p>{words.notYet}</p>}
            <Outcome of={{ answers, figures }} calls={calls} />
            {size.is === undefined && <Notice kind="warning">{words.outcome.sizeOpen}</Notice>}
          </>
        )}
        {!mayEdit && <p className="text-[0.9375rem] text-solid-gray-700">{words.readOnly}</p>}
        {old && (
          <Notice kind="warning" title={words.stale.title}>
            {words.stale.text}
          </Notice>
        )}
        <GivenAnswers answers={answers} names={names} today={today} mayEdit={mayEdit} from={from} linkTo={linkTo} />
        {begun && <p className="text-[0.875rem] text-solid-gray-700">{words.kept}</p>}
      </div>
    </Page>
  )

  /** The answer given before this one, to be changed; from a change, back without one. */
  function backFrom(of: LargeQuestion, isChange: boolean) {
    if (isChange) return { to: from ? `${here}?${new URLSearchParams({ from })}` : here, label: words.keepAsIs }
    const before = given.filter((it) => largeQuestions.indexOf(it) < largeQuestions.indexOf(of)).at(-1)
    return before ? { to: linkTo(before), label: words.back } : null
  }
}

/** Which question this is, and how many can still follow. */
function Progress({ at, left }: { at: number | null; left: number }) {
  const { deemedLarge: words } = useWords()
  if (at === null) return <p className="text-[0.875rem] font-700 text-solid-gray-700">{words.changing}</p>
  return (
    <div>
      <p className="text-[0.875rem] font-700 text-solid-gray-700">{words.progress(at, left)}</p>
      <ol aria-hidden="true" className="mt-1.5 flex gap-1">
        {Array.from({ length: at + left }, (_, step) => step + 1).map((step) => (
          <li key={step} className={`h-1.5 flex-1 rounded-full ${step <= at ? 'bg-blue-900' : 'bg-solid-gray-200'}`} />
        ))}
      </ol>
    </div>
  )
}

function Note({ note, undo, from }: { note: (typeof notes)[number]; undo: number | null; from: string }) {
  const { deemedLarge: words } = useWords()
  return (
    <Notice kind="success" live>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {words[note]}
        {undo && (
          <Form method="post">
            <input type="hidden" name="back" value={from} />
            <input type="hidden" name="version" value={undo} />
            <SubmitButton kind="outline" size="sm" name="intent" value="undo">
              {words.undo}
            </SubmitButton>
          </Form>
        )}
      </div>
    </Notice>
  )
}
