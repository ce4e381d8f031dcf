import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { type Answer, done, notNow, refused } from '../answer.ts'
import { prose } from '../inputs.ts'
import { postToAsker } from '../mail/post-open-seat-letter.ts'
import type { Services, Stores } from '../services.ts'
import type { OpenSeat, SeatApplication } from '../stores/open-seats.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { givenAway, mostQuestions, problem } from './content.ts'
import { howItStands } from './how-it-stands.ts'

const input = z.strictObject({
  organisationId: z.uuid(),
  openSeatId: z.uuid(),
  /** Each question as it was read, with its answer. */
  answers: z
    .array(z.strictObject({ question: z.string().max(200), answer: prose(1000).min(1) }))
    .max(mostQuestions)
    .default([]),
  message: prose(2000).default(''),
  /** Applies in spite of what was warned of. */
  evenSo: z.boolean().default(false),
})
type Application = z.infer<typeof input>

/**
 * An organisation applies for an open seat. Where the seat is blind its name is kept back, and it is warned once where its own words
 * give it away. Nothing it is turned down for says who asks.
 */
export const applyForSeat = useCase({
  name: 'apply-for-seat',
  input,
  about: ({ organisationId }) => ({ organisationId }),
  run: async (services, who, it) => {
    const { accountId } = personOf(who)
    const at = services.clock.now()
    return services.transaction(async (stores) => {
      const found = await requireSeatFor(stores, it, dayInJapan(at))
      if (!found.ok) return found
      const seat = found.value
      const taken = await services.limits.take('application', accountId)
      if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

      const { openSeatId, organisationId, answers, message } = it
      const written = { openSeatId, organisationId, answers, message, blind: seat.blind, by: accountId, at }
      const application = await stores.applications.create(written)
      if (!application) return notNow('applied-already')
      return tellOf(services, stores, { seat, application })
    })
  },
})

/** The seat, held, where this organisation may apply for it with these words. */
async function requireSeatFor(stores: Stores, it: Application, on: string): Promise<Answer<OpenSeat>> {
  const { organisationId, openSeatId, answers, message, evenSo } = it
  const seat = await stores.openSeats.find(openSeatId, { lock: true })
  if (!seat) return refused({ kind: 'not-found', what: 'open-seat' })
  const entry = await stores.organisations.find(organisationId)
  if (!entry || entry.hidden || entry.mergedInto) return refused({ kind: 'not-found', what: 'organisation' })
  if (howItStands(seat, on) !== 'open') return notNow('open-seat-not-open')
  if (entry.id === seat.organiser.id) return notNow('own-open-seat')
  if (entry.demo !== seat.demo) return notNow(seat.demo ? 'open-seat-of-demo' : 'demo-applies')
  if (entry.register?.closed) return notNow('organisation-closed', { name: entry.name })

  const before = await stores.applications.listFor([organisationId])
  if (before.some((one) => one.openSeatId === openSeatId && one.state === 'declined')) return notNow('applied-before')
  const asked = answers.map(({ question }) => question)
  if (asked.length !== seat.questions.length || asked.some((question, n) => question !== seat.questions[n]))
    return notNow('questions-changed')

  const said = [message, ...answers.map(({ answer }) => answer)]
  const warned = seat.blind && !evenSo ? givenAway(said, [entry.name]) : []
  return warned.length > 0
    ? refused({ kind: 'bad-input', problems: warned.map((says) => problem('evenSo', says)) })
    : done(seat)
}

async function tellOf(services: Services, stores: Stores, at: { seat: OpenSeat; application: SeatApplication }) {
  await postToAsker(services, stores, 'applied', at)
  return done({ applicationId: at.application.id })
}
