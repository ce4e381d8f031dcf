import type { SeatState } from '#consortium/seat-states.ts'
import type { MemberRow } from '#imports/member-row.ts'
import { consideredIn } from '#rooms/desk.ts'
import { type DeskState, isLive, type RoomState, seatStateOn } from '#rooms/state.ts'
import { nameKeyOf } from '../duplicates/name-key.ts'
import type { Match } from './member-list-matches.ts'

/** Where an organisation of the list stands already: on the desk or in a seat that has not ended. */
export interface Here {
  readonly seatId: string
  readonly organisationId: string | null
  readonly name: string
  readonly state: SeatState
}

/** The same entry of the directory, else, for somebody kept by name alone, the same name. */
export function hereAlready(
  at: { readonly room: RoomState; readonly desk: DeskState; readonly on: string },
  row: MemberRow,
  matches: readonly Match[],
  meant: string | null,
): Here | null {
  const seats = at.room.seats.filter(isLive).map((seat) => ({ ...seat, state: seatStateOn(seat, at.on) }))
  const desk = consideredIn(at.room, at.desk).map((it) => ({ ...it, state: 'considered' as const }))
  const them = [...seats, ...desk].map(({ id, organisation, state }) => ({
    seatId: id,
    organisationId: organisation.id,
    name: organisation.name,
    state,
  }))
  const options = meant ? [meant] : matches.map(({ id }) => id)
  const own = nameKeyOf(row.name)
  const isSameName = (name: string) => {
    const { key, forms } = nameKeyOf(name)
    return key === own.key && forms === own.forms
  }
  return (
    them.find((it) => it.organisationId !== null && options.includes(it.organisationId)) ??
    them.find((it) => it.organisationId === null && isSameName(it.name)) ??
    null
  )
}
