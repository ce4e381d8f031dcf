import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { endOtherSessions } from '#use-cases/accounts/end-other-sessions.ts'
import { endSession } from '#use-cases/accounts/end-session.ts'
import { renameMe } from '#use-cases/accounts/rename-me.ts'
import { seeSessions } from '#use-cases/accounts/see-sessions.ts'
import { chooseNotices } from '#use-cases/notices/choose-notices.ts'
import { seeNoticeWays } from '#use-cases/notices/see-notice-ways.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { NoticeChoices } from '../components/account/notice-choices.tsx'
import { SessionList } from '../components/account/session-list.tsx'
import { ButtonLink, SubmitButton } from '../components/button.tsx'
import { bind, TextField } from '../components/field.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.own.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { sessions } = requireValue(await seeSessions(context.services, who, {}), request)
  const ways = requireValue(await seeNoticeWays(context.services, who, {}), request)
  return { name: who.name, sessions, ways }
}

/** A name to change, how to be told of rooms, or a session to end. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.clone().formData()
  if (form.get('intent') === 'notices') {
    const answer = await chooseNotices(context.services, who, { way: String(form.get('way') ?? '') as 'off' })
    if (!answer.ok) throw turnedDown(answer.refusal, request)
    return redirect('/account?notices=1')
  }
  const session = form.get('end')
  if (session === 'others') {
    const answer = await endOtherSessions(context.services, who, {})
    if (!answer.ok) throw turnedDown(answer.refusal, request)
    return redirect('/account?ended=others')
  }
  if (session !== null) {
    const answer = await endSession(context.services, who, { session: String(session) })
    // Ended meanwhile: what was asked for is so.
    if (!answer.ok && answer.refusal.kind !== 'not-found') throw turnedDown(answer.refusal, request)
    return redirect('/account?ended=one')
  }

  const submission = await readForm(request, renameMe.spec.input)
  if (submission.status !== 'success') return answerForm(submission)
  const answer = await renameMe(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  return redirect('/account?renamed=1')
}

export default function Account() {
  const { name, sessions, ways } = useLoaded<typeof loader>()
  const [query] = useSearchParams()
  const [form, fields] = useForm<{ name: string }>({
    lastResult: useActionData<typeof action>() ?? null,
    defaultValue: { name },
  })
  const { accounts, notices } = useWords()
  const words = accounts.own
  const ended = query.get('ended')
  return (
    <Page narrow>
      <PageTitle title={words.title} back={{ to: '/home', label: accounts.home.title }} />
      {query.has('renamed') && <Done>{words.name.done}</Done>}
      {query.has('password') && <Done>{words.password.done}</Done>}
      {query.has('notices') && <Done>{notices.mail.done}</Done>}
      {ended && <Done>{ended === 'others' ? words.sessions.othersEnded : words.sessions.ended}</Done>}
      <Section title={words.name.title}>
        <Form method="post" {...getFormProps(form)} className="max-w-lg space-y-4">
          <FormErrors errors={form.errors} />
          <TextField
            {...bind(fields.name)}
            label={accounts.name}
            help={accounts.nameHelp}
            required
            unmarked
            autoComplete="name"
            maxLength={60}
          />
          <SubmitButton>{words.name.button}</SubmitButton>
        </Form>
      </Section>
      <Section title={notices.mail.title} lead={notices.mail.lead} id="notices">
        <NoticeChoices all={ways.all} rooms={ways.rooms} />
      </Section>
      <Section title={accounts.password} lead={words.password.lead}>
        <ButtonLink kind="outline" to="/account/password">
          {words.password.link}
        </ButtonLink>
      </Section>
      <Section title={words.sessions.title} lead={words.sessions.lead}>
        <SessionList sessions={sessions} />
      </Section>
    </Page>
  )
}

function Done({ children }: { children: string }) {
  return (
    <Notice kind="success" live className="mb-6">
      {children}
    </Notice>
  )
}
