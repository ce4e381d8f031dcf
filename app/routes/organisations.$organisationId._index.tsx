import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useSearchParams } from '@remix-run/react'
import { formatDay } from '#consortium/calendar.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { workedTogether } from '#use-cases/rooms/worked-together.ts'
import { requireValue } from '../answers.server.ts'
import { ButtonLink, OutsideLink, TextLink } from '../components/button.tsx'
import { ClosedOrganisation } from '../components/closed-organisation.tsx'
import { LargeStanding } from '../components/deemed-large/standing.tsx'
import { Notice } from '../components/notice.tsx'
import { OrganisationMarks, usePlace } from '../components/organisation-marks.tsx'
import { Card, Page, PageTitle, Section } from '../components/page.tsx'
import { PublicFacts, RoomFacts } from '../components/profile/fact-list.tsx'
import { SizeCard, sizeFactsOf } from '../components/profile/size-card.tsx'
import { useLoaded } from '../use-loaded.ts'
import { whoIs } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((_words, data) => data?.organisation.name ?? '')

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await seeOrganisation(context.services, who, { organisationId: params.organisationId ?? '' })
  // An old link to an entry that was joined with another still leads to the organisation.
  if (!answer.ok && answer.refusal.kind === 'not-now' && answer.refusal.rule === 'merged-into')
    throw redirect(`/organisations/${answer.refusal.facts?.organisationId}`)
  const organisation = requireValue(answer, request)
  const { id, mine } = organisation
  const together =
    mine && mine !== 'claimant' ? await workedTogether(context.services, who, { organisationId: id }) : null
  return { organisation, adopted: together?.ok ? together.value.rooms : 0 }
}

export default function OrganisationPage() {
  const { organisation: it, adopted } = useLoaded<typeof loader>()
  const [query] = useSearchParams()
  const words = useWords()
  const page = words.organisations.page
  const say = useSay()
  const placeOf = usePlace()
  const mayEdit = it.mine === 'owner' || it.mine === 'editor'
  const here = `/organisations/${it.id}`
  return (
    <Page>
      <PageTitle
        title={it.name}
        back={{ to: '/organisations', label: page.back }}
        above={<OrganisationMarks of={it} />}
        lead={words.written.spaced(
          [words.written.place(placeOf(it), it.register?.address ?? ''), it.kana ?? ''].filter(Boolean),
        )}
        actions={
          it.mine &&
          it.mine !== 'claimant' && (
            <>
              {mayEdit && <ButtonLink to={`${here}/edit`}>{page.edit}</ButtonLink>}
              <ButtonLink kind="outline" to={`${here}/people`}>
                {words.people.title}
              </ButtonLink>
            </>
          )
        }
      />
      {it.register?.closed && <ClosedOrganisation closed={it.register.closed} successor={it.successor} />}
      {(query.has('saved') || query.has('created')) && (
        <Notice kind="success" live className="mb-6">
          {query.has('saved') ? words.profile.saved : words.profile.created}
        </Notice>
      )}
      {query.has('joined') && (
        <Notice kind="success" live className="mb-6">
          {words.people.join.done(it.name)}
        </Notice>
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_20rem]">
        <div className="min-w-0">
          <Section title={page.capability}>
            <p className="whitespace-pre-wrap">{it.capability || page.noCapability}</p>
          </Section>
          <Section title={page.facts}>
            <PublicFacts of={it} />
            <p className="mt-3">
              <TextLink to={`${here}/fit`}>{words.fit.organisation.link}</TextLink>
            </p>
          </Section>
          {it.mine && it.mine !== 'claimant' && (
            <Section title={page.onlyYou} lead={page.onlyYouLead}>
              <RoomFacts of={it} />
              <p className="mt-3">
                <TextLink to={`${here}/contacts`}>{mayEdit ? words.contacts.edit : words.contacts.see}</TextLink>
              </p>
            </Section>
          )}
        </div>
        <div className="space-y-5">
          {it.mine && it.mine !== 'claimant' && (
            <>
              <SizeCard facts={sizeFactsOf(it.facts)} />
              <LargeStanding organisationId={it.id} answers={it.facts.largeAnswers ?? {}} facts={it.facts} />
            </>
          )}
          {adopted > 0 && (
            <Card>
              <p className="font-700">{words.composition.together.own(adopted)}</p>
              <p className="mt-1 text-[0.875rem] text-solid-gray-700">{words.composition.together.ownHelp}</p>
            </Card>
          )}
          {it.mine === 'claimant' && (
            <Notice kind="warning" title={page.claimant.title}>
              {page.claimant.text}
            </Notice>
          )}
          {!it.claimed && it.mine !== 'claimant' && (
            <Card>
              <p className="font-700">{page.unclaimed.title}</p>
              <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{page.unclaimed.text}</p>
              <p className="mt-4 text-[0.9375rem] font-700">{page.unclaimed.yours}</p>
              <ButtonLink kind="outline" className="mt-2 w-full" to={`${here}/claim`}>
                {page.unclaimed.claim}
              </ButtonLink>
            </Card>
          )}
          <Card>
            <h2 className="text-[0.9375rem] font-700">{page.source}</h2>
            <p className="mt-1 text-[0.9375rem]">{it.source ?? page.noSource}</p>
            {it.sourceUrl && (
              <p className="mt-1 text-[0.9375rem]">
                <OutsideLink href={it.sourceUrl}>{page.sourceLink}</OutsideLink>
              </p>
            )}
            {it.register && (
              <p className="mt-2 text-[0.875rem] text-solid-gray-700">
                {page.register(say(formatDay(it.register.updatedOn)))}
              </p>
            )}
            <p className="mt-3 border-t border-solid-gray-200 pt-3 text-[0.9375rem]">
              <TextLink to={`${here}/correction`}>{page.correction}</TextLink>
            </p>
          </Card>
        </div>
      </div>
    </Page>
  )
}
