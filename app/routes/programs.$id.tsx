import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { dayInJapan } from '#consortium/calendar.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import { moneyPrinted } from '#programs/money.ts'
import { sorts } from '#programs/sorts.ts'
import { callWindow } from '#programs/window.ts'
import { seeEditionSources } from '#use-cases/sources/see-edition-sources.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Badge } from '../components/badge.tsx'
import { ButtonLink, buttonClass, TextLink } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { EditionSources } from '../components/programme/edition-sources.tsx'
import { ExampleTeams } from '../components/programme/example-teams.tsx'
import { InformationList } from '../components/programme/information.tsx'
import { MoneyLines } from '../components/programme/money-lines.tsx'
import { OfficialName } from '../components/programme/official-name.tsx'
import { Readings } from '../components/programme/readings.tsx'
import { RoleList } from '../components/programme/role-list.tsx'
import { RuleList } from '../components/programme/rule-list.tsx'
import { SourceMark } from '../components/programme/source-mark.tsx'
import { TryIt } from '../components/programme/try-it.tsx'
import { WindowLine } from '../components/verdict/window-line.tsx'
import { editionsBeside, exampleTeams, readingsOf, sortsTaken } from '../programme.server.ts'
import { sourceMarkOf } from '../source-marks.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { whoIs } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data, say) =>
  data ? say(data.edition.name) : words.programme.page.notFound,
)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { services } = context
  const edition = await findEdition(params.id ?? '')
  if (!edition) throw turnedDown({ kind: 'not-found', what: 'programme' }, request)

  const on = dayInJapan(services.clock.now())
  const asker = await whoIs(context, request)
  const seen = await seeEditionSources(services, asker, { program: edition.id })
  return {
    edition,
    on,
    beside: await editionsBeside(edition),
    examples: exampleTeams(edition, on),
    readings: readingsOf(edition),
    takes: sortsTaken(edition, on),
    mark: await sourceMarkOf(edition.id, context, request),
    sources: requireValue(seen, request).sources,
  }
}

/** The team being tried lives in the query; the programme itself does not change with it. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate

export default function Programme() {
  const { edition, on, beside, examples, readings, takes, mark, sources } = useLoaded<typeof loader>()
  const { programme, catalogue, editions, written } = useWords()
  const say = useSay()
  const window = callWindow(edition, on)
  const open = (carried = '') => (
    <ButtonLink to={`/rooms/new?program=${edition.id}${carried && `&${carried}`}`} size="lg">
      {programme.page.open}
    </ButtonLink>
  )
  return (
    <Page>
      <PageTitle
        title={say(edition.name)}
        back={{ to: '/programs', label: programme.page.back }}
        above={<Badge title={programme.stageHelp[edition.stage]}>{programme.stage[edition.stage]}</Badge>}
        lead={
          <>
            <OfficialName of={edition.name} />
            {say(edition.about)}
          </>
        }
        actions={
          <>
            {open()}
            <a href="#try-it" className={buttonClass('outline', 'lg')}>
              {programme.page.toTryIt}
            </a>
          </>
        }
      />
      <div className="mb-8 space-y-4">
        <WindowLine window={window} />
        <SourceMark mark={mark} of="text" />
        <Notice>
          {programme.page.official} {say(edition.asOf)}
        </Notice>
      </div>
      <Section title={programme.page.team}>
        <RoleList edition={edition} />
        {takes.length > 0 && (
          <p className="mt-3 text-[0.9375rem]">
            {written.label(catalogue.page.takes)}
            {written.list(takes.map((it) => say(sorts[it].called)))}
          </p>
        )}
      </Section>
      <Section id="try-it" title={programme.tryIt.title} lead={programme.tryIt.lead} className="scroll-mt-8">
        <TryIt
          edition={edition}
          on={on}
          below={(carried) => (
            <div className="mt-6 rounded-12 bg-blue-50 p-5">
              <p className="mb-3">
                {carried
                  ? written.withMore(programme.page.openLead, programme.page.openCarried)
                  : programme.page.openLead}
              </p>
              {open(carried)}
            </div>
          )}
        />
      </Section>
      {examples.length > 0 && (
        <Section title={catalogue.page.examples} lead={catalogue.page.examplesLead}>
          <ExampleTeams edition={edition} teams={examples} />
        </Section>
      )}
      <Section title={programme.page.rules} lead={programme.page.rulesLead}>
        <RuleList edition={edition} />
      </Section>
      <Section title={programme.page.money}>
        <MoneyLines lines={moneyPrinted(edition, on)} />
      </Section>
      {edition.information && edition.information.length > 0 && (
        <Section title={catalogue.page.information}>
          <InformationList lines={edition.information} />
        </Section>
      )}
      {readings.length > 0 && (
        <Section title={catalogue.page.readings} lead={catalogue.page.readingsLead}>
          <Readings readings={readings} />
        </Section>
      )}
      <Section title={editions.sources.title} lead={editions.sources.lead}>
        <EditionSources sources={sources} />
      </Section>
      {beside.length > 0 && (
        <p className="mb-6">
          <TextLink to={`/programs/${edition.id}/compare`}>{catalogue.page.compare}</TextLink>
        </p>
      )}
      <p className="text-[0.875rem] text-solid-gray-700">{programme.verdict.prevails}</p>
    </Page>
  )
}
