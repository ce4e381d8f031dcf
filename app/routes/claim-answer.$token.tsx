import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { answerClaimMail } from '#use-cases/claims/answer-claim-mail.ts'
import { seeClaimMail } from '#use-cases/claims/see-claim-mail.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { Notice } from '../components/notice.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.accounts.claimAnswer.title)

export { secretAddress as headers } from '../secret-address.ts'

/** Opening the link shows who asks; only the button answers. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await seeClaimMail(context.services, who, { token: params.token ?? '' })
  return data({ asked: answer.ok ? answer.value : null }, { status: answer.ok ? 200 : 410 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await answerClaimMail(context.services, who, { token: params.token ?? '' })
  if (answer.ok) return data({ ...answer.value, error: null })
  const error = sayRefusal(wordsIn(languageOf(request)), answer.refusal)
  return data({ organisation: null, error }, { status: statusOf(answer.refusal) })
}

export default function ClaimAnswer() {
  const { asked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const all = useWords()
  const words = all.accounts.claimAnswer
  if (answer?.organisation)
    return (
      <NarrowForm title={words.title}>
        <Notice kind="success" live title={words.done.title}>
          {words.done.text}
        </Notice>
        <p>
          <TextLink to={`/organisations/${answer.organisation.id}`}>{answer.organisation.name}</TextLink>
        </p>
      </NarrowForm>
    )

  if (!asked || answer?.error)
    return (
      <NarrowForm title={words.title}>
        <Notice kind="error" live>
          {answer?.error ?? words.spent}
        </Notice>
      </NarrowForm>
    )

  return (
    <NarrowForm title={words.title} lead={words.lead}>
      <Facts>
        <FactRow label={words.organisation}>{asked.organisation.name}</FactRow>
        <FactRow label={words.claimant}>
          {asked.claimant.name}
          <span className="block text-[0.9375rem] text-solid-gray-700">{asked.claimant.email}</span>
        </FactRow>
      </Facts>
      <p className="text-[0.9375rem]">{words.note}</p>
      <Form method="post">
        <SubmitButton size="lg" className="w-full">
          {words.button}
        </SubmitButton>
      </Form>
    </NarrowForm>
  )
}
