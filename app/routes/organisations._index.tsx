import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useNavigation, useSubmit } from '@remix-run/react'
import { kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { requireValue } from '../answers.server.ts'
import { Chip } from '../components/badge.tsx'
import { Button, ButtonLink, TextLink } from '../components/button.tsx'
import { directoryPath } from '../components/directory/address.ts'
import { Filters } from '../components/directory/filters.tsx'
import { Result } from '../components/directory/result.tsx'
import { Notice } from '../components/notice.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { askedOf } from '../directory.server.ts'
import { whoIs } from '../who.server.ts'
import { number } from '../words/numbers.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>(({ organisations: { directory } }, data) =>
  data?.asked.text ? directory.resultsFor(data.asked.text) : directory.title,
)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const { cursor, ...asked } = askedOf(request)
  const input = { ...asked, ...(cursor ? { cursor } : {}) } as Parameters<typeof searchOrganisations>[2]
  const found = requireValue(await searchOrganisations(context.services, who, input), request)
  return { asked, found, later: cursor !== undefined }
}

export default function Directory() {
  const { asked, found, later } = useLoaderData<typeof loader>()
  const words = useWords().organisations.directory
  const say = useSay()
  const submit = useSubmit()
  const busy = useNavigation().location?.pathname === '/organisations'
  const wished = asked.kinds.length + asked.prefectures.length > 0
  const without = (list: readonly string[], it: string) => list.filter((other) => other !== it)
  return (
    <Page>
      <PageTitle
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink kind="outline" to="/organisations/new">
            {words.register}
          </ButtonLink>
        }
      />
      {/* A new key where the address changes otherwise (a chip, the back button): the fields show what the address says. */}
      <Form
        method="get"
        role="search"
        key={directoryPath(asked)}
        onChange={(event) => {
          if ((event.target as unknown as HTMLInputElement).type === 'checkbox')
            submit(event.currentTarget, { preventScrollReset: true })
        }}
      >
        <label htmlFor="q" className="font-700">
          {words.query}
        </label>
        <p id="q-help" className="text-[0.875rem] text-solid-gray-700">
          {words.queryHelp}
        </p>
        <div className="mt-1.5 flex gap-2">
          <input id="q" name="q" type="search" aria-describedby="q-help" className="field" defaultValue={asked.text} />
          <Button type="submit" className="shrink-0">
            {words.search}
          </Button>
        </div>
        <div className="mt-6 grid gap-x-8 gap-y-4 lg:grid-cols-[15rem_1fr]">
          <div>
            <details className="group/filters lg:hidden" open={wished}>
              <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center justify-between rounded-8 border border-solid-gray-420 px-3 font-700 text-blue-900">
                {words.filters}
                <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 group-open/filters:rotate-180">
                  <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
                </svg>
              </summary>
            </details>
            <div className="mt-3 hidden lg:mt-0 lg:block [details[open]+&]:block">
              <Filters facets={found.facets} chosen={asked} />
            </div>
          </div>
          <section aria-label={words.results} aria-busy={busy} className={`min-w-0 ${busy ? 'opacity-60' : ''}`}>
            <div className="flex flex-wrap items-center gap-2">
              <p className="mr-2 text-[1.125rem] font-700" role="status">
                {words.total(number(found.total.count), found.total.exact)}
              </p>
              {asked.kinds.map((it) => (
                <Chip
                  key={it}
                  to={directoryPath({ ...asked, kinds: without(asked.kinds, it) })}
                  takeAway={words.takeAway}
                >
                  {say(kinds[it as keyof typeof kinds])}
                </Chip>
              ))}
              {asked.prefectures.map((it) => (
                <Chip
                  key={it}
                  to={directoryPath({ ...asked, prefectures: without(asked.prefectures, it) })}
                  takeAway={words.takeAway}
                >
                  {prefectures.filter(({ code }) => code === it).map(say)}
                </Chip>
              ))}
              {wished && (
                <TextLink
                  className="text-[0.875rem]"
                  to={directoryPath({ text: asked.text, kinds: [], prefectures: [] })}
                >
                  {words.clear}
                </TextLink>
              )}
            </div>
            {found.note && (
              <Notice kind="warning" className="mt-3">
                {say(found.note)}
              </Notice>
            )}
            {found.organisations.length > 0 ? (
              <ul className="mt-2 border-t border-solid-gray-200">
                {found.organisations.map((it) => (
                  <Result key={it.organisation.id} found={it} />
                ))}
              </ul>
            ) : (
              <div className="mt-4">
                <Nothing asked={asked} />
              </div>
            )}
            <Pager
              first={later ? directoryPath(asked) : null}
              next={found.next ? directoryPath(asked, found.next) : null}
            />
          </section>
        </div>
      </Form>
    </Page>
  )
}

function Nothing({ asked }: { asked: { text: string; kinds: string[]; prefectures: string[] } }) {
  const { empty, clear } = useWords().organisations.directory
  const wished = asked.kinds.length + asked.prefectures.length > 0
  if (!asked.text && !wished) return <EmptyState title={empty.nothing} />
  return (
    <EmptyState
      title={empty.title}
      actions={
        wished && (
          <ButtonLink kind="outline" to={directoryPath({ text: asked.text, kinds: [], prefectures: [] })}>
            {clear}
          </ButtonLink>
        )
      }
    >
      <ul className="list-outside list-disc space-y-1 pl-5 text-left">
        {asked.text && <li>{empty.fewer}</li>}
        {wished && <li>{empty.wider}</li>}
        <li>{empty.add}</li>
      </ul>
    </EmptyState>
  )
}
