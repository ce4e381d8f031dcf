import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { listApplications } from '#use-cases/open-seats/list-applications.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { ApplicationMark, useSeatName } from './marks.tsx'

/** How many stand on a person's own page; the rest is one link away. */
export const applicationsAtHome = 3

/** What the organisations of the person applied for, the newest first. */
export function MyApplications({ them }: { them: ValueOf<typeof listApplications>['applications'] }) {
  const { openSeats: words, written } = useWords()
  const say = useSay()
  const nameOf = useSeatName()
  return (
    <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
      {them.map(({ application: it, seat }) => (
        <li key={it.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
          <div className="min-w-0 flex-1 basis-64">
            <TextLink to={`/open-seats/${seat.id}`} className="font-700">
              {nameOf(seat)}
            </TextLink>
            <p className="text-[0.875rem] text-solid-gray-700">
              {written.spaced([
                say(seat.program.name),
                words.own.as(it.organisation.name),
                words.own.on(say(formatDay(dayInJapan(new Date(it.createdAt))))),
              ])}
            </p>
          </div>
          <ApplicationMark of={it.state} to="own" />
        </li>
      ))}
    </ul>
  )
}
