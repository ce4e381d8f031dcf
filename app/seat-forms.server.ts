/** The forms that bring an organisation to a seat: invite it, put it on the short list, write down its 内諾. */
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Kind, kinds } from '#consortium/kinds.ts'
import type { Answer, Refusal } from '#use-cases/answer.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { memberFactsOf } from '#use-cases/rooms/member-facts.ts'
import { recordAgreement } from '#use-cases/rooms/record-agreement.ts'
import type { Who } from '#use-cases/who.ts'
import type { Found, NewSeatAnswer, SeatAim } from './components/room/new-seat-data.ts'
import { sayRefusal } from './refusals.ts'
import type { AppWords } from './words/ja.ts'

/** So many are shown at first, and more with each press, up to the most. */
const shown = 10
const mostShown = 100

/** What the search inside the dialog finds; null where nothing was asked yet. */
export async function findForSeat(context: AppLoadContext, who: Who, query: URLSearchParams): Promise<Found | null> {
  const text = (query.get('q') ?? '').trim()
  const kind = query.get('kind') ?? ''
  const prefecture = query.get('prefecture') ?? ''
  if (!text && !kind && !prefecture) return null
  const limit = Math.min(mostShown, Math.max(shown, Math.trunc(Number(query.get('shown'))) || shown))

  const answer = await searchOrganisations(context.services, who, {
    text: text.slice(0, 200),
    kinds: kind in kinds ? [kind as Kind] : [],
    prefectures: prefecture ? [prefecture] : [],
    verbatim: query.get('verbatim') === '1',
    limit,
  })
  if (!answer.ok) return { total: 0, exact: true, organisations: [], more: null, meant: null }
  const { organisations, total, understood } = answer.value
  const { didYouMean } = understood
  return {
    total: total.count,
    exact: total.exact,
    organisations: organisations.map(({ organisation: it }) => ({
      id: it.id,
      name: it.name,
      kinds: [it.facts.kind ?? []].flat(),
      prefecture: it.facts.prefecture ?? null,
      capability: it.capability,
      facts: memberFactsOf(it),
      claimed: it.claimed,
      demo: it.demo,
      domain: it.domain,
    })),
    more: total.count > organisations.length && limit < mostShown ? withIn(query, { shown: `${limit + shown}` }) : null,
    meant: didYouMean && {
      ...didYouMean,
      query: withIn(query, didYouMean.applied ? { verbatim: '1' } : { q: didYouMean.text }),
    },
  }
}

/** The query with some of its values changed. */
function withIn(query: URLSearchParams, changed: Readonly<Record<string, string>>): string {
  const kept = [...query].filter(([name]) => !(name in changed))
  return String(new URLSearchParams([...kept, ...Object.entries(changed)]))
}

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const orNothing = (text: string) => (text === '' ? undefined : text)

/** Does what the form asks and says how it went. Its fields are those of the use case; `unlisted` chooses the name over the entry. */
export async function answerSeatForm(
  context: AppLoadContext,
  who: Who,
  roomId: string,
  form: FormData,
  words: AppWords,
): Promise<NewSeatAnswer> {
  const aim = textIn(form, 'as') as SeatAim
  const unlisted = form.get('who') === 'unlisted'
  const common = {
    roomId,
    clientId: orNothing(textIn(form, 'clientId')),
    seatId: orNothing(textIn(form, 'seatId')),
    ...(unlisted
      ? {
          name: orNothing(textIn(form, 'name')),
          kind: orNothing(textIn(form, 'newKind')) as Kind | undefined,
          prefecture: orNothing(textIn(form, 'newPrefecture')) as never,
        }
      : { organisationId: orNothing(textIn(form, 'organisationId')), name: orNothing(textIn(form, 'keptName')) }),
  }
  const roles = form.getAll('roles').map(String) as never[]
  const { services } = context

  if (aim === 'candidate') return said(await listCandidate(services, who, { ...common, roles }), form, words)
  if (aim === 'record') {
    const own = roles.length > 0 ? { roles } : {}
    const heard = { who: textIn(form, 'said.who'), on: textIn(form, 'said.on'), how: textIn(form, 'said.how') }
    return said(await recordAgreement(services, who, { ...common, ...own, said: heard }), form, words)
  }
  const answer = await invite(services, who, {
    ...common,
    roles,
    way: textIn(form, 'way') as never,
    address: orNothing(textIn(form, 'address')),
    until: textIn(form, 'until'),
    message: String(form.get('message') ?? ''),
  })
  if (!answer.ok) return said(answer, form, words)
  const { seatId, invited } = answer.value
  return {
    ok: true,
    errors: [],
    fields: {},
    invited: { seatId, way: textIn(form, 'way'), link: invited?.link ?? null, token: invited?.token ?? null },
  }
}

function said(answer: Answer<unknown>, form: FormData, words: AppWords): NewSeatAnswer {
  if (answer.ok) return { ok: true, errors: [], fields: {}, invited: null }
  return {
    ok: false,
    errors: [sayRefusal(words, answer.refusal)],
    fields: fieldErrors(answer.refusal, form, words),
    invited: null,
  }
}

/** Each field that was turned down, with what it expects. Nobody chosen comes first: how to reach them is asked only then. */
function fieldErrors(refusal: Refusal, form: FormData, { room, errors }: AppWords): Record<string, string> {
  if (refusal.kind !== 'bad-input') return {}
  const meant = form.get('who') === 'unlisted' ? 'name' : 'organisationId'
  const nobody = ['organisationId', 'keptName', 'name', 'seatId'].every((it) => textIn(form, it) === '')
  const paths = refusal.problems
    .map(({ path }) => (path === 'name' ? meant : path.replace(/\.\d+$/, '')))
    .filter((it) => !nobody || (it !== 'way' && it !== 'address'))
  const says = (path: string) => {
    if (path === 'organisationId') return room.invite.nobody[textIn(form, 'as') as SeatAim] ?? errors.field.form
    if (path === 'message') return errors.field.atMostLong(2000, textIn(form, path).length)
    return room.invite.problems[path] ?? errors.field.form
  }
  return Object.fromEntries([...(nobody ? [meant] : []), ...paths].map((path) => [path, says(path)]))
}
