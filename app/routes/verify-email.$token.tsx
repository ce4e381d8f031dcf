import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { verifyEmail } from '#use-cases/accounts/verify-email.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { justVerified } from '../just-verified.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { safePath } from '../safe-path.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.accounts.verify.title)

export { secretAddress as headers } from '../secret-address.ts'

/** A press of the button uses the link up, not opening it: mail programs open links to look at them. */
/** Whoever is signed in and not verified yet need not type the password again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  return { asks: who.kind !== 'person' || who.verified }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const password = String((await request.formData()).get('password') ?? '')
  const answer = await verifyEmail(context.services, who, { token: params.token ?? '', password })
  if (!answer.ok) {
    const { refusal } = answer
    const spent = refusal.kind === 'bad-input' || (refusal.kind === 'not-now' && refusal.rule === 'link-spent')
    const asks = refusal.kind === 'not-now' && refusal.rule === 'not-the-password'
    const words = wordsIn(languageOf(request))
    const error = spent ? words.accounts.verify.spent : sayRefusal(words, refusal)
    return data({ error, asks }, { status: statusOf(refusal) })
  }
  const to = safePath(new URL(request.url).searchParams.get('to'), '/home')
  if (who.kind === 'person') return redirect(to)
  // The address goes along where no log and no history keeps it.
  return redirect(`/sign-in?verified=1&to=${encodeURIComponent(to)}`, {
    headers: { 'Set-Cookie': await justVerified.serialize(answer.value.email) },
  })
}

export default function VerifyEmail() {
  const answer = useActionData<typeof action>()
  const asks = useLoaderData<typeof loader>().asks || answer?.asks
  const error = answer?.error
  const words = useWords().accounts
  return (
    <NarrowForm title={words.verify.title} lead={asks ? words.verify.withPassword : words.verify.lead}>
      <FormErrors errors={error ? [error] : undefined} />
      <Form method="post" className="space-y-5">
        {asks && <PasswordField now name="password" label={words.password} required unmarked />}
        <SubmitButton size="lg" className="w-full">
          {words.verify.button}
        </SubmitButton>
      </Form>
      {error && (
        <p>
          <TextLink to="/sign-in">{words.signIn.title}</TextLink>
          <TextLink to="/reset" className="ml-[1em]">
            {words.reset.title}
          </TextLink>
        </p>
      )}
    </NarrowForm>
  )
}
