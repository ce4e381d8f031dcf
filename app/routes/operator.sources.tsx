import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { listSources } from '#use-cases/sources/list-sources.ts'
import { readSource } from '#use-cases/sources/read-source.ts'
import { requireValue } from '../answers.server.ts'
import { ChangedSource } from '../components/operator/changed-source.tsx'
import { OperatorPage } from '../components/operator/operator-page.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.editions.operator.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { sources } = requireValue(await listSources(context.services, who, {}), request)
  return {
    changed: sources.filter((it) => it.state.changed),
    known: sources.filter((it) => it.state.known).length,
    all: sources.length,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const input = { source: text('source'), hash: text('hash'), note: text('note') }
  const answer = await readSource(context.services, who, input)
  const words = wordsIn(languageOf(request))
  if (!answer.ok)
    return data({ done: null, error: sayRefusal(words, answer.refusal) }, { status: statusOf(answer.refusal) })
  return data({ done: words.editions.operator.done(input.source), error: null })
}

export default function OperatorSources() {
  const { changed, known, all } = useLoaded<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().editions.operator
  return (
    <OperatorPage
      words={words}
      answer={answer}
      items={changed.flatMap((it) =>
        it.state.changed
          ? [
              <li key={it.source}>
                <ChangedSource it={it} changed={it.state.changed} />
              </li>,
            ]
          : [],
      )}
    >
      <p className="mt-6 text-[0.875rem] text-solid-gray-700">{words.others(known, all)}</p>
    </OperatorPage>
  )
}
