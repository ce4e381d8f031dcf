import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useSearchParams } from '@remix-run/react'
import { seeMe } from '#use-cases/accounts/see-me.ts'
import { withdrawClaim } from '#use-cases/claims/withdraw-claim.ts'
import { listApplications } from '#use-cases/open-seats/list-applications.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { seeClashes } from '#use-cases/rooms/see-clashes.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import { listSearches } from '#use-cases/searches/list-searches.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { tellChanged } from '../changed.server.ts'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { ChangedRooms } from '../components/home/changed.tsx'
import { FirstSteps } from '../components/home/first-steps.tsx'
import { MyOrganisations } from '../components/home/my-organisations.tsx'
import { MyRooms } from '../components/home/my-rooms.tsx'
import { MySearches, searchesAtHome } from '../components/home/my-searches.tsx'
import { Waiting } from '../components/home/waiting.tsx'
import { Notice } from '../components/notice.tsx'
import { applicationsAtHome, MyApplications } from '../components/open-seat/my-applications.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.home.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { services } = context
  const { changed, ...waiting } = requireValue(await seeWaiting(services, who, {}), request)
  return {
    ...requireValue(await seeMe(services, who, {}), request),
    ...requireValue(await listRooms(services, who, {}), request),
    ...requireValue(await listApplications(services, who, {}), request),
    ...requireValue(await listSearches(services, who, { news: searchesAtHome }), request),
    waiting,
    clashes: requireValue(await seeClashes(services, who, {}), request),
    changed: await Promise.all(changed.map((it) => tellChanged(it, request))),
  }
}

/** Takes an open claim back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = await request.formData()
  const answer = await withdrawClaim(context.services, who, { organisationId: String(form.get('withdraw') ?? '') })
  if (!answer.ok) throw turnedDown(answer.refusal, request)
  return redirect('/home?withdrawn=1')
}

export default function Home() {
  const { account, organisations, actingFor, rooms, invitations, waiting, clashes, changed, applications, searches } =
    useLoaded<typeof loader>()
  const [query] = useSearchParams()
  const all = useWords()
  const words = all.accounts.home
  const claimed = query.get('claimed')
  const ownOrganisations = (
    <Section title={words.organisations.title}>
      {organisations.length > 0 ? (
        <MyOrganisations organisations={organisations} actingFor={actingFor?.id ?? null} />
      ) : (
        <EmptyState
          title={words.organisations.empty}
          actions={
            <>
              <ButtonLink to="/organisations">{words.organisations.find}</ButtonLink>
              <ButtonLink kind="outline" to="/organisations/new">
                {words.organisations.create}
              </ButtonLink>
            </>
          }
        >
          {words.organisations.emptyText}
        </EmptyState>
      )}
    </Section>
  )
  return (
    <Page>
      <PageTitle title={words.title} lead={words.hello(account.name)} />
      {(claimed === 'mail' || claimed === 'operator') && (
        <Notice kind="success" live className="mb-6">
          {words.claimed[claimed]}
        </Notice>
      )}
      {query.has('withdrawn') && (
        <Notice kind="success" live className="mb-6">
          {words.withdrawn}
        </Notice>
      )}
      {query.has('left') && (
        <Notice kind="success" live className="mb-6">
          {words.left}
        </Notice>
      )}
      <FirstSteps verified={account.verified} organisation={actingFor ?? organisations[0] ?? null} />
      {organisations.length === 0 && ownOrganisations}
      <Waiting them={{ ...waiting, invitations, clashes }} quiet={rooms.length === 0} />
      {changed.length > 0 && (
        <Section title={all.waiting.changed.title} id="changed">
          <ChangedRooms them={changed} />
          <p className="mt-4">
            <TextLink to="/notices">{all.notices.page.all}</TextLink>
          </p>
        </Section>
      )}
      <Section title={words.rooms.title}>
        <MyRooms rooms={rooms} />
      </Section>
      {applications.length > 0 && (
        <Section title={all.openSeats.mine.title} id="applications">
          <MyApplications them={applications.slice(0, applicationsAtHome)} />
          <p className="mt-4">
            <TextLink to="/open-seats#mine">{all.openSeats.mine.all}</TextLink>
          </p>
        </Section>
      )}
      {searches.length > 0 && (
        <Section title={all.search.saved.title} id="searches">
          <MySearches searches={searches} />
        </Section>
      )}
      {organisations.length > 0 && ownOrganisations}
      <Section title={words.account.title}>
        <Facts>
          <FactRow label={words.account.name}>{account.name}</FactRow>
          <FactRow label={words.account.email}>
            {account.email}
            <span className="ml-3 text-[0.875rem] text-solid-gray-700">
              {account.verified ? words.account.verified : words.account.unverified}
            </span>
          </FactRow>
          <FactRow label={words.account.password}>
            <TextLink to="/account">{words.account.manage}</TextLink>
          </FactRow>
        </Facts>
      </Section>
    </Page>
  )
}
