import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Answer } from '#use-cases/answer.ts'
import type { Services } from '#use-cases/services.ts'
import { changeSynonyms } from '#use-cases/synonyms/change-synonyms.ts'
import { listSynonyms } from '#use-cases/synonyms/list-synonyms.ts'
import { undoSynonymChange } from '#use-cases/synonyms/undo-synonym-change.ts'
import type { Who } from '#use-cases/who.ts'
import { requireValue } from '../answers.server.ts'
import { OperatorPage } from '../components/operator/operator-page.tsx'
import { SynonymChanges, SynonymForm } from '../components/operator/synonyms.tsx'
import { Section } from '../components/page.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.synonyms.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await listSynonyms(context.services, who, {}), request)
}

const decisions = ['add', 'change', 'remove', 'undo'] as const
type Decision = (typeof decisions)[number]

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const words = wordsIn(languageOf(request))
  const decision = decisions.find((it) => it === form.get('decision'))
  if (!decision) return data({ done: null, error: words.refusals.badInput }, { status: 400 })

  const answer = await decide(context.services, who, decision, (name) => String(form.get(name) ?? ''))
  if (answer.ok) return data({ done: words.synonyms.done[decision], error: null })
  const error = answer.refusal.kind === 'bad-input' ? words.synonyms.badWords : sayRefusal(words, answer.refusal)
  return data({ done: null, error }, { status: statusOf(answer.refusal) })
}

function decide(
  services: Services,
  who: Who,
  decision: Decision,
  given: (name: string) => string,
): Promise<Answer<unknown>> {
  const written = given('words')
    .split(/[、,，\n]/u)
    .map((it) => it.trim())
    .filter(Boolean)
  switch (decision) {
    case 'add':
      return changeSynonyms(services, who, { words: written })
    case 'change':
      return changeSynonyms(services, who, { synonymId: given('synonymId'), words: written })
    case 'remove':
      return changeSynonyms(services, who, { synonymId: given('synonymId'), words: null })
    case 'undo':
      return undoSynonymChange(services, who, { changeId: given('changeId') })
  }
}

export default function OperatorSynonyms() {
  const { groups, changes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { synonyms: words } = useWords()
  return (
    <OperatorPage
      words={words}
      answer={answer}
      items={[
        // A new key once something was added empties the field.
        <li key={`new ${groups.length}`}>
          <SynonymForm group={null} />
        </li>,
        ...groups.map((group) => (
          <li key={`${group.id} ${group.words.join()}`}>
            <SynonymForm group={group} />
          </li>
        )),
      ]}
    >
      {changes.length > 0 && (
        <Section title={words.changes} className="mt-10">
          <SynonymChanges changes={changes} />
        </Section>
      )}
    </OperatorPage>
  )
}
