/** What people in a trial see: the browser's own client on a socket, with the verdict written down at every number. */
import { connectRooms, openRoom, type RoomClient, type RoomSocket } from '#app/room-client.ts'
import { dayInJapan } from '#consortium/calendar.ts'
import type { Edition } from '#programs/edition.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { emptyView, type RoomView } from '#rooms/view.ts'
import type { Person } from '#use-cases/who.ts'

export interface Screen {
  readonly client: RoomClient
  /** The outcomes this screen showed, by the log's number. */
  readonly shown: ReadonlyMap<number, string>
  close(): void
}

export const socketOf = (person: Person, port: number): RoomSocket =>
  connectRooms(`http://127.0.0.1:${port}`, { cookie: `musubi_session=${person.sessionId}` })

/** Outcomes of a view, rule by rule; null while sums are still to come. */
export type Judge = (view: Pick<RoomView, 'room' | 'amounts' | 'sums'>, readsAmounts: boolean) => string | null

/** `check` asked once for each team: most events are words and leave it as it is. */
export function aJudge(edition: Edition): Judge {
  const known = new Map<string, string | null>()
  return (view, readsAmounts) => {
    const on = dayInJapan(new Date())
    const { room, sums } = view
    const { seq: _, ...told } = sums ?? { seq: 0 }
    const team = consortiumOf(room, null, view.amounts, on)
    const key = JSON.stringify([readsAmounts, on, team, told, sums?.seq === room.seq])
    const before = known.get(key)
    if (before !== undefined) return before
    const verdict = verdictOf(view, { readsAmounts }, edition, on)
    const said = verdict && [verdict.outcome, ...verdict.findings.map((it) => `${it.rule} ${it.outcome}`)].join()
    known.set(key, said)
    return said
  }
}

export function aScreen(socket: RoomSocket, roomId: string, judge: Judge, readsAmounts: boolean): Screen {
  const client = openRoom({ socket, roomId, view: emptyView })
  const shown = new Map<number, string>()
  let before: RoomView = emptyView
  let outcomes: string | null = null
  client.subscribe(() => {
    const { view } = client.now()
    if (view.room.seq === before.room.seq) return
    if (!isSameTeam(view, before)) outcomes = judge(view, readsAmounts)
    before = view
    if (outcomes !== null) shown.set(view.room.seq, outcomes)
  })
  return { client, shown, close: () => client.close() }
}

/** Whether nothing but words came: then nobody need judge again. Sums are for one number each, and always judged. */
const isSameTeam = (a: RoomView, b: RoomView) =>
  a.sums === null &&
  b.sums === null &&
  (Object.keys(a.room) as (keyof RoomView['room'])[]).every(
    (key) => key === 'seq' || key === 'messages' || a.room[key] === b.room[key],
  )
