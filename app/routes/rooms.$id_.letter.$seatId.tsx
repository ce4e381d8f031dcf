import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { resendInvitation } from '#use-cases/invitations/resend-invitation.ts'
import { seeLetter } from '#use-cases/invitations/see-letter.ts'
import { requireValue } from '../answers.server.ts'
import { Button, SubmitButton, TextLink } from '../components/button.tsx'
import { Page } from '../components/page.tsx'
import { ProgramName } from '../components/programme/official-name.tsx'
import { useRoleNames } from '../components/room/seat-words.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.invitation.letter.title, [{ name: 'referrer', content: 'same-origin' }])

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const token = new URL(request.url).searchParams.get('token') || undefined
  const input = { roomId: params.id ?? '', seatId: params.seatId ?? '', token }
  const letter = requireValue(await seeLetter(context.services, who, input), request)
  return { ...letter, day: dayInJapan(letter.writtenAt), sender: who.name, email: who.email }
}

/** Whoever lost the link makes another; the one before opens nothing any more. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const [roomId = '', seatId = ''] = [params.id, params.seatId]
  const { token } = requireValue(await resendInvitation(context.services, who, { roomId, seatId }), request)
  return redirect(`/rooms/${roomId}/letter/${seatId}${token ? `?token=${token}` : ''}`)
}

/** One sheet of A4 to hand over: what for, as what, until when, and the address to answer at. */
export default function Letter() {
  const it = useLoaded<typeof loader>()
  const { invitation, written } = useWords()
  const say = useSay()
  const roleNames = useRoleNames({ roles: [] })
  const words = invitation.letter
  const places = it.room.area.flatMap((code) => findPrefecture(code) ?? []).map(say)
  const rows: readonly (readonly [string, ReactNode])[] = [
    [invitation.room, it.room.name],
    [invitation.program, <ProgramName key="program" of={it.program.name} />],
    ...(places.length > 0 ? [[invitation.area, written.beside(places)] as const] : []),
    [invitation.roles, roleNames(it.roles)],
    ...(it.until ? [[invitation.until, invitation.untilDay(say(formatDay(it.until)))] as const] : []),
  ]
  return (
    <Page narrow>
      <div className="mb-6 flex flex-wrap items-center gap-4 print:hidden">
        <Button onClick={() => window.print()}>{words.print}</Button>
        <TextLink to={`/rooms/${it.room.id}`}>{words.back}</TextLink>
        {!it.link && (
          <Form method="post" className="w-full space-y-3">
            <p className="text-[0.9375rem] text-solid-gray-700">{words.noAddress}</p>
            <p>{invitation.desk.resendSure(it.to, false)}</p>
            <SubmitButton kind="outline">{invitation.desk.newLink}</SubmitButton>
          </Form>
        )}
      </div>
      <article className="letter rounded-8 border border-solid-gray-300 bg-white p-6 leading-175 sm:p-12 print:border-0 print:p-0 print:text-[0.875rem] print:leading-150">
        <p className="text-right">{say(formatDay(it.day))}</p>
        <p className="mt-4 text-[1.125rem]">{words.to(it.to)}</p>
        <p className="mt-4 text-right">
          {it.organiser.name}
          <br />
          {it.sender}
        </p>
        <h1 className="mt-8 text-center text-[1.375rem] print:mt-5 font-700">{words.title}</h1>
        <p className="mt-6 indent-[1em]">{words.greeting}</p>
        <p className="indent-[1em]">{words.body(say(it.program.name), it.room.name)}</p>
        {it.message && <p className="mt-4 border-l-4 border-solid-gray-300 pl-4 whitespace-pre-wrap">{it.message}</p>}
        <p className="mt-6 text-center">{words.details}</p>
        <dl className="mt-3 grid grid-cols-[8rem_1fr] gap-x-4 gap-y-1">
          {rows.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="font-700">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {it.room.purpose && <p className="mt-3 whitespace-pre-wrap">{it.room.purpose}</p>}
        {it.link && (
          <>
            <h2 className="mt-8 font-700 print:mt-5">{words.answer}</h2>
            <p className="indent-[1em]">{words.open}</p>
            <p className="my-3 rounded-8 border-2 border-solid-gray-900 p-3 text-center font-mono text-[0.9375rem] break-all">
              {it.link}
            </p>
            <p className="text-[0.9375rem]">{words.account}</p>
            <p className="text-[0.9375rem]">{words.secret}</p>
          </>
        )}
        {!it.link && (
          <>
            <h2 className="mt-8 font-700 print:mt-5">{words.answer}</h2>
            <p className="indent-[1em]">{words.answerTo}</p>
            <p className="my-3 rounded-8 border-2 border-solid-gray-900 p-3 text-center break-all">
              <span className="mr-[1em]">{it.organiser.name}</span>
              {it.sender}
              <br />
              {it.email}
            </p>
          </>
        )}
        <p className="mt-6 text-right">{words.end}</p>
      </article>
    </Page>
  )
}
