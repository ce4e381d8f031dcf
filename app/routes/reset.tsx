import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { askPasswordReset } from '#use-cases/accounts/ask-password-reset.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { bind, TextField } from '../components/field.tsx'
import { MailHere, NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { useFrame } from '../components/use-frame.ts'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.reset.title)

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const submission = await readForm(request, askPasswordReset.spec.input)
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await askPasswordReset(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return data({ sentTo: answer.value.email })
}

export default function Reset() {
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ email: string }>({ lastResult: answer && !('sentTo' in answer) ? answer : null })
  const frame = useFrame()
  const words = useWords().accounts
  if (answer && 'sentTo' in answer)
    return (
      <NarrowForm title={words.reset.sent.title}>
        <Notice kind="success" live>
          {words.reset.sent.text(answer.sentTo)}
        </Notice>
        <MailHere outbox={frame?.outbox ?? false} />
      </NarrowForm>
    )

  return (
    <NarrowForm
      title={words.reset.title}
      lead={words.reset.lead}
      below={<TextLink to="/sign-in">{words.signIn.title}</TextLink>}
    >
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
        <SubmitButton size="lg" className="w-full">
          {words.reset.button}
        </SubmitButton>
      </Form>
    </NarrowForm>
  )
}
