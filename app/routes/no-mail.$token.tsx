import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { refuseMail } from '#use-cases/house/refuse-mail.ts'
import { seeMailRefusal } from '#use-cases/house/see-mail-refusal.ts'
import { SubmitButton } from '../components/button.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { Notice } from '../components/notice.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.accounts.noMail.title)

export { secretAddress as headers } from '../secret-address.ts'

/** Opening the link changes nothing, since mail programs open links to look at them; only the button refuses. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await seeMailRefusal(context.services, who, { token: params.token ?? '' })
  return data({ seen: answer.ok ? answer.value : null }, { status: answer.ok ? 200 : 404 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await refuseMail(context.services, who, { token: params.token ?? '' })
  if (answer.ok) return data({ error: null })
  const error = sayRefusal(wordsIn(languageOf(request)), answer.refusal)
  return data({ error }, { status: statusOf(answer.refusal) })
}

export default function NoMail() {
  const { seen } = useLoaderData<typeof loader>()
  const error = useActionData<typeof action>()?.error
  const words = useWords().accounts.noMail
  if (!seen || error)
    return (
      <NarrowForm title={words.title}>
        <Notice kind="error" live>
          {error ?? words.notFound}
        </Notice>
      </NarrowForm>
    )

  if (seen.refused)
    return (
      <NarrowForm title={words.title}>
        <Notice kind="success" live title={words.done(seen.address)}>
          {words.still}
        </Notice>
      </NarrowForm>
    )

  return (
    <NarrowForm title={words.title} lead={words.lead}>
      <Facts>
        <FactRow label={words.address}>{seen.address}</FactRow>
      </Facts>
      <p className="text-[0.9375rem]">{words.still}</p>
      <Form method="post">
        <SubmitButton size="lg" className="w-full">
          {words.button}
        </SubmitButton>
      </Form>
    </NarrowForm>
  )
}
