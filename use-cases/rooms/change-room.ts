import { dayInJapan } from '#consortium/calendar.ts'
import type { Edition } from '#programs/edition.ts'
import type { Command } from '#rooms/commands.ts'
import type { Asker } from '#rooms/decide.ts'
import { isLive, type RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import { type Answer, done, refused } from '../answer.ts'
import type { Services, Stores } from '../services.ts'
import type { Person, Who } from '../who.ts'
import { personOf } from '../who.ts'
import { editionOf } from './room-edition.ts'
import { type Writer, type Written, writeToRoom } from './room-writing.ts'

/** What a wish is worked out from. */
export interface RoomAtHand {
  /** The stores of the transaction. */
  readonly stores: Stores
  readonly head: RoomHead
  /** In the version that the room stands on. */
  readonly edition: Edition
  readonly person: Person
  readonly now: Date
  /** The day in Japan. */
  readonly today: string
}

export interface RoomChange<Beside> {
  readonly roomId: string
  /** The asker's own id for the command; one is made where the door brings none, and then nothing can be sent twice. */
  readonly clientId?: string | undefined
  /** Reads what is needed and says what is wished. Asked again when another's event came first. */
  readonly wish: (at: RoomAtHand, room: RoomState) => Promise<Answer<readonly Command[]>>
  /** What must stand or fall with the events: texts, amounts, invitations, mail. Left out when the command came before. */
  readonly beside?: (at: RoomAtHand, written: Written) => Promise<Beside>
}

/** What a change answers: the room's number after it, and what came beside unless the command had come before. */
export interface Changed<Beside> {
  readonly seq: number
  readonly beside: Beside | null
}

/** Seat, parse and permission are behind us: decide, store, answer, and after the commit tell. */
export async function changeRoom<Beside = null>(
  services: Services,
  who: Who,
  change: RoomChange<Beside>,
): Promise<Answer<Changed<Beside>>> {
  const person = personOf(who)
  const now = services.clock.now()
  const clientId = change.clientId ?? services.secrets.id()

  const inTransaction = () =>
    services.transaction(async (stores) => {
      const [head, asker, seats] = await Promise.all([
        stores.rooms.find(change.roomId),
        askerIn(stores, person),
        stores.rooms.seatsOf(person.accountId, change.roomId),
      ])
      if (!head) return refused({ kind: 'not-found', what: 'room' })
      const at = { stores, head, person, now, today: dayInJapan(now) }
      const inRoom = [head.organiser.id, ...seats.map((it) => it.organisationId)].filter(asker.speaksFor)

      const it = { ...writerOf(person, now, inRoom), clientId, asker: asker.in }
      const written = await writeToRoom(stores, head.roomLog, it, async (room) =>
        change.wish({ ...at, edition: await editionOf(stores, room) }, room),
      )
      if (!written.ok) return written
      const { again, room } = written.value
      const after = async () => ({ ...at, edition: await editionOf(stores, room) })
      const beside = again || !change.beside ? null : await change.beside(await after(), written.value)
      return done({ written: written.value, beside })
    })

  const answer = (await inTransaction().catch(unlessTwice)) ?? (await inTransaction())
  if (!answer.ok) return answer

  tell(services, [answer.value.written])
  return done({ seq: answer.value.written.events.at(-1)?.seq ?? 0, beside: answer.value.beside })
}

/** Where the same command was being stored over another line: what became of it is found by beginning anew. */
function unlessTwice(error: unknown): null {
  if ((error as { code?: unknown }).code === 'sent-twice') return null
  throw error
}

/** What a person is to a room as it stands, worked out anew for every state of it: somebody else's event may have come first. */
export async function askerIn(stores: Stores, { accountId }: Person) {
  const mine = new Set(await stores.organisations.editedBy(accountId))
  const speaksFor = (organisationId: string | null) => organisationId !== null && mine.has(organisationId)
  return {
    speaksFor,
    in: (room: RoomState): Asker => ({
      accountId,
      organiser: speaksFor(room.organiser?.id ?? null),
      seatIds: room.seats
        .filter((it) => it.state === 'confirmed' && isLive(it) && speaksFor(it.organisation.id))
        .map((it) => it.id),
    }),
  }
}

/** Tells every node, after the commit. Of what came before, too: whoever stored it may not have come to tell. */
export function tell(services: Services, written: readonly Pick<Written, 'logId' | 'room'>[]): void {
  const grown = written.map(({ logId, room }) => ({ logId, seq: room.seq }))
  if (grown.length > 0) services.wake.grown(grown)
}

/** Speaks for the organisation the person acts for where it has a part in the room, else for the first that has. */
export const writerOf = (person: Person, at: Date, organisationIds: readonly string[]): Writer => ({
  sender: `account:${person.accountId}`,
  accountId: person.accountId,
  organisationId: organisationIds.find((id) => id === person.actingFor) ?? organisationIds[0] ?? null,
  at,
})
