/**
 * Rooms follow the directory: a changed fact and a decided claim reach every room they concern in the transaction that
 * changes them. Each answers the logs that have grown, for `services.wake.grown` after the commit.
 */
import type { SeatState } from '#consortium/seat-states.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import type { Command } from '#rooms/commands.ts'
import { closedNow } from '#rooms/composition.ts'
import { takenFrom } from '#rooms/facts.ts'
import { type Seat, seatOf } from '#rooms/state.ts'
import type { SeatedRoom } from '#rooms/store.ts'
import type { Grown } from '../organisations/organisation-changed.ts'
import { sameValue } from '../organisations/profile.ts'
import { successorOf } from '../organisations/successor.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import type { Who } from '../who.ts'
import { memberFactsOf } from './member-facts.ts'
import { editionOf } from './room-edition.ts'
import { roomNow } from './room-now.ts'
import { takenOver } from './room-organisations.ts'
import { type Writer, writeToRoom } from './room-writing.ts'

/** When the directory changed, and by whom where a person did it. */
export interface ChangedBy {
  readonly at: Date
  readonly who?: Who
}

/**
 * After a save: `facts-changed` in every room where the organisation is confirmed and whose edition reads a fact that is now
 * another, or that knows it by another name; and, wherever it is asked, has agreed or is confirmed, what the register says of
 * its end. Call it once the entry is saved. Rooms are locked in the order of their ids.
 */
export async function entryChanged(stores: Stores, organisationId: string, by: ChangedBy): Promise<Grown> {
  const grown: Grown[number][] = []
  const entry = await requireEntry(stores, organisationId)
  for (const seated of await stores.rooms.roomsWhereSeated(entry.id, liveStates)) {
    const room = await roomOf(stores, seated)
    const seat = seatOf(room, seated.seatId)
    // Into an archived room it comes when that is restored.
    if (!seat || room.archived) continue
    // A closed composition keeps the facts it was judged by; they come in when it is opened again.
    const follows = seat.state === 'confirmed' && !closedNow(room)
    const commands = [
      ...(follows ? factsToTell(entry, seat, await editionOf(stores, room)) : []),
      ...(await closingToTell(stores, entry, seat)),
    ]
    if (commands.length > 0)
      grown.push(await write(stores, seated, entry, by, `facts:${entry.id}:${entry.version}`, commands))
  }
  return grown
}

/** Not ended: asked, agreed or confirmed. */
export const liveStates = ['asked', 'agreed', 'confirmed'] as const satisfies readonly SeatState[]

/** What a seat has to hear of its organisation's facts and name, where its copy is another. */
export function factsToTell(entry: Organisation, seat: Seat, edition: Edition): Command[] {
  const sharing = seat.state === 'confirmed' ? 'confirmed' : 'asked'
  const facts = takenFrom(memberFactsOf(entry), factsForRooms(edition), sharing)
  const renamed = seat.organisation.name !== entry.name
  if (!renamed && sameValue(seat.facts, facts)) return []
  return [{ kind: 'update-facts', body: { seatId: seat.id, facts, ...(renamed && { name: entry.name }) } }]
}

/** What a seat has to hear of the end of its organisation, as the register tells it. */
export async function closingToTell(stores: Stores, { register }: Organisation, seat: Seat): Promise<Command[]> {
  const closed = register?.closed ?? null
  const known = seat.closed && { ...seat.closed, successor: seat.closed.successor?.corporateNumber ?? null }
  if (sameValue(closed, known)) return []
  const seatId = seat.id
  if (!closed) return [{ kind: 'reopen-organisation', body: { seatId } }]

  const { on, cause } = closed
  return [{ kind: 'close-organisation', body: { seatId, on, cause, successor: await successorOf(stores, closed) } }]
}

/** After an approved claim: the seats this person accepted for the organisation turn 参加確定. */
export async function confirmClaimedSeats(
  stores: Stores,
  claim: { id: string; organisationId: string; accountId: string },
  by: ChangedBy,
): Promise<Grown> {
  await stores.rooms.holdOrganisation(claim.organisationId)
  const entry = await requireEntry(stores, claim.organisationId)

  const grown: Grown[number][] = []
  for (const seated of await seatsAcceptedBy(stores, claim)) {
    const body = { seatId: seated.seatId, ...takenOver(entry, await editionOf(stores, seated), 'confirmed') }
    grown.push(await write(stores, seated, entry, by, `claim:${claim.id}`, [{ kind: 'confirm-seat', body }]))
  }
  return grown
}

/** After a refused or withdrawn claim: the seats this person accepted are free again, so that the organiser can invite anew. */
export async function releaseClaimedSeats(
  stores: Stores,
  claim: { id: string; organisationId: string; accountId: string },
  by: ChangedBy,
): Promise<Grown> {
  const grown: Grown[number][] = []
  for (const seated of await seatsAcceptedBy(stores, claim)) {
    const command: Command = { kind: 'withdraw-seat', body: { seatId: seated.seatId } }
    grown.push(await write(stores, seated, null, by, `claim:${claim.id}`, [command]))
  }
  return grown
}

/** 内諾 seats waiting for just this person's claim: another's yes does not become theirs. */
async function seatsAcceptedBy(
  stores: Stores,
  claim: { organisationId: string; accountId: string },
): Promise<SeatedRoom[]> {
  const waiting: SeatedRoom[] = []
  for (const seated of await stores.rooms.roomsWhereSeated(claim.organisationId, ['agreed'])) {
    const invitations = await stores.invitations.listOf(seated.roomId)
    const theirs = invitations.some(
      (it) => it.seatId === seated.seatId && it.state === 'accepted' && it.answeredBy === claim.accountId,
    )
    if (theirs && seatOf(await roomOf(stores, seated), seated.seatId)?.claiming) waiting.push(seated)
  }
  return waiting
}

/** The room as it stands; its log is held. */
export async function roomOf(stores: Stores, { roomLog }: SeatedRoom) {
  const now = await roomNow(stores, roomLog)
  if (!now) throw new Error(`Log ${roomLog} is gone while its room stands.`)
  return now.room
}

/** Writes on the directory's behalf into a room whose log is held. */
export async function write(
  stores: Stores,
  seated: SeatedRoom,
  entry: Organisation | null,
  { who, at }: ChangedBy,
  clientId: string,
  commands: readonly Command[],
): Promise<Grown[number]> {
  const person = who?.kind === 'person' ? who : null
  const writer: Writer = {
    // Its ids are the house's own: no person's command may stand in their place (R17).
    sender: 'system:directory',
    accountId: person?.accountId ?? null,
    organisationId: entry?.id ?? null,
    at,
  }
  const asker = () => ({ accountId: writer.accountId, organiser: false, seatIds: [], house: true })
  const answer = await writeToRoom(stores, seated.roomLog, { ...writer, clientId, asker }, async () => ({
    ok: true,
    value: commands,
  }))
  // The log was held since the seat was read, so nothing can stand against it.
  if (!answer.ok)
    throw new Error(
      `Room ${seated.roomId} turned down ${commands.map(({ kind }) => kind).join(', ')}: ${answer.refusal.kind}`,
    )
  return { logId: seated.roomLog, seq: answer.value.room.seq }
}

async function requireEntry(stores: Stores, organisationId: string): Promise<Organisation> {
  const entry = await stores.organisations.find(organisationId)
  if (!entry) throw new Error(`There is no organisation ${organisationId}.`)
  return entry
}
