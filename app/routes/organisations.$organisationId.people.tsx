import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { inviteColleague } from '#use-cases/colleagues/invite-colleague.ts'
import { leaveOrganisation } from '#use-cases/colleagues/leave-organisation.ts'
import { seePeople } from '#use-cases/colleagues/see-people.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { InviteForm } from '../components/people/invite-form.tsx'
import { InvitedList } from '../components/people/invited-list.tsx'
import { PersonLine } from '../components/people/person-line.tsx'
import { SureForm } from '../components/people/sure-form.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { peopleIntents } from '../people-actions.server.ts'
import { sayRefusal, statusOf } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.people.of(data?.organisation.name ?? ''))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const answer = await seePeople(context.services, who, { organisationId: params.organisationId ?? '' })
  return requireValue(answer, request)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const { services } = context
  const organisationId = params.organisationId ?? ''
  const words = wordsIn(languageOf(request))
  const form = await request.clone().formData()
  const intent = String(form.get('intent') ?? '')

  if (intent === 'leave') {
    const answer = await leaveOrganisation(services, who, { organisationId })
    if (answer.ok) return redirect('/home?left=1')
    return data({ done: null, error: sayRefusal(words, answer.refusal) }, { status: statusOf(answer.refusal) })
  }
  const known = peopleIntents[intent]
  if (known) {
    const answer = await known({ services, who, organisationId, form, words: words.people })
    if (answer.ok) return data({ done: answer.value, error: null })
    if (answer.refusal.kind === 'not-signed-in') throw turnedDown(answer.refusal, request)
    return data({ done: null, error: sayRefusal(words, answer.refusal) }, { status: statusOf(answer.refusal) })
  }

  const submission = await readForm(request, inviteColleague.spec.input, {
    more: { organisationId },
    leave: ['intent'],
  })
  if (submission.status !== 'success') return answerForm(submission)
  const answer = await inviteColleague(services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return data({ done: words.people.invite.done(answer.value.address), error: null })
}

export default function People() {
  const { organisation, me, mayManage, people, invitations } = useLoaded<typeof loader>()
  const answer = useActionData<typeof action>()
  const { people: words } = useWords()
  const told = answer && 'done' in answer ? answer : null
  const owners = people.filter(({ role }) => role === 'owner')
  const alone = owners.length === 1 && owners[0]?.accountId === me
  return (
    <Page narrow>
      <PageTitle
        title={words.of(organisation.name)}
        lead={words.lead}
        back={{ to: `/organisations/${organisation.id}`, label: organisation.name }}
      />
      {told?.done && (
        <Notice kind="success" live className="mb-6">
          {told.done}
        </Notice>
      )}
      {told?.error && (
        <div className="mb-6">
          <FormErrors errors={[told.error]} />
        </div>
      )}
      <Section title={words.title}>
        <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
          {people.map((it) => (
            <PersonLine
              key={it.accountId}
              person={it}
              me={me}
              mayManage={mayManage && !(alone && it.accountId === me)}
            />
          ))}
        </ul>
      </Section>
      {invitations.length > 0 && (
        <Section title={words.invited.title}>
          <InvitedList invitations={invitations} />
        </Section>
      )}
      {mayManage && (
        <Section title={words.invite.title} lead={words.invite.lead}>
          <InviteForm
            key={told?.done ? people.length + invitations.length : ''}
            lastResult={answer && !('done' in answer) ? answer : null}
          />
        </Section>
      )}
      <Section title={words.leave.title}>
        {alone ? (
          <p className="text-[0.9375rem] text-solid-gray-700">{words.leave.alone}</p>
        ) : (
          <SureForm
            intent="leave"
            danger
            opener={words.leave.title}
            title={words.leave.sure(organisation.name)}
            text={words.leave.text}
            button={words.leave.title}
          />
        )}
      </Section>
    </Page>
  )
}
