import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { signIn } from '#use-cases/accounts/sign-in.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { DemoAccounts } from '../components/demo-accounts.tsx'
import { bind, TextField } from '../components/field.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { demoAccounts } from '../demo.server.ts'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { justVerified } from '../just-verified.server.ts'
import { safePath } from '../safe-path.ts'
import { whoIs } from '../who.server.ts'
import { keepLanguage, keptLanguage } from '../words/chosen-language.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.signIn.title)

/** What the browser calls itself, so that its owner knows it again among their sessions. */
const browserOf = (request: Request) => ({ browser: (request.headers.get('user-agent') ?? '').slice(0, 300) })

const afterSignIn = (request: Request) => safePath(new URL(request.url).searchParams.get('to'), '/home')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  if (who.kind === 'person') throw redirect(afterSignIn(request))
  const email: unknown = await justVerified.parse(request.headers.get('cookie'))
  return { demo: await demoAccounts(context.services), email: typeof email === 'string' ? email : undefined }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const submission = await readForm(request, signIn.spec.input, { more: browserOf(request) })
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await signIn(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)

  const headers = new Headers({ 'Set-Cookie': answer.value.cookie })
  // What was chosen in this browser stays; in a new one the account's own language comes along.
  const { language } = answer.value
  if (language && !keptLanguage(request.headers.get('cookie')))
    headers.append('Set-Cookie', keepLanguage(language, { secure: !context.services.settings.loopback }))
  return redirect(afterSignIn(request), { headers })
}

export default function SignIn() {
  const { demo, email } = useLoaderData<typeof loader>()
  const [query] = useSearchParams()
  const [form, fields] = useForm<{ email: string; password: string }>({
    lastResult: useActionData<typeof action>() ?? null,
    ...(email && query.has('verified') ? { defaultValue: { email } } : {}),
  })
  const words = useWords().accounts
  const to = query.get('to')
  return (
    <NarrowForm
      title={words.signIn.title}
      below={
        <p>
          {words.signIn.noAccount}
          <TextLink to={to ? `/sign-up?to=${encodeURIComponent(to)}` : '/sign-up'}>{words.signIn.signUp}</TextLink>
        </p>
      }
    >
      {query.has('verified') && (
        <Notice kind="success" live>
          {words.signIn.verified}
        </Notice>
      )}
      {query.has('set') && (
        <Notice kind="success" live>
          {words.signIn.passwordSet}
        </Notice>
      )}
      {to && !query.has('verified') && <Notice>{words.signIn.needed}</Notice>}
      <Form method="post" {...getFormProps(form)} className="space-y-5">
        <FormErrors errors={form.errors} />
        <TextField
          {...bind(fields.email)}
          label={words.email}
          required
          unmarked
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <PasswordField {...bind(fields.password)} label={words.password} required unmarked now />
        <SubmitButton size="lg" className="w-full">
          {words.signIn.button}
        </SubmitButton>
        <p>
          <TextLink to="/reset">{words.signIn.forgot}</TextLink>
        </p>
      </Form>
      {demo && <DemoAccounts demo={demo} />}
    </NarrowForm>
  )
}
