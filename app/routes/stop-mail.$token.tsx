import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { seeStop } from '#use-cases/notices/see-stop.ts'
import { stopNotices } from '#use-cases/notices/stop-notices.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { NarrowForm } from '../components/narrow-form.tsx'
import { Notice } from '../components/notice.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.notices.stop.title)

export { secretAddress as headers } from '../secret-address.ts'

/** Opening the link changes nothing, since mail programs open links to look at them; only a button stops. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await seeStop(context.services, who, { token: params.token ?? '' })
  return data({ seen: answer.ok ? answer.value : null }, { status: answer.ok ? 200 : 404 })
}

/** A button of this page, or the one press of a mail program, which sends `List-Unsubscribe=One-Click` (RFC 8058) and no cookie. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const everything = (await request.formData()).get('everything') === 'yes'
  const answer = await stopNotices(context.services, who, { token: params.token ?? '', everything })
  if (answer.ok) return data({ error: null, everything })
  const error = sayRefusal(wordsIn(languageOf(request)), answer.refusal)
  return data({ error, everything }, { status: statusOf(answer.refusal) })
}

export default function StopMail() {
  const { seen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { notices } = useWords()
  const words = notices.stop
  if (!seen || answer?.error)
    return (
      <NarrowForm title={words.title}>
        <Notice kind="error" live>
          {answer?.error ?? words.notFound}
        </Notice>
      </NarrowForm>
    )

  const all = seen.everything || answer?.everything === true
  const { room, stopped } = seen
  return (
    <NarrowForm
      title={words.title}
      lead={stopped ? null : all ? words.lead.all : words.lead.room}
      below={<TextLink to="/account#notices">{notices.choose}</TextLink>}
    >
      {stopped ? (
        <Notice kind="success" live title={all ? words.done.all : words.done.room(room?.name ?? null)}>
          {words.still}
        </Notice>
      ) : (
        <>
          {room && (
            <Facts>
              <FactRow label={words.room}>{room.name}</FactRow>
              <FactRow label={words.organiser}>{room.organiser}</FactRow>
            </Facts>
          )}
          <p className="text-[0.9375rem]">{words.still}</p>
          <Form method="post">
            <SubmitButton size="lg" className="w-full">
              {all ? words.button.all : words.button.room}
            </SubmitButton>
          </Form>
        </>
      )}
      {!all && <Everything />}
    </NarrowForm>
  )
}

function Everything() {
  const words = useWords().notices.stop
  return (
    <Form method="post">
      <input type="hidden" name="everything" value="yes" />
      <SubmitButton kind="outline" className="w-full">
        {words.button.all}
      </SubmitButton>
    </Form>
  )
}
