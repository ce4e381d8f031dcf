import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { callDue } from '#rooms/reminders.ts'
import type { RoomSummary } from '#rooms/store.ts'
import { done } from '../answer.ts'
import { lastDayOf, lastDayOfCall } from '../invitations/invitation-time.ts'
import type { Services } from '../services.ts'
import { useCase } from '../use-case.ts'
import { type Person, personOf } from '../who.ts'
import { type AwaitedAnswers, awaitedAnswers } from './awaited-answers.ts'
import { findEdition } from './room-edition.ts'
import { textIdsIn } from './room-reading.ts'

/** Days before its last that an unanswered invitation is shown to who sent it. */
const nearEnd = 3
/** A page looks into so many rooms, those that moved last. */
const lookedInto = 10
const [roomsTold, eventsTold] = [5, 3]

/** A room and its events that others caused since somebody last looked, newest first. */
export type Changed = Awaited<ReturnType<typeof changedFor>>[number]

/** What waits for the asker in rooms and in the house, and what changed since they last looked. Invitations come with `list-rooms`. */
export const seeWaiting = useCase({
  name: 'see-waiting',
  input: z.strictObject({}),
  run: async (services, who, _input, standing) => {
    const person = personOf(who)
    const { stores, clock } = services
    const held = person.verified ? await stores.organisations.of(person.accountId) : []
    const member = held.filter(({ role }) => role !== 'claimant').map(({ id }) => id)
    const editing = held.filter(({ role }) => role === 'owner' || role === 'editor').map(({ id }) => id)
    const now = clock.now()
    const today = dayInJapan(now)
    const known = await stores.rooms.listFor(member)
    const all = known.filter((it) => !it.archived)
    const closed = await stores.terms.awaiting(
      person.accountId,
      all.map((it) => it.id),
    )
    // Of a room whose terms wait to be accepted, nothing but these is told.
    const rooms = all.filter((it) => !closed.has(it.id))
    const inDays = new Date(now.getTime() + nearEnd * 86_400_000)
    const expiring = await stores.attention.expiring(editing, { from: now, to: inDays })
    return done({
      /** Rooms whose confidentiality terms they have not accepted. */
      terms: all
        .filter((it) => closed.has(it.id))
        .map(({ id, name, organiser }) => ({ roomId: id, room: name, organiser: organiser.name })),
      /** Rooms that are deleted after a day, and until then give away their data. */
      deletions: known.flatMap(({ id, name, deleteOn: on }) => (on === null ? [] : [{ roomId: id, room: name, on }])),
      /** Closed compositions that an organisation of theirs has not confirmed. */
      confirm: (await stores.attention.unsigned({ organisationIds: editing })).filter((it) => !closed.has(it.roomId)),
      /** Of those they invited, before they answer. */
      questions: await stores.attention.questionsTo(editing),
      /** Their invitations whose last day is near; `until` is that day. */
      expiring: expiring.map(({ expiresAt, ...it }) => ({ ...it, until: lastDayOf(expiresAt) })),
      /** Those they invited whom no mail reaches, at each rung of the silence ladder. */
      calls: await callsOf(services, editing),
      /** Of verdicts and of changes that wait for consent, where theirs is the word that lacks. */
      answers: await answersOf(services, person, rooms, today),
      /** For their open seats, not answered yet. */
      applications: await stores.applications.unansweredBy(editing),
      /** Of theirs, where the organiser would go on with names and they have not said whether they would. */
      introductions: (await stores.applications.listFor(editing))
        .filter(({ state }) => state === 'agreed')
        .map(({ openSeatId, organisation }) => ({ openSeatId, organisation })),
      changed: await changedFor(services, person, rooms),
      operator: standing.has('operator')
        ? {
            claims: (await stores.claims.listOpen()).filter((it) => it.accountId !== person.accountId).length,
            corrections: (await stores.corrections.listOpen()).length,
          }
        : null,
    })
  },
})

async function callsOf({ stores, clock }: Services, organisationIds: readonly string[]) {
  const now = clock.now()
  const calls = []
  for (const { program, sentAt, expiresAt, calledAt, ...it } of await stores.notices.unreachable(
    organisationIds,
    now,
  )) {
    const edition = await findEdition(program)
    const closes = edition && lastDayOfCall(edition, now)
    if (callDue({ sentAt, expiresAt, ...(closes && { closes }) }, calledAt, now))
      calls.push({ ...it, until: lastDayOf(expiresAt) })
  }
  return calls
}

async function answersOf({ stores }: Services, { accountId }: Person, rooms: readonly RoomSummary[], today: string) {
  const waiting: ({ roomId: string; room: string } & AwaitedAnswers)[] = []
  for (const { id, name, progress } of rooms.slice(0, lookedInto)) {
    // Once an application went out, its verdict waits for nobody.
    const awaited = await awaitedAnswers(stores, { accountId, roomId: id, today, judged: progress === null })
    if (awaited.answers + awaited.ticks + awaited.consents > 0) waiting.push({ roomId: id, room: name, ...awaited })
  }
  return waiting
}

async function changedFor({ stores }: Services, { accountId }: Person, rooms: readonly RoomSummary[]) {
  const unread = await stores.attention.unreadIn(
    accountId,
    rooms.map((it) => it.id),
  )
  const changed = rooms.flatMap((room) => {
    const it = unread.get(room.id)
    // Who never looked into a room has nothing to compare.
    return it && it.unread > 0 && it.readTo > 0 ? [{ room, ...it }] : []
  })
  return Promise.all(
    changed.slice(0, roomsTold).map(async ({ room, logId, readTo, unread: count, forYou }) => {
      const latest = await stores.rooms.latest(logId, { after: readTo, notBy: accountId, limit: eventsTold })
      return {
        roomId: room.id,
        room: room.name,
        program: room.program,
        seats: room.seats,
        unread: count,
        forYou,
        latest,
        /** Of the messages among them, by id; an erased one is missing. */
        texts: await stores.rooms.texts(logId, textIdsIn(latest)),
      }
    }),
  )
}
