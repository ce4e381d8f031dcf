import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { resetPassword } from '#use-cases/accounts/reset-password.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { bind } from '../components/field.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.reset.set.title)

export { secretAddress as headers } from '../secret-address.ts'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const submission = await readForm(request, resetPassword.spec.input, { more: { token: params.token ?? '' } })
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await resetPassword(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return redirect('/sign-in?set=1')
}

export default function SetPassword() {
  const [form, fields] = useForm<{ password: string; token: string }>({
    lastResult: useActionData<typeof action>() ?? null,
  })
  const words = useWords().accounts
  // The link itself is no field here: what is wrong with it is told above.
  const errors = [...(form.errors ?? []), ...(fields.token.errors ? [words.reset.spent] : [])]
  return (
    <NarrowForm
      title={words.reset.set.title}
      lead={words.reset.set.lead}
      below={<TextLink to="/reset">{words.reset.again}</TextLink>}
    >
      <Form method="post" {...getFormProps(form)} className="space-y-5">
        <FormErrors errors={errors} />
        <PasswordField {...bind(fields.password)} label={words.newPassword} required unmarked />
        <SubmitButton size="lg" className="w-full">
          {words.reset.set.button}
        </SubmitButton>
      </Form>
    </NarrowForm>
  )
}
