import type { LoaderFunctionArgs } from '@remix-run/node'
import { listApplications } from '#use-cases/open-seats/list-applications.ts'
import { listOpenSeats } from '#use-cases/open-seats/list-open-seats.ts'
import { requireValue } from '../answers.server.ts'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { SeatFilters, type SeatWishes } from '../components/open-seat/filters.tsx'
import { MyApplications } from '../components/open-seat/my-applications.tsx'
import { SeatLine } from '../components/open-seat/seat-line.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { useLoaded } from '../use-loaded.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.openSeats.title)

/** What the list is narrowed by comes with the address; values nobody knows are left out: an old link still shows something. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const asked = (name: keyof SeatWishes) => query.get(name) || undefined
  const from = Math.max(0, Math.trunc(Number(query.get('from')) || 0))
  const text = (query.get('q') ?? '').slice(0, 200).trim()
  const known = listOpenSeats.spec.input.safeParse({
    text,
    program: asked('program'),
    role: asked('role'),
    prefecture: asked('prefecture'),
    offset: from,
  })
  const which = known.success ? known.data : undefined
  const who = await whoIs(context, request)
  const listed = requireValue(await listOpenSeats(context.services, who, which ?? {}), request)
  const mine = who.kind === 'person' ? requireValue(await listApplications(context.services, who, {}), request) : null
  const wishes: SeatWishes = {
    q: which?.text ?? '',
    program: which?.program ?? '',
    role: which?.role ?? '',
    prefecture: which?.prefecture ?? '',
  }
  return { ...listed, wishes, from: which ? from : 0, mine: mine?.applications ?? [] }
}

export default function OpenSeats() {
  const { seats, total, next, choices, wishes, from, mine } = useLoaded<typeof loader>()
  const { openSeats: words } = useWords()
  const isNarrowed = Object.values(wishes).some(Boolean)
  const page = (offset: number) => {
    const query = Object.entries({ ...wishes, from: offset > 0 ? String(offset) : '' }).filter(([, it]) => it !== '')
    return `/open-seats?${new URLSearchParams(query)}`
  }
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      {(total > 0 || isNarrowed) && <SeatFilters wishes={wishes} choices={choices} />}
      {total === 0 ? (
        <EmptyState
          title={isNarrowed ? words.empty.filtered : words.empty.title}
          actions={
            <ButtonLink kind="outline" to="/programs">
              {words.empty.start}
            </ButtonLink>
          }
        >
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <p role="status" className="mb-4 text-[1.125rem] font-700">
            {words.count(total)}
          </p>
          <ul className="mb-6 grid gap-4 md:grid-cols-2">
            {seats.map((it) => (
              <SeatLine key={it.id} it={it} />
            ))}
          </ul>
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {next !== null && <TextLink to={page(next)}>{words.more}</TextLink>}
            {from > 0 && <TextLink to={page(0)}>{words.first}</TextLink>}
          </p>
        </>
      )}
      {mine.length > 0 && (
        <Section title={words.mine.title} id="mine" className="mt-10 scroll-mt-24">
          <MyApplications them={mine} />
        </Section>
      )}
    </Page>
  )
}
