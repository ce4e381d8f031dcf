import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'
import { listClaims } from '#use-cases/claims/list-claims.ts'
import { requireValue } from '../answers.server.ts'
import { FormErrors, Notice } from '../components/notice.tsx'
import { ClaimToDecide } from '../components/operator/claim.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
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
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      {answer?.done && (
        <Notice kind="success" live className="mb-6">
          {answer.done}
        </Notice>
      )}
      <FormErrors errors={answer?.error ? [answer.error] : undefined} />
      {claims.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <ul className="space-y-5">
          {claims.map((it) => (
            <li key={it.id}>
              <ClaimToDecide claim={it} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
