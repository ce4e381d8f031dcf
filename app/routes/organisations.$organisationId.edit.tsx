import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { seeProfile } from '#use-cases/organisations/see-profile.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { TextLink } from '../components/button.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { ConflictForm } from '../components/profile/conflict.tsx'
import { ProfileForm } from '../components/profile/profile-form.tsx'
import { readConflict, readMerge } from '../conflict.server.ts'
import { draftOf, readProfile } from '../profile.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.profile.editTitle(data?.organisation.name ?? ''))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const answer = await seeProfile(context.services, who, { organisationId: params.organisationId ?? '' })
  const { organisation, mayEdit } = requireValue(answer, request)
  if (!mayEdit) throw turnedDown({ kind: 'not-permitted' }, request)
  return {
    organisation: { id: organisation.id, name: organisation.name, version: organisation.version },
    evidence: organisation.evidence,
    draft: draftOf(organisation),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const organisationId = params.organisationId ?? ''
  const form = await request.formData()
  const more = { organisationId, version: Number(form.get('version')) }
  const schema = editOrganisation.spec.input
  const read =
    form.get('intent') === 'merge' ? readMerge(form, schema, request, more) : readProfile(form, schema, request, more)
  if (!read.ok) return data({ draft: read.draft, errors: read.errors, conflict: null }, { status: 400 })

  const answer = await editOrganisation(context.services, who, read.input)
  if (answer.ok) return redirect(`/organisations/${organisationId}?saved=1`)

  const { refusal } = answer
  if (refusal.kind === 'not-signed-in') throw turnedDown(refusal, request)
  const conflict = refusal.kind === 'newer-version' ? readConflict(form, read.draft, refusal.current) : null
  const errors = { form: [sayRefusal(wordsIn(languageOf(request)), refusal)], fields: {} }
  return data({ draft: read.draft, errors, conflict }, { status: statusOf(refusal) })
}

export default function EditOrganisation() {
  const { organisation, draft, evidence } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords()
  const page = `/organisations/${organisation.id}`
  return (
    <Page narrow>
      <PageTitle
        title={words.profile.editTitle(organisation.name)}
        lead={
          answer?.conflict ? undefined : (
            <>
              {words.profile.editLead}{' '}
              <TextLink className="inline-block" to={`${page}/contacts`}>
                {words.contacts.edit}
              </TextLink>
            </>
          )
        }
        back={{ to: page, label: organisation.name }}
      />
      {answer?.conflict ? (
        <ConflictForm key={answer.conflict.version} conflict={answer.conflict} back={page} />
      ) : (
        <ProfileForm
          key={organisation.id}
          draft={answer?.draft ?? draft}
          evidence={evidence}
          errors={answer?.errors ?? null}
          fixedNumber={draft.corporateNumber !== null}
          button={words.profile.save}
          hidden={
            <>
              <input type="hidden" name="version" value={organisation.version} />
              <input type="hidden" name="base" value={JSON.stringify(draft)} />
            </>
          }
        />
      )}
    </Page>
  )
}
