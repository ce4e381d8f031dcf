import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'
import { listClaims } from '#use-cases/claims/list-claims.ts'
import { requireValue } from '../answers.server.ts'
import { ClaimToDecide } from '../components/operator/claim.tsx'
import { OperatorPage } from '../components/operator/operator-page.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.organisations.operator.claims.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await listClaims(context.services, who, {}), request)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const approve = form.get('decision') === 'approve'
  const answer = await decideClaim(context.services, who, {
    claimId: String(form.get('claimId') ?? ''),
    approve,
    note: approve ? '' : String(form.get('note') ?? ''),
  })
  const words = wordsIn(languageOf(request))
  if (!answer.ok)
    return data({ done: null, error: sayRefusal(words, answer.refusal) }, { status: statusOf(answer.refusal) })

  const { approved, refused } = words.organisations.operator.claims
  const name = String(form.get('name') ?? '')
  return data({ done: approve ? approved(name) : refused(name), error: null })
}

export default function OperatorClaims() {
  const { claims } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().organisations.operator.claims
  return (
    <OperatorPage
      words={words}
      answer={answer}
      items={claims.map((it) => (
        <li key={it.id}>
          <ClaimToDecide claim={it} />
        </li>
      ))}
    />
  )
}
