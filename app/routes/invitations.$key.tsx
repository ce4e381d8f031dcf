import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { formatDay } from '#consortium/calendar.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { seeMe } from '#use-cases/accounts/see-me.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { askAboutInvitation } from '#use-cases/invitations/ask-about-invitation.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import type { Who } from '#use-cases/who.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Badge } from '../components/badge.tsx'
import { ButtonLink, TextLink } from '../components/button.tsx'
import { checkPath } from '../components/deemed-large/told.ts'
import { InvitationAnswer } from '../components/invitation/invitation-answer.tsx'
import { Questions } from '../components/invitation/questions.tsx'
import { SharedFacts } from '../components/invitation/shared-facts.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { OfficialName } from '../components/programme/official-name.tsx'
import { Folded } from '../components/room/folded.tsx'
import { useRoleNames } from '../components/room/seat-words.tsx'
import { FactRow, Facts } from '../components/table.tsx'
import { sayRefusal, statusOf } from '../refusals.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson, whoIs } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled(
  (words) => words.invitation.title,
  [
    // The address itself is the secret: it must not travel to other sites, nor stand in a search engine. Not `no-referrer`: then a
    // form without scripts would come without its origin, and be turned away.
    { name: 'referrer', content: 'same-origin' },
    { name: 'robots', content: 'noindex' },
  ],
)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const key = params.key ?? ''
  const seen = await seeInvitation(context.services, who, { key })
  if (!seen.ok && who.kind === 'visitor' && isId(key)) throw turnedDown({ kind: 'not-signed-in' }, request)
  const invitation = requireValue(seen, request)
  const me = who.kind === 'person' ? requireValue(await seeMe(context.services, who, {}), request) : null
  return {
    key,
    invitation,
    shares: await withPublicValues(invitation, context, who),
    me: me && {
      verified: me.account.verified,
      mine: me.organisations.filter((it) => it.role === 'owner' || it.role === 'editor'),
      actingFor: me.actingFor?.id ?? null,
    },
  }
}

type Seen = Extract<Awaited<ReturnType<typeof seeInvitation>>, { ok: true }>['value']

/** What everyone may see of an entry of the directory, the invited may too, also before anybody there has signed in. */
async function withPublicValues({ organisation, offer }: Seen, context: AppLoadContext, who: Who) {
  const shares = offer?.shares ?? []
  if (offer?.yourRole || !organisation.id) return shares
  const entry = await seeOrganisation(context.services, who, { organisationId: organisation.id })
  if (!entry.ok) return shares
  const { corporateNumber, evidence } = entry.value
  const facts: Readonly<Record<string, unknown>> = { ...entry.value.facts, ...(corporateNumber && { corporateNumber }) }
  return shares.map((it) =>
    it.seenBy === 'everyone' && facts[it.name] !== undefined
      ? { ...it, value: facts[it.name], evidence: evidence[it.name] ?? null }
      : it,
  )
}

/** By its id an invitation is shown to those concerned, once they are signed in; by its secret to whoever holds it. */
const isId = (key: string) => /^[0-9a-f-]{36}$/.test(key)

interface Told {
  readonly answer: 'asked' | 'accepted' | 'claiming' | 'declined' | null
  readonly roomId: string | null
  readonly errors: readonly string[]
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const key = params.key ?? ''
  const words = wordsIn(languageOf(request))
  const clientId = String(form.get('clientId') ?? '') || undefined

  if (form.get('answer') === 'ask') {
    const who = await whoIs(context, request)
    const answer = await askAboutInvitation(context.services, who, { key, text: String(form.get('text') ?? '') })
    if (answer.ok) return { answer: 'asked', roomId: null, errors: [] } satisfies Told
    const { refusal } = answer
    const errors = [refusal.kind === 'bad-input' ? words.invitation.talk.missing : sayRefusal(words, refusal)]
    return data({ answer: null, roomId: null, errors } satisfies Told, { status: statusOf(refusal) })
  }
  if (form.get('answer') === 'decline') {
    const who = await whoIs(context, request)
    const answer = await declineSeat(context.services, who, { key, reason: String(form.get('reason') ?? ''), clientId })
    if (answer.ok) return { answer: 'declined', roomId: null, errors: [] } satisfies Told
    const errors = [sayRefusal(words, answer.refusal)]
    return data({ answer: null, roomId: null, errors } satisfies Told, { status: statusOf(answer.refusal) })
  }

