import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Answer } from '#use-cases/answer.ts'
import { listDuplicates } from '#use-cases/duplicates/list-duplicates.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { notTheSame } from '#use-cases/duplicates/not-the-same.ts'
import { undoMerge } from '#use-cases/duplicates/undo-merge.ts'
import type { Services } from '#use-cases/services.ts'
import type { Who } from '#use-cases/who.ts'
import { requireValue } from '../answers.server.ts'
import { MergesDone } from '../components/operator/merges.tsx'
import { OperatorPage } from '../components/operator/operator-page.tsx'
import { PairToDecide } from '../components/operator/pair.tsx'
import { Section } from '../components/page.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.organisations.operator.duplicates.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await listDuplicates(context.services, who, {}), request)
}

const decisions = ['keep-one', 'keep-other', 'unlike', 'undo'] as const
type Decision = (typeof decisions)[number]

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const decision = decisions.find((it) => it === form.get('decision'))
  const words = wordsIn(languageOf(request))
  if (!decision) return data({ done: null, error: words.refusals.badInput }, { status: 400 })

  const answer = await decide(context.services, who, decision, (name) => String(form.get(name) ?? ''))
  if (!answer.ok)
    return data({ done: null, error: sayRefusal(words, answer.refusal) }, { status: statusOf(answer.refusal) })
  return data({ done: words.organisations.operator.duplicates.done[decision], error: null })
}

function decide(
  services: Services,
  who: Who,
  decision: Decision,
  given: (name: string) => string,
): Promise<Answer<unknown>> {
  const [one, other] = [given('one'), given('other')]
  switch (decision) {
    case 'keep-one':
      return mergeOrganisations(services, who, { stays: one, goes: other })
    case 'keep-other':
      return mergeOrganisations(services, who, { stays: other, goes: one })
    case 'unlike':
      return notTheSame(services, who, { one, other })
    case 'undo':
      return undoMerge(services, who, { mergeId: given('mergeId') })
  }
}

export default function OperatorDuplicates() {
  const { pairs, more, merges } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().organisations.operator.duplicates
  return (
    <OperatorPage
      words={words}
      answer={answer}
      items={pairs.map((it) => (
        <li key={`${it.one.organisation.id} ${it.other.organisation.id}`}>
          <PairToDecide pair={it} />
        </li>
      ))}
    >
      {more && <p className="mt-4">{words.more}</p>}
      {merges.length > 0 && (
        <Section title={words.merges.title} lead={words.merges.lead} className="mt-10">
          <MergesDone merges={merges} />
        </Section>
      )}
    </OperatorPage>
  )
}
