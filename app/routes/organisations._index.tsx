import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Wishes } from '#use-cases/searches/wishes.ts'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { searchPath } from '../components/search/address.ts'
import { ProgrammesBeside } from '../components/search/beside.tsx'
import { Conditions } from '../components/search/conditions.tsx'
import { FacetColumn } from '../components/search/facet-column.tsx'
import { Nothing } from '../components/search/nothing.tsx'
import { OrganisationResult } from '../components/search/organisation-result.tsx'
import { ProgrammeResult } from '../components/search/programme-result.tsx'
import { SaveSearch } from '../components/search/save-search.tsx'
import { SearchBox } from '../components/search/search-box.tsx'
import { isToTotal } from '../components/search/search-link.tsx'
import { SortSwitch, TypeSwitch } from '../components/search/switches.tsx'
import { UnderstoodLine } from '../components/search/understood.tsx'
import { useResultKeys, useSlash } from '../components/search/use-result-keys.ts'
import { useTypedSearch } from '../components/search/use-typed-search.ts'
import { useStill } from '../components/use-still.ts'
import { askedOf, type Directory as Found, keptAs, lookThrough } from '../directory.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { whoIs } from '../who.server.ts'
import { number } from '../words/numbers.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>(({ search }, data) =>
  data?.wishes.text ? search.resultsFor(data.wishes.text) : search.title,
)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const asked = askedOf(request)
  const [found, kept] = await Promise.all([
    lookThrough(context, who, request, asked),
    keptAs(context, who, request, asked.wishes),
  ])
  return { wishes: asked.wishes, later: asked.cursor !== undefined, found, kept }
}

export default function Directory() {
  const { wishes, found, later, kept } = useLoaded<typeof loader>()
  const { search } = useWords()
  const keys = useResultKeys(() => typed.box.current)
  const typed = useTypedSearch(wishes, keys.toFirst)
  useSlash(typed.box)
  return (
    <Page>
      <PageTitle
        title={search.title}
        lead={search.lead}
        actions={
          <ButtonLink kind="outline" to="/organisations/new">
            {search.register}
          </ButtonLink>
        }
      />
      <SearchBox wishes={wishes} typed={typed} />
      <div className="mt-4">
        <TypeSwitch wishes={wishes} totals={found.totals} openSeats={found.openSeats} />
      </div>
      <div className={wishes.type === 'organisation' ? 'mt-5 grid gap-x-8 gap-y-4 lg:grid-cols-[20rem_1fr]' : 'mt-5'}>
        {wishes.type === 'organisation' && (
          <FacetColumn facets={found.facets} wishes={wishes} onTick={() => typed.commit()} />
        )}
        <section
          ref={keys.results}
          onKeyDown={keys.onKeyDown}
          aria-label={search.results}
          aria-busy={typed.busy}
          className={`min-h-[70vh] min-w-0 transition-opacity ${typed.busy ? 'opacity-60 delay-150' : ''}`}
        >
          <Head wishes={wishes} found={found} />
          <Hits wishes={wishes} found={found} />
          <Pager first={later ? searchPath(wishes) : null} next={found.next ? searchPath(wishes, found.next) : null} />
          <div className="mt-5">
            <SaveSearch wishes={wishes} kept={kept} />
          </div>
        </section>
      </div>
    </Page>
  )
}

/** How many, in which order, under which conditions, and how the words were read. */
function Head({ wishes, found }: { wishes: Wishes; found: Found }) {
  const { search } = useWords()
  const say = useSay()
  const { count, exact } = found.totals[wishes.type]
  const announced = useStill(search.announced(number(count), exact))
  const total = useRef<HTMLParagraphElement>(null)
  const { key, state } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: Once for each place in the history.
  useEffect(() => {
    if (isToTotal(state)) total.current?.focus({ preventScroll: true })
  }, [key])
  return (
    <div className="space-y-2">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-6">
        <p ref={total} tabIndex={-1} className="focus-ring rounded-4 text-[1.125rem] font-700">
          {search.total(number(count), exact)}
        </p>
        {/* Not each letter's number is read out, but the one at which the typing pauses. */}
        <p role="status" className="sr-only">
          {announced}
        </p>
        {count > 0 && <SortSwitch wishes={wishes} />}
      </div>
      <Conditions wishes={wishes} understood={found.understood} />
      <UnderstoodLine wishes={wishes} understood={found.understood} />
      {found.note && <Notice kind="warning">{say(found.note)}</Notice>}
      {wishes.type === 'organisation' ? (
        <ProgrammesBeside
          programmes={found.programmes}
          count={found.totals.programme.count}
          alone={count === 0}
          wishes={wishes}
        />
      ) : (
        <p className="text-[0.875rem]">
          <TextLink to="/programs">{search.programmes.catalogue}</TextLink>
        </p>
      )}
    </div>
  )
}

function Hits({ wishes, found }: { wishes: Wishes; found: Found }) {
  const { organisations, programmes, totals } = found
  if (totals[wishes.type].count === 0)
    return (
      <div className="mt-4">
        <Nothing wishes={wishes} found={found} />
      </div>
    )
  return (
    <ul className="mt-3 border-t border-solid-gray-200">
      {wishes.type === 'organisation'
        ? organisations.map((it) => <OrganisationResult key={it.organisation.id} found={it} />)
        : programmes.map((it) => <ProgrammeResult key={it.id} found={it} />)}
    </ul>
  )
}
