import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { signUp } from '#use-cases/accounts/sign-up.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { bind, TextField } from '../components/field.tsx'
import { MailHere, NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { useFrame } from '../components/use-frame.ts'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { safePath } from '../safe-path.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.signUp.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  if (who.kind === 'person') throw redirect(safePath(new URL(request.url).searchParams.get('to'), '/home'))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const to = new URL(request.url).searchParams.get('to')
  const submission = await readForm(request, signUp.spec.input, to ? { more: { to: safePath(to) } } : {})
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await signUp(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return data({ sentTo: answer.value.email })
}

export default function SignUp() {
  const answer = useActionData<typeof action>()
  const [query] = useSearchParams()
  const sentTo = answer && 'sentTo' in answer ? answer.sentTo : null
  const [form, fields] = useForm<{ name: string; email: string; password: string }>({
    lastResult: answer && !('sentTo' in answer) ? answer : null,
  })
  const frame = useFrame()
  const words = useWords().accounts
  const to = query.get('to')
  if (sentTo !== null)
    return (
      <NarrowForm title={words.signUp.sent.title}>
        <Notice kind="success" live>
          {words.signUp.sent.text(sentTo)}
        </Notice>
        <p>{words.signUp.sent.notCome}</p>
        <MailHere outbox={frame?.outbox ?? false} />
      </NarrowForm>
    )

  return (
    <NarrowForm
      title={words.signUp.title}
      lead={words.signUp.lead}
      below={
        <p>
          {words.signUp.have}
          <TextLink to={to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in'}>{words.signIn.title}</TextLink>
        </p>
      }
    >
      <Form method="post" {...getFormProps(form)} className="space-y-5">
        <FormErrors errors={form.errors} />
        <TextField
          {...bind(fields.name)}
          label={words.name}
          help={words.nameHelp}
          required
          unmarked
          autoComplete="name"
          maxLength={60}
        />
        <TextField
          {...bind(fields.email)}
          label={words.email}
          required
          unmarked
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <PasswordField {...bind(fields.password)} label={words.password} required unmarked />
        <SubmitButton size="lg" className="w-full">
          {words.signUp.button}
        </SubmitButton>
      </Form>
    </NarrowForm>
  )
}
