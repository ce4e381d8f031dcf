import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { changePassword } from '#use-cases/accounts/change-password.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { bind } from '../components/field.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.own.password.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson(context, request)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const submission = await readForm(request, changePassword.spec.input)
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await changePassword(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return redirect('/account?password=1')
}

export default function ChangePassword() {
  const [form, fields] = useForm<{ password: string; newPassword: string }>({
    lastResult: useActionData<typeof action>() ?? null,
  })
  const words = useWords().accounts
  return (
    <NarrowForm
      title={words.own.password.title}
      lead={words.own.password.lead}
      below={
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <TextLink to="/account">{words.own.title}</TextLink>
          <TextLink to="/reset">{words.own.password.forgot}</TextLink>
        </p>
      }
    >
      <Form method="post" {...getFormProps(form)} className="space-y-5">
        <FormErrors errors={form.errors} />
        <PasswordField {...bind(fields.password)} label={words.own.password.current} required unmarked now />
        <PasswordField {...bind(fields.newPassword)} label={words.newPassword} required unmarked />
        <SubmitButton size="lg" className="w-full">
          {words.own.password.button}
        </SubmitButton>
      </Form>
    </NarrowForm>
  )
}
