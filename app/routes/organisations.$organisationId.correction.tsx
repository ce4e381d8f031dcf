import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { askCorrection } from '#use-cases/organisations/ask-correction.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { requireValue } from '../answers.server.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { bind, Choices, TextArea, TextField } from '../components/field.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { useFrame } from '../components/use-frame.ts'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.organisations.correction.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await seeOrganisation(context.services, who, { organisationId: params.organisationId ?? '' })
  const { id, name } = requireValue(answer, request)
  return { id, name }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const submission = await readForm(request, askCorrection.spec.input, {
    more: { organisationId: params.organisationId ?? '' },
  })
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await askCorrection(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return data({ sent: true as const })
}

export default function AskCorrection() {
  const it = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<{ wish: string; text: string; replyTo: string }>({
    lastResult: answer && !('sent' in answer) ? answer : null,
  })
  const me = useFrame()?.me
  const words = useWords().organisations.correction
  const back = { to: `/organisations/${it.id}`, label: it.name }
  if (answer && 'sent' in answer)
    return (
      <Page narrow>
        <PageTitle title={words.title} back={back} />
        <Notice kind="success" live title={words.done.title}>
          {words.done.text}
        </Notice>
        <p className="mt-6">
          <TextLink to={back.to}>{words.backTo(it.name)}</TextLink>
        </p>
      </Page>
    )

  return (
    <Page narrow>
      <PageTitle title={words.title} lead={words.lead(it.name)} back={back} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <FormErrors errors={form.errors} />
        <Choices
          name={fields.wish.name}
          label={words.wish}
          required
          chosen={String(fields.wish.initialValue ?? 'correct')}
          errors={fields.wish.errors}
          options={[
            { value: 'correct', label: words.correct },
            { value: 'remove', label: words.remove, help: words.removeHelp },
          ]}
        />
        <TextArea {...bind(fields.text)} label={words.text} help={words.textHelp} required maxLength={2000} rows={6} />
        <TextField
          {...bind(fields.replyTo)}
          defaultValue={bind(fields.replyTo).defaultValue ?? me?.email}
          label={words.replyTo}
          help={words.replyHelp}
          required
          type="email"
          inputMode="email"
          autoComplete="email"
        />
        <SubmitButton size="lg">{words.send}</SubmitButton>
      </Form>
    </Page>
  )
}
