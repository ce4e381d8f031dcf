import { type ActionFunctionArgs, data, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { verifyEmail } from '#use-cases/verify-email.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors } from '../components/notice.tsx'
import { justVerified } from '../just-verified.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { safePath } from '../safe-path.ts'
import { whoIs } from '../who.server.ts'
import { ja } from '../words/ja.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta: MetaFunction = () => titled(ja.accounts.verify.title)

export { secretAddress as headers } from '../secret-address.ts'

/** A press of the button uses the link up, not opening it: mail programs open links to look at them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await verifyEmail(context.services, who, { token: params.token ?? '' })
  if (!answer.ok) {
    const spent = answer.refusal.kind === 'bad-input' || answer.refusal.kind === 'not-now'
    const words = wordsIn(languageOf(request))
    const error = spent ? words.accounts.verify.spent : sayRefusal(words, answer.refusal)
    return data({ error }, { status: statusOf(answer.refusal) })
  }
  const to = safePath(new URL(request.url).searchParams.get('to'), '/home')
  if (who.kind === 'person') return redirect(to)
  // The address goes along where no log and no history keeps it.
  return redirect(`/sign-in?verified=1&to=${encodeURIComponent(to)}`, {
    headers: { 'Set-Cookie': await justVerified.serialize(answer.value.email) },
  })
}

export default function VerifyEmail() {
  const error = useActionData<typeof action>()?.error
  const words = useWords().accounts
  return (
    <NarrowForm title={words.verify.title} lead={words.verify.lead}>
      <FormErrors errors={error ? [error] : undefined} />
      <Form method="post">
        <SubmitButton size="lg" className="w-full">
          {words.verify.button}
        </SubmitButton>
      </Form>
      {error && (
        <p>
          <TextLink to="/sign-in">{words.signIn.title}</TextLink>
        </p>
      )}
    </NarrowForm>
  )
}
