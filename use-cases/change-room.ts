import { dayInJapan } from '#consortium/calendar.ts'
import type { Edition } from '#programs/edition.ts'
import type { Command } from '#rooms/commands.ts'
import type { Asker } from '#rooms/decide.ts'
import type { RoomState } from '#rooms/state.ts'
import type { RoomHead } from '#rooms/store.ts'
import { type Answer, done, refused } from './answer.ts'
import type { Standing } from './permissions.ts'
import { requireEdition } from './room-edition.ts'
import { type Writer, type Written, writeToRoom } from './room-writing.ts'
import type { Services, Stores } from './services.ts'
import type { Person, Who } from './who.ts'
import { personOf } from './who.ts'

/** What a wish is worked out from. */
export interface RoomAtHand {
  /** The stores of the transaction. */
  readonly stores: Stores
  readonly head: RoomHead
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
  readonly standing: ReadonlySet<Standing>
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

  const answer = await services.transaction(async (stores) => {
    const head = await stores.rooms.find(change.roomId)
    if (!head) return refused({ kind: 'not-found', what: 'room' })
    const edition = await requireEdition(head.program)
    const at: RoomAtHand = { stores, head, edition, person, now, today: dayInJapan(now) }
    const seats = await stores.rooms.seatsOf(person.accountId, head.id)
    const asker: Asker = {
      accountId: person.accountId,
      organiser: change.standing.has('organiser'),
      seatIds: seats.filter((it) => it.mayEdit).map((it) => it.seatId),
    }
    const writer = writerOf(person, now, [
      ...(asker.organiser ? [head.organiser.id] : []),
      ...seats.map((it) => it.organisationId),
    ])

    const written = await writeToRoom(stores, head.roomLog, { ...writer, clientId, asker: () => asker }, (room) =>
      change.wish(at, room),
    )
    if (!written.ok) return written
    const beside = written.value.again ? null : ((await change.beside?.(at, written.value)) ?? null)
    return done({ written: written.value, beside })
  })
  if (!answer.ok) return answer

  tell(services, [answer.value.written])
  return done({ seq: answer.value.written.events.at(-1)?.seq ?? 0, beside: answer.value.beside })
}

/** Tells every node, after the commit. */
export function tell(services: Services, written: readonly Pick<Written, 'logId' | 'room' | 'again'>[]): void {
  const grown = written.filter((it) => !it.again).map(({ logId, room }) => ({ logId, seq: room.seq }))
  if (grown.length > 0) services.wake.grown(grown)
}

/** Speaks for the organisation the person acts for where it has a part in the room, else for the first that has. */
export const writerOf = (person: Person, at: Date, organisationIds: readonly string[]): Writer => ({
  sender: `account:${person.accountId}`,
  accountId: person.accountId,
  organisationId: organisationIds.find((id) => id === person.actingFor) ?? organisationIds[0] ?? null,
  at,
})