  const who = await requirePerson(context, request)
  if (form.get('agree') !== 'yes')
    return data({ answer: null, roomId: null, errors: [words.invitation.answer.agreeFirst] } satisfies Told, {
      status: 400,
    })
  const organisationId = String(form.get('organisationId') ?? '') || undefined
  const answer = await acceptSeat(context.services, who, { key, organisationId, clientId })
  if (!answer.ok) {
    const errors = [sayRefusal(words, answer.refusal)]
    return data({ answer: null, roomId: null, errors } satisfies Told, { status: statusOf(answer.refusal) })
  }
  if (answer.value.state === 'confirmed') return redirect(`/rooms/${answer.value.roomId}`)
  return { answer: 'claiming', roomId: answer.value.roomId, errors: [] } satisfies Told
}

export default function InvitationPage() {
  const { key, invitation: it, shares, me } = useLoaded<typeof loader>()
  const answered = useActionData<Told>()
  const told = answered && { ...answered, answer: answered.answer === 'asked' ? null : answered.answer }
  const { archive, invitation: words, room, terms, written } = useWords()
  const say = useSay()
  const roleNames = useRoleNames({ roles: [] })
  const { offer } = it
  const places = offer?.room.area.flatMap((code) => findPrefecture(code) ?? []).map(say) ?? []
  return (
    <Page narrow>
      <PageTitle
        title={words.title}
        above={offer?.room.demo && <Badge tone="purple">{room.list.demo}</Badge>}
        lead={
          <>
            <span className="block font-700">{words.to(it.organisation.name)}</span>
            {words.asks(it.organiser.name)}
          </>
        }
      />
      <div className="mb-6 space-y-3">
        {told && told.errors.length > 0 && <FormErrors errors={told.errors} />}
        {told?.answer ? (
          <Notice kind="success" live title={words.done[told.answer]}>
            {told.answer === 'claiming' && it.organisation.id && (
              <TextLink to={`/organisations/${it.organisation.id}/claim`}>{words.done.toClaim}</TextLink>
            )}
            {told.answer === 'declined' && words.done.thanks}
          </Notice>
        ) : (
          it.state !== 'open' && (
            <Notice kind="warning" title={words.state[it.state]}>
              {it.roomId && (
                <ButtonLink to={`/rooms/${it.roomId}`} kind="outline" className="mt-2">
                  {words.state.toRoom}
                </ButtonLink>
              )}
            </Notice>
          )
        )}
      </div>
      <div className="mb-10">
        <Facts>
          {offer && <FactRow label={words.room}>{offer.room.name}</FactRow>}
          {offer?.room.purpose && (
            <FactRow label={words.purpose}>
              <span className="whitespace-pre-wrap">{offer.room.purpose}</span>
            </FactRow>
          )}
          <FactRow label={words.program}>
            <TextLink to={`/programs/${it.program.id}`}>{say(it.program.name)}</TextLink>
            <OfficialName of={it.program.name} />
          </FactRow>
          {places.length > 0 && <FactRow label={words.area}>{written.beside(places)}</FactRow>}
          {offer && (
            <>
              <FactRow label={words.roles}>{roleNames(offer.roles)}</FactRow>
              <FactRow label={words.until}>{words.untilDay(say(formatDay(offer.until)))}</FactRow>
              <FactRow label={words.members}>
                {offer.members.length > 0 ? written.list(offer.members) : words.nobodyYet}
              </FactRow>
            </>
          )}
          {offer?.message && (
            <FactRow label={words.message(it.organiser.name)}>
              <span className="whitespace-pre-wrap">{offer.message}</span>
            </FactRow>
          )}
        </Facts>
      </div>
      {offer && (
        <Section title={words.consent.title} lead={words.consent.lead}>
          <SharedFacts
            shares={shares}
            organiser={it.organiser.name}
            mine={offer.yourRole !== null}
            listed={it.organisation.id !== null}
            check={
              offer.yourRole && it.organisation.id
                ? // By its id: the secret of the link belongs in no other address.
                  checkPath(it.organisation.id, `/invitations/${it.id}`)
                : undefined
            }
          />
        </Section>
      )}
      {offer?.terms && (
        <Section title={terms.invited.title} lead={terms.invited.text} id="terms">
          <Folded title={terms.invited.show}>
            <p className="whitespace-pre-wrap">{offer.terms}</p>
          </Folded>
        </Section>
      )}
      {offer && !told?.answer && it.archived && <Notice kind="info">{archive.invited}</Notice>}
      {offer && !told?.answer && !it.archived && (
        <Section title={words.talk.title} lead={words.talk.lead(it.organiser.name)} id="ask">
          <Questions talk={offer.talk} organiser={it.organiser.name} asked={answered?.answer === 'asked'} />
        </Section>
      )}
      {offer && !told?.answer && !it.archived && (
        <Section title={words.answer.title} id="answer">
          <InvitationAnswer
            address={`/invitations/${key}`}
            invitation={{ organisation: it.organisation, claimed: offer.claimed, yourRole: offer.yourRole }}
            me={me}
          />
        </Section>
      )}
    </Page>
  )
}
