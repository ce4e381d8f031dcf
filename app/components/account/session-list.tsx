import { Form } from '@remix-run/react'
import type { seeSessions } from '#use-cases/accounts/see-sessions.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton } from '../button.tsx'
import { browserNamed } from './browser.ts'

type Session = ValueOf<typeof seeSessions>['sessions'][number]

/** Every browser one is signed in with, and a way to sign out each of the others. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const words = useWords().accounts.own.sessions
  return (
    <>
      <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
        {sessions.map((it) => (
          <Line key={it.name} session={it} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" className="mt-4">
          <SubmitButton kind="danger" name="end" value="others">
            {words.endOthers}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}

function Line({ session: it }: { session: Session }) {
  const words = useWords().accounts.own.sessions
  const { moment } = useWords().written
  const { browser, system } = browserNamed(it.browser)
  const name = browser && system ? words.on(browser, system) : (browser ?? system ?? words.unknown)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-60 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-700">
          {name}
          {it.current && <Badge tone="blue">{words.here}</Badge>}
        </p>
        <p className="text-[0.875rem] text-solid-gray-700">
          <span className="mr-4 inline-block">{words.begun(moment(it.begunAt))}</span>
          <span className="inline-block">{words.seen(moment(it.seenAt))}</span>
        </p>
      </div>
      {!it.current && (
        <Form method="post">
          <SubmitButton kind="outline" size="sm" name="end" value={it.name}>
            {words.end}
            <span className="sr-only">{words.endOf(name, moment(it.begunAt))}</span>
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}
