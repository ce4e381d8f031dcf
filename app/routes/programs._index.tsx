import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { dayInJapan } from '#consortium/calendar.ts'
import { background } from '#programs/catalogue/background.ts'
import { type Line, type Listed, listedProgrammes } from '../catalogue.server.ts'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { BackgroundList } from '../components/catalogue/background-list.tsx'
import { CatalogueFilters, useChoices } from '../components/catalogue/filters.tsx'
import { ProgrammeLine } from '../components/catalogue/programme-line.tsx'
import { cataloguePath, type Wishes, wishesOf } from '../components/catalogue/wishes.ts'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { sourceMarks } from '../source-marks.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.catalogue.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const wishes = wishesOf(new URL(request.url).searchParams)
  const marked = (await sourceMarks(context, request)).map((it) => it.program)
  const listed = await listedProgrammes(wishes, dayInJapan(context.services.clock.now()), marked)
  return { wishes, ...listed, background: wishes.when === 'past' ? background : [] }
}

export default function Programmes() {
  const { wishes, lines, counts, families, latest, background } = useLoaded<typeof loader>()
  const { catalogue, programme, needs } = useWords()
  const choices = useChoices(families)
  const wished = Object.keys(wishes).length > 1
  return (
    <Page>
      <PageTitle
        title={catalogue.title}
        lead={catalogue.lead}
        actions={
          <ButtonLink kind="outline" to="/programs/calendar">
            {catalogue.toCalendar}
          </ButtonLink>
        }
      />
      <p className="mb-5">
        <TextLink to="/needs">{needs.link}</TextLink>
      </p>
      <When wishes={wishes} counts={counts} />
      <CatalogueFilters wishes={wishes} choices={choices} />
      <p role="status" className="mt-6 text-[1.125rem] font-700">
        {catalogue.count(lines.length)}
      </p>
      {wishes.when === 'past' && !wished ? <ByFamily lines={lines} families={families} /> : <Lines lines={lines} />}
      {lines.length === 0 && (
        <EmptyState title={wished ? catalogue.none : catalogue.nothingNow}>
          {wished ? catalogue.noneLead : catalogue.nothingNowLead}
        </EmptyState>
      )}
      {latest.length > 0 && (
        <Section title={catalogue.latest} className="mt-10">
          <Lines lines={latest} />
        </Section>
      )}
      {background.length > 0 && (
        <Section title={catalogue.background.title} lead={catalogue.background.lead} className="mt-10">
          <BackgroundList lines={background} />
        </Section>
      )}
      {wishes.when === 'now' && (
        <p className="mt-6">
          <TextLink to={cataloguePath({ ...wishes, when: 'past' })}>{catalogue.toPast}</TextLink>
        </p>
      )}
      <p className="mt-6 text-[0.875rem] text-solid-gray-700">{programme.list.stages}</p>
      <p className="mt-1 text-[0.875rem] text-solid-gray-700">{programme.page.official}</p>
    </Page>
  )
}

const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.length > 0 && (
    <ul className="mt-2 divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {lines.map((line) => (
        <ProgrammeLine key={line.id} line={line} />
      ))}
    </ul>
  )

/** Past calls are many: family by family, folded, until somebody narrows them. */
function ByFamily({ lines, families }: { lines: readonly Line[]; families: Listed['families'] }) {
  const { catalogue } = useWords()
  const say = useSay()
  return (
    <div className="mt-2 border-t border-solid-gray-200">
      {families.map(({ id, called }) => {
        const them = lines.filter((it) => it.family === id)
        return (
          <details key={id} className="group border-b border-solid-gray-200">
            <summary className="focus-ring flex min-h-12 cursor-pointer list-none items-center gap-3 py-2 hover:bg-solid-gray-50">
              <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 transition-transform group-open:rotate-90">
                <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              <span className="font-700">{say(called)}</span>
              <span className="text-[0.875rem] text-solid-gray-700">{catalogue.count(them.length)}</span>
            </summary>
            <Lines lines={them} />
          </details>
        )
      })}
    </div>
  )
}

/** Two ways in; each keeps the other conditions. */
function When({ wishes, counts }: { wishes: Wishes; counts: { now: number; past: number } }) {
  const { when } = useWords().catalogue
  return (
    <nav aria-label={when.label} className="mb-5 flex flex-wrap gap-x-6 border-b border-solid-gray-420">
      {(['now', 'past'] as const).map((it) => (
        <Link
          key={it}
          to={cataloguePath({ ...wishes, when: it })}
          aria-current={wishes.when === it ? 'page' : undefined}
          className="focus-ring -mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent px-1 hover:underline aria-[current=page]:border-blue-900 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000"
        >
          {when[it]}
          <span className="text-[0.875rem] text-solid-gray-700 tabular-nums">{counts[it]}</span>
        </Link>
      ))}
    </nav>
  )
}
