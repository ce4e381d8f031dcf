import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { dayInJapan } from '#consortium/calendar.ts'
import type { Words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { CallWindow } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'
import { Badge } from '../components/badge.tsx'
import { buttonClass } from '../components/button.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.catalogue.calendar.title)

interface Entry {
  readonly id: string
  readonly name: Words
  readonly what: 'opens' | 'closes'
  /** A day, or a moment with its zone. */
  readonly moment: string
}

interface Expected {
  readonly id: string
  readonly name: Words
  readonly window: CallWindow
}

export async function loader({ context: { services } }: LoaderFunctionArgs) {
  const today = dayInJapan(services.clock.now())
  const editions = await allEditions()
  const entries = editions.flatMap(({ id, name, call }) =>
    (['opens', 'closes'] as const).flatMap((what): Entry[] => {
      const moment = call[what]
      return moment === undefined ? [] : [{ id, name, what, moment }]
    }),
  )
  const dayOf = ({ moment }: Entry) => moment.slice(0, 10)
  const yearOf = ({ moment }: Entry) => moment.slice(0, 4)
  const sorted = entries.toSorted((a, b) => a.moment.localeCompare(b.moment))
  const past = sorted.filter((it) => dayOf(it) < today).toReversed()
  return {
    // Of these no day is known yet: they stand below the days that are.
    expected: editions
      .map((edition): Expected => ({ id: edition.id, name: edition.name, window: callWindow(edition, today) }))
      .filter(({ window }) => window.state === 'expected' && (window.opens ?? '') < today),
    upcoming: sorted.filter((it) => dayOf(it) >= today),
    years: [...new Set(past.map(yearOf))].map((year) => ({ year, entries: past.filter((it) => yearOf(it) === year) })),
  }
}

export default function Calendar() {
  const { expected, upcoming, years } = useLoaded<typeof loader>()
  const say = useSay()
  const language = useLanguage()
  const { calendar } = useWords().catalogue
  return (
    <Page>
      <PageTitle title={calendar.title} lead={calendar.lead} back={{ to: '/programs', label: calendar.back }} />
      <p className="mb-8">
        <a href={`/programs/calendar.ics?lang=${language}`} className={buttonClass('outline')}>
          {calendar.subscribe}
        </a>
        <span className="mt-1.5 block text-[0.875rem] text-solid-gray-700">{calendar.subscribeHelp}</span>
      </p>
      <Section title={calendar.upcoming}>
        {upcoming.length > 0 ? <Entries entries={upcoming} /> : <EmptyState title={calendar.noneUpcoming} />}
        {expected.length > 0 && (
          <ul className="mt-4 divide-y divide-solid-gray-200">
            {expected.map(({ id, name, window }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
                <Badge>{say(window.says)}</Badge>
                <Link to={`/programs/${id}`} className="text-link min-w-0 flex-1 basis-60">
                  {say(name)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={calendar.past}>
        {years.map(({ year, entries }) => (
          <details key={year} className="group border-b border-solid-gray-200">
            <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 font-700 hover:bg-solid-gray-50">
              <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 transition-transform group-open:rotate-90">
                <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              {calendar.year(year)}
            </summary>
            <Entries entries={entries} />
          </details>
        ))}
      </Section>
    </Page>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { catalogue, written } = useWords()
  const { calendar } = catalogue
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200">
      {entries.map(({ id, name, what, moment }) => (
        <li key={`${id} ${what}`} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
          <time dateTime={moment} className="w-52 shrink-0 tabular-nums">
            {moment.includes('T')
              ? written.moment(new Date(moment))
              : written.date(new Date(`${moment}T00:00:00+09:00`))}
          </time>
          <Badge tone={what === 'opens' ? 'green' : 'yellow'}>{calendar[what]}</Badge>
          <Link to={`/programs/${id}`} className="text-link min-w-0 flex-1 basis-60">
            {say(name)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
