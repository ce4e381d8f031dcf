import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { createOrganisation } from '#use-cases/organisations/create-organisation.ts'
import { turnedDown } from '../answers.server.ts'
import { ButtonLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { ProfileForm } from '../components/profile/profile-form.tsx'
import { emptyDraft } from '../components/profile/read.ts'
import { readProfile } from '../profile.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { safePath } from '../safe-path.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.profile.newTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson(context, request)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const read = readProfile(form, createOrganisation.spec.input, request)
  if (!read.ok) return data({ draft: read.draft, errors: read.errors, there: null }, { status: 400 })

  const answer = await createOrganisation(context.services, who, read.input)
  if (answer.ok) {
    const page = `/organisations/${answer.value.organisationId}?created=1`
    return redirect(safePath(new URL(request.url).searchParams.get('to'), page))
  }
  const { refusal } = answer
  if (refusal.kind === 'not-signed-in') throw turnedDown(refusal, request)
  const errors = { form: [sayRefusal(wordsIn(languageOf(request)), refusal)], fields: {} }
  const facts = refusal.kind === 'not-now' && refusal.rule === 'already-there' ? refusal.facts : null
  const there = facts ? { id: String(facts.organisationId), claimed: facts.claimed === true } : null
  return data({ draft: read.draft, errors, there }, { status: statusOf(refusal) })
}

export default function NewOrganisation() {
  const answer = useActionData<typeof action>()
  const [query] = useSearchParams()
  const words = useWords().profile
  return (
    <Page narrow>
      <PageTitle title={words.newTitle} lead={words.newLead} />
      {answer?.there ? (
        <div className="mb-6 flex flex-wrap gap-3">
          {!answer.there.claimed && (
            <ButtonLink to={`/organisations/${answer.there.id}/claim`}>{words.alreadyThere.claim}</ButtonLink>
          )}
          <ButtonLink kind="outline" to={`/organisations/${answer.there.id}`}>
            {words.alreadyThere.see}
          </ButtonLink>
        </div>
      ) : (
        <Notice title={words.findFirst.title} className="mb-8">
          <p>{words.findFirst.text}</p>
          <ButtonLink kind="outline" className="mt-3" to="/organisations">
            {words.findFirst.link}
          </ButtonLink>
        </Notice>
      )}
      <ProfileForm
        draft={answer?.draft ?? { ...emptyDraft, name: query.get('name') ?? '' }}
        errors={answer?.errors ?? null}
        button={words.create}
      />
    </Page>
  )
}
