import { dayInJapan } from '#consortium/calendar.ts'
import type { DeskCommand } from '#rooms/commands.ts'
import { type Asker, no } from '#rooms/decide.ts'
import { decideOnDesk } from '#rooms/decide-desk.ts'
import { applyToDesk } from '#rooms/desk.ts'
import { type DeskState, emptyDesk, type RoomState } from '#rooms/state.ts'
import type { RoomHead, StoredLog } from '#rooms/store.ts'
import { readEvent, versionOf } from '#rooms/upcast.ts'
import { type Answer, done, refused } from '../answer.ts'
import type { Services, Stores } from '../services.ts'
import { personOf, type Who } from '../who.ts'
import { askerIn, type RoomAtHand, writerOf } from './change-room.ts'
import { editionOf } from './room-edition.ts'
import { roomNow } from './room-now.ts'
import { rowOf, type Writer } from './room-writing.ts'

export const foldDesk = (log: Pick<StoredLog, 'events'>): DeskState =>
  log.events.map(readEvent).reduce(applyToDesk, emptyDesk)

/** A change of the organiser's desk: as `changeRoom`, in the desk's own log. */
export async function changeDesk(
  services: Services,
  who: Who,
  change: {
    readonly roomId: string
    readonly clientId?: string | undefined
    readonly wish: (at: RoomAtHand) => Promise<Answer<DeskCommand>>
  },
): Promise<Answer<{ seq: number }>> {
  const person = personOf(who)
  const now = services.clock.now()
  const clientId = change.clientId ?? services.secrets.id()

  const answer = await services.transaction(async (stores) => {
    const head = await stores.rooms.find(change.roomId)
    if (!head) return refused({ kind: 'not-found', what: 'room' })
    const edition = await editionOf(stores, head)
    const wished = await change.wish({ stores, head, edition, person, now, today: dayInJapan(now) })
    if (!wished.ok) return wished

    const asker = (await askerIn(stores, person)).in
    return writeToDesk(stores, head, { ...writerOf(person, now, [head.organiser.id]), clientId, asker }, wished.value)
  })
  if (!answer.ok) return answer

  services.wake.grown([answer.value])
  return done({ seq: answer.value.seq })
}

/** In the transaction at hand; answers how far the desk's log has grown. */
export async function writeToDesk(
  stores: Stores,
  head: RoomHead,
  it: Writer & { readonly clientId: string; readonly asker: (room: RoomState) => Asker },
  wish: DeskCommand,
): Promise<Answer<{ logId: string; seq: number }>> {
  const row = rowOf(it, it.clientId)
  // Held from the start: a desk has one writer, and the decision looks at two logs.
  const now = await roomNow(stores, head.roomLog, { lock: true })
  const desk = await stores.rooms.load(head.deskLog, { lock: true })
  if (!now || !desk) return refused({ kind: 'not-found', what: 'room' })
  const sent = await stores.rooms.findSent(desk.id, row.sender, it.clientId)
  if (sent) return done({ logId: desk.id, seq: sent.seq })

  const state = now.room
  if (!it.asker(state).organiser) return no('not-organiser')
  const decision = decideOnDesk(state, foldDesk(desk), wish)
  if (!decision.ok) return decision
  const { event } = decision
  const written = await stores.rooms.append({
    ...row,
    logId: desk.id,
    after: desk.seq,
    event,
    v: versionOf(event.kind),
    project: {},
  })
  if (!written.ok) throw new Error(`Log ${desk.id} moved while it was held.`)
  return done({ logId: desk.id, seq: written.event.seq })
}
