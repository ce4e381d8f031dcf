import { addDays, dayInJapan } from '#consortium/calendar.ts'
import type { Answer } from '../answer.ts'
import { acceptSeat } from '../invitations/accept-seat.ts'
import { declineSeat } from '../invitations/decline-seat.ts'
import { invite } from '../invitations/invite.ts'
import { applyForSeat } from '../open-seats/apply-for-seat.ts'
import { publishOpenSeat } from '../open-seats/publish-open-seat.ts'
import { listCandidate } from '../rooms/list-candidate.ts'
import { openRoom } from '../rooms/open-room.ts'
import { recordAgreement } from '../rooms/record-agreement.ts'
import { say } from '../rooms/say.ts'
import { seeRoom } from '../rooms/see-room.ts'
import { setPlan } from '../rooms/set-plan.ts'
import { setSeatFacts } from '../rooms/set-seat-facts.ts'
import type { Services } from '../services.ts'
import type { Person } from '../who.ts'
import type { DemoOpenSeat, DemoRoom, DemoSeat } from './demo-data.ts'

/** A demo organisation as the rooms' script needs it: its entry, and somebody who speaks for it. */
export interface DemoCast {
  readonly id: string
  readonly name: string
  readonly person: Person
}

/** Days that demo invitations stay open, so that the demo does not go stale in a week. */
const openFor = 300

/** Forms one demo consortium as its people would: open, plan, invite, answer, talk. */
export async function playRoom(services: Services, room: DemoRoom, cast: (key: string) => DemoCast): Promise<void> {
  const { id, person } = cast(room.organiser)
  const { program, name, purpose, area, roles, plan } = room
  const opened = required(
    await openRoom(services, person, { program, name, purpose, area: [...area], roles, organisationId: id }),
  )
  const at = { services, roomId: opened.roomId, organiser: person, cast }

  required(await setPlan(services, person, { roomId: opened.roomId, values: { ...plan } }))
  await fillIn(at, id, room)
  for (const seat of room.seats) await takeSeat(at, seat)
  for (const { by, text } of room.messages)
    required(await say(services, cast(by).person, { roomId: opened.roomId, text }))
  if (room.openSeat) await seekInPublic(at, room, room.openSeat)
}

/** Publishes a seat, and somebody applies for it. */
async function seekInPublic({ services, roomId, organiser, cast }: At, { area }: DemoRoom, it: DemoOpenSeat) {
  const { applicant, roles, questions, ...seat } = it
  const until = addDays(dayInJapan(services.clock.now()), openFor)
  const published = { roomId, ...seat, roles: [...roles], questions: [...questions], prefecture: area[0], until }
  const { openSeatId } = required(await publishOpenSeat(services, organiser, published))
  const { id, person } = cast(applicant.organisation)
  const answers = questions.map((question, at) => ({ question, answer: applicant.answers[at] ?? '' }))
  required(await applyForSeat(services, person, { organisationId: id, openSeatId, answers }))
}

interface At {
  readonly services: Services
  readonly roomId: string
  readonly organiser: Person
  readonly cast: (key: string) => DemoCast
}

async function takeSeat(at: At, seat: DemoSeat): Promise<void> {
  const { services, roomId, organiser, cast } = at
  const roles = [...seat.roles]
  const today = dayInJapan(services.clock.now())
  const until = addDays(today, openFor)

  switch (seat.by) {
    case 'mail':
      required(
        await invite(services, organiser, {
          roomId,
          way: 'mail',
          name: seat.name,
          address: seat.address,
          roles,
          until,
        }),
      )
      return
    case 'agreement': {
      const said = { who: seat.who, how: seat.how, on: today }
      required(
        await recordAgreement(services, organiser, { roomId, organisationId: cast(seat.organisation).id, roles, said }),
      )
      return
    }
    case 'short-list':
      required(await listCandidate(services, organiser, { roomId, organisationId: cast(seat.organisation).id, roles }))
      return
    case 'invitation': {
      const { id, person } = cast(seat.organisation)
      const { invited } = required(
        await invite(services, organiser, { roomId, way: 'member', organisationId: id, roles, until }),
      )
      const key = invited?.invitationId ?? ''
      if (seat.answer === 'declined') required(await declineSeat(services, person, { key }))
      if (seat.answer !== 'accepted') return
      required(await acceptSeat(services, person, { key, organisationId: id }))
      await fillIn(at, id, seat)
    }
  }
}

/** Writes what the script says of an organisation's own seat. */
async function fillIn(
  { services, roomId, organiser }: At,
  organisationId: string,
  { usesTool, task }: { usesTool?: boolean; task?: string },
): Promise<void> {
  const facts = { ...(usesTool !== undefined && { usesTool }), ...(task !== undefined && { task }) }
  if (Object.keys(facts).length === 0) return

  const { view } = required(await seeRoom(services, organiser, { roomId }))
  const seat = view.room.seats.find(({ organisation }) => organisation.id === organisationId)
  if (!seat) throw new Error(`${organisationId} has no seat in the demo room.`)
  required(await setSeatFacts(services, organiser, { roomId, seatId: seat.id, facts }))
}

/** The demo's script is ours: a refusal in it is a bug. */
export function required<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`The demo was refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}
