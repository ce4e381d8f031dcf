import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { requireValue } from '../answers.server.ts'
import { SubmitButton } from '../components/button.tsx'
import { bind, Choices, TextArea, TextField } from '../components/field.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.organisations.claim.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const answer = await seeOrganisation(context.services, who, { organisationId: params.organisationId ?? '' })
  const { id, name, domain, claimed } = requireValue(answer, request)
  return { id, name, domain, claimed }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  let how: unknown
  const submission = await readForm(request, claimOrganisation.spec.input, {
    more: { organisationId: params.organisationId ?? '' },
    leave: (form) => {
      how = form.get('how')
      // The other way's field does not count, whatever was typed in it.
      return how === 'operator' ? ['how', 'address'] : ['how']
    },
  })
  if (submission.status !== 'success') return answerForm(submission)
  if (how === 'mail' && !submission.value.address) {
    const { missing } = wordsIn(languageOf(request)).errors.field
    return data(submission.reply({ fieldErrors: { address: [missing] } }), { status: 400 })
  }

  const answer = await claimOrganisation(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return redirect(`/home?claimed=${answer.value.mailedTo ? 'mail' : 'operator'}`)
}

export default function Claim() {
  const it = useLoaderData<typeof loader>()
  const [form, fields] = useForm<{ address: string; note: string }>({
    lastResult: useActionData<typeof action>() ?? null,
  })
  const [how, choose] = useState(it.domain ? 'mail' : 'operator')
  const words = useWords().organisations.claim
  return (
    <Page narrow>
      <PageTitle
        title={words.title}
        lead={words.lead(it.name)}
        back={{ to: `/organisations/${it.id}`, label: it.name }}
      />
      {it.claimed ? (
        <Notice kind="warning" title={words.claimedTitle}>
          {words.claimedText}
        </Notice>
      ) : (
        <Form method="post" {...getFormProps(form)} className="space-y-6">
          <FormErrors errors={form.errors} />
          {it.domain ? (
            <>
              <Choices
                name="how"
                label={words.how.legend}
                unmarked
                chosen={how}
                onChange={choose}
                options={[
                  { value: 'mail', label: words.how.mail, help: words.how.mailHelp(it.domain) },
                  { value: 'operator', label: words.how.operator, help: words.how.operatorHelp },
                ]}
              />
              {how === 'mail' && (
                <TextField
                  {...bind(fields.address)}
                  label={words.address}
                  help={words.addressHelp(it.domain)}
                  required
                  type="email"
                  inputMode="email"
                  autoComplete="off"
                />
              )}
            </>
          ) : (
            <Notice>{words.how.operatorHelp}</Notice>
          )}
          <TextArea
            {...bind(fields.note)}
            label={words.note}
            help={words.noteHelp}
            required={how === 'operator'}
            maxLength={1000}
          />
          <p className="text-[0.9375rem] text-solid-gray-700">{words.until}</p>
          {/* The server asks for what the chosen way needs; without JavaScript the browser cannot know which that is. */}
          <SubmitButton size="lg" formNoValidate>
            {words.send}
          </SubmitButton>
        </Form>
      )}
    </Page>
  )
}
