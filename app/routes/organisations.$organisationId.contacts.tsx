import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { editContacts } from '#use-cases/organisations/edit-contacts.ts'
import { seeOurContacts } from '#use-cases/organisations/see-our-contacts.ts'
import type { ContactsVersion } from '#use-cases/stores/contacts.ts'
import { requireValue } from '../answers.server.ts'
import { ContactLines } from '../components/contacts/contact-lines.tsx'
import { ContactsForm } from '../components/contacts/contacts-form.tsx'
import { Notice } from '../components/notice.tsx'
import { Card, Page, PageTitle } from '../components/page.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.contacts.of(data?.organisation.name ?? ''))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const answer = await seeOurContacts(context.services, who, { organisationId: params.organisationId ?? '' })
  return requireValue(answer, request)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const organisationId = params.organisationId ?? ''
  const submission = await readForm(request, editContacts.spec.input, { more: { organisationId } })
  if (submission.status !== 'success') return told(answerForm(submission), null)

  const answer = await editContacts(context.services, who, submission.value)
  if (answer.ok) return redirect(`/organisations/${organisationId}/contacts?saved=1`)
  const { refusal } = answer
  const newer = refusal.kind === 'newer-version' ? (refusal.current as ContactsVersion) : null
  return told(refuseForm(submission, refusal, request), newer)
}

/** The form again, and what somebody else saved meanwhile. */
const told = (reply: ReturnType<typeof answerForm>, newer: ContactsVersion | null) =>
  data({ reply: reply.data, newer }, reply.init ?? {})

export default function OrganisationContacts() {
  const { organisation, contacts, version, mayEdit } = useLoaded<typeof loader>()
  const [query] = useSearchParams()
  const answer = useActionData<typeof action>()
  const { contacts: words } = useWords()
  const known = Object.keys(contacts).length > 0
  const newer = (answer?.newer ?? null) as ContactsVersion | null
  return (
    <Page narrow>
      <PageTitle
        title={words.of(organisation.name)}
        lead={words.lead}
        back={{ to: `/organisations/${organisation.id}`, label: organisation.name }}
      />
      {query.has('saved') && !answer && (
        <Notice kind="success" live className="mb-6">
          {words.saved}
        </Notice>
      )}
      {newer && (
        <Card className="mb-6">
          <h2 className="font-700">{words.conflict.title}</h2>
          <p className="mt-1 mb-3 text-[0.9375rem]">{words.conflict.text}</p>
          <ContactLines contacts={newer.contacts} />
        </Card>
      )}
      {mayEdit ? (
        <ContactsForm
          key={version}
          contacts={contacts}
          read={version}
          newer={newer?.version ?? null}
          lastResult={answer?.reply ?? null}
        />
      ) : (
        <>
          <p className="mb-4 text-[0.9375rem] text-solid-gray-700">{words.readOnly}</p>
          {known ? <ContactLines contacts={contacts} /> : <p>{words.empty}</p>}
        </>
      )}
    </Page>
  )
}
