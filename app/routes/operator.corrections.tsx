import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCorrections } from '#use-cases/organisations/list-corrections.ts'
import { settleCorrection } from '#use-cases/organisations/settle-correction.ts'
import { requireValue } from '../answers.server.ts'
import { CorrectionToSettle } from '../components/operator/correction.tsx'
import { OperatorPage } from '../components/operator/operator-page.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.organisations.operator.corrections.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await listCorrections(context.services, who, {}), request)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const input = { correctionId: form.get('correctionId'), outcome: form.get('outcome') }
  const answer = await settleCorrection(context.services, who, input as Parameters<typeof settleCorrection>[2])
  const words = wordsIn(languageOf(request))
  if (!answer.ok)
    return data({ done: null, error: sayRefusal(words, answer.refusal) }, { status: statusOf(answer.refusal) })
  return data({ done: words.organisations.operator.corrections.settled(String(form.get('name') ?? '')), error: null })
}

export default function OperatorCorrections() {
  const { corrections } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().organisations.operator.corrections
  return (
    <OperatorPage
      words={words}
      answer={answer}
      items={corrections.map((it) => (
        <li key={it.id}>
          <CorrectionToSettle correction={it} />
        </li>
      ))}
    />
  )
}
