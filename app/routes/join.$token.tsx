import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { acceptColleagueInvitation } from '#use-cases/colleagues/accept-colleague-invitation.ts'
import { seeColleagueInvitation } from '#use-cases/colleagues/see-colleague-invitation.ts'
import { ButtonLink, SubmitButton, TextLink } from '../components/button.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson, whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled(
  (words) => words.people.join.title,
  [
    // The address itself is the secret.
    { name: 'robots', content: 'noindex' },
  ],
)

export { secretAddress as headers } from '../secret-address.ts'

/** Opening the link shows who asks for what; only the button answers. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const token = params.token ?? ''
  const answer = await seeColleagueInvitation(context.services, who, { token })
  const me = who.kind === 'person' ? { name: who.name, email: who.email, verified: who.verified } : null
  return data({ token, me, asked: answer.ok ? answer.value : null }, { status: answer.ok ? 200 : 410 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const answer = await acceptColleagueInvitation(context.services, who, { token: params.token ?? '' })
  if (answer.ok) return redirect(`/organisations/${answer.value.organisation.id}?joined=1`)
  const error = sayRefusal(wordsIn(languageOf(request)), answer.refusal)
  return data({ error }, { status: statusOf(answer.refusal) })
}

type Loaded = Extract<Awaited<ReturnType<typeof loader>>, { data: unknown }>['data']

export default function Join() {
  const { token, me, asked } = useLoaded<() => Loaded>()
  const error = useActionData<typeof action>()?.error
  const { people } = useWords()
  const { moment } = useWords().written
  const words = people.join
  if (!asked)
    return (
      <NarrowForm title={words.title}>
        <Notice kind="error" live>
          {words.spent}
        </Notice>
      </NarrowForm>
    )

  const { organisation, role, held } = asked
  const back = encodeURIComponent(`/join/${token}`)
  return (
    <NarrowForm title={words.title} lead={words.lead(asked.sender, organisation.name)}>
      <FormErrors errors={error ? [error] : undefined} />
      <Facts>
        <FactRow label={words.organisation}>
          <TextLink to={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
        </FactRow>
        <FactRow label={words.role} note={people.roleHelp[role]}>
          {people.roles[role]}
        </FactRow>
        <FactRow label={words.until}>{moment(asked.expiresAt)}</FactRow>
        {me && (
          <FactRow label={words.account} note={me.email}>
            {me.name}
          </FactRow>
        )}
      </Facts>
      {held ? (
        <Notice>{words.held(people.roles[held])}</Notice>
      ) : !me ? (
        <>
          <p>{words.needsAccount}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink to={`/sign-in?to=${back}`}>{words.signIn}</ButtonLink>
            <ButtonLink kind="outline" to={`/sign-up?to=${back}`}>
              {words.signUp}
            </ButtonLink>
          </div>
        </>
      ) : !me.verified ? (
        <Notice kind="warning">{words.verify}</Notice>
      ) : (
        <Form method="post">
          <SubmitButton size="lg" className="w-full">
            {words.button}
          </SubmitButton>
        </Form>
      )}
    </NarrowForm>
  )
}
