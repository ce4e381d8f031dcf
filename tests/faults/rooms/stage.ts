/** The rooms and people of a trial: two rooms are made by use cases, all others copied from them. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { dayInJapan } from '#consortium/calendar.ts'
import { inTransaction, type Sql } from '#db/connect.ts'
import { isOutage } from '#db/outage.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import type { Answer } from '#use-cases/answer.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'
import type { Services } from '#use-cases/services.ts'
import type { Person } from '#use-cases/who.ts'

export interface Stage {
  readonly sql: Sql
  readonly services: Services
  /** By three: two of the organiser's organisation, one of the other member's. */
  readonly people: readonly Person[]
  /** The seat of the other member, in every room. */
  readonly seatId: string
  readonly roomIds: readonly string[]
}

export async function aStage(sql: Sql, it: { rooms: number; people: number }): Promise<Stage> {
  const settings = { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'Musubi <musubi@localhost>' }
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const services = makeServices({ sql, settings, post: outboxPost, log })
  const facts = [
    { kind: 'industry-support', prefecture: '20', designations: [] },
    { kind: 'it-vendor', prefecture: '20', size: 'sme', employees: 12 },
  ] as const
  const [organiser, member] = await Promise.all(
    facts.map((facts) => anEntry({ services }, { name: randomUUID(), facts })),
  )
  if (!organiser || !member) throw new Error('The organisations were not made.')

  const people: Person[] = []
  for (let at = 0; at < it.people; at++) {
    const person = await aPerson(services)
    await services.stores.organisations.addPerson((at % 3 === 2 ? member : organiser).id, person.accountId, 'editor')
    people.push(person)
  }
  const [first, , third] = people
  if (!first || !third) throw new Error('A trial needs three people.')

  const seatId = randomUUID()
  const made = async (requests: number | null): Promise<string> => {
    const { roomId } = valueIn(
      await openRoom(services, first, {
        program: 'chiiki-dx-r4-a',
        name: '信州ものづくりDX',
        area: ['20'],
        organisationId: organiser.id,
        roles: ['lead', 'local'],
      }),
    )
    const until = dayInJapan(new Date(Date.now() + 7 * 86_400_000))
    const asked = { roomId, seatId, organisationId: member.id, roles: ['digital'], way: 'member', until } as const
    const { invited } = valueIn(await invite(services, first, asked as never))
    valueIn(await acceptSeat(services, third, { key: invited?.invitationId ?? '' }))
    if (requests !== null) valueIn(await setSeatFacts(services, third, { roomId, seatId, requests }))
    return roomId
  }
  // Of twenty rooms one holds an amount that not everybody reads, so that sums travel with its events.
  const [plain, asking] = [await made(null), await made(31_000_000)]
  const some = Math.ceil(it.rooms / 20)
  const roomIds = [...(await copies(sql, asking, some)), ...(await copies(sql, plain, it.rooms - some))]
  return { sql, services, people, seatId, roomIds: roomIds.sort() }
}

async function aPerson(services: Services): Promise<Person> {
  const email = `${randomUUID()}@example.jp`
  const now = services.clock.now()
  const account = await services.stores.accounts.create({
    email,
    name: '結 花子',
    passwordHash: 'none',
    verifiedAt: now,
  })
  if (!account) throw new Error(`${email} is taken.`)
  const { id: sessionId } = await services.sessions.create(account.id)
  const { id: accountId, name } = account
  return {
    kind: 'person',
    accountId,
    name,
    email,
    verified: true,
    operator: false,
    sessionId,
    actingFor: null,
    address: accountId,
  }
}

/** Rooms like this one, with ids of their own: row by row as they stand, whatever columns there are. */
function copies(sql: Sql, roomId: string, count: number): Promise<string[]> {
  return inTransaction(sql, async ({ sql: tx }) => {
    await tx`
      create temporary table fresh on commit drop as
      select gen_random_uuid() as id, gen_random_uuid() as room, gen_random_uuid() as desk, gen_random_uuid() as amount
      from generate_series(1, ${count}::int)`
    await tx`insert into rooms select (jsonb_populate_record(t, jsonb_build_object('id', f.id))).* from rooms t, fresh f where t.id = ${roomId}`
    await tx`
      insert into room_logs
      select (jsonb_populate_record(t, jsonb_build_object('id', case t.audience when 'room' then f.room else f.desk end, 'room_id', f.id))).*
      from room_logs t, fresh f where t.room_id = ${roomId} and t.audience in ('room', 'desk')`
    await tx`
      insert into room_seats select (jsonb_populate_record(t, jsonb_build_object('room_id', f.id))).* from room_seats t, fresh f
      where t.room_id = ${roomId}`
    await tx`
      insert into room_amounts select (jsonb_populate_record(t, jsonb_build_object('id', f.amount, 'log_id', f.room))).*
      from room_amounts t join room_logs l on l.id = t.log_id, fresh f where l.room_id = ${roomId}`
    await tx`
      insert into room_events
      select (jsonb_populate_record(t, jsonb_build_object('log_id', case l.audience when 'room' then f.room else f.desk end, 'body',
        case when t.body ? 'amountId' then jsonb_set(t.body, '{amountId}', to_jsonb(f.amount)) else t.body end))).*
      from room_events t join room_logs l on l.id = t.log_id, fresh f where l.room_id = ${roomId}`
    const rows = await tx<{ id: string }[]>`select id from fresh`
    return rows.map(({ id }) => id)
  })
}

/** What is looked up beside the faults is asked until the database is there. */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isOutage(error)) throw error
      await pause(200)
    }
  }
}

function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}
