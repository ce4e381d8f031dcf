import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { type Amounts, amountOf, budgetsIn, yenOf } from './amounts.ts'
import { consideredIn } from './desk.ts'
import { type Candidate, type DeskState, isLive, type RoomState, type Seat, seatStateOn } from './state.ts'

/**
 * The room as a consortium file, for `check`: 参加確定, 内諾 and 打診中 in the order of the seats, then 候補 where the desk is
 * given. `on` (a day in Japan) leaves out those asked whose last day has passed.
 */
export function consortiumOf(room: RoomState, desk: DeskState | null, amounts: Amounts, on: string): Consortium {
  const seated = room.seats.filter((seat) => isLive(seat) && seatStateOn(seat, on) !== 'expired')
  const considered = desk ? consideredIn(room, desk) : []
  const declarations = Object.fromEntries(
    Object.entries(room.attested).map(([statement, { is, byName, on: day }]) => [
      statement,
      { is, by: byName, on: day },
    ]),
  )
  return {
    program: room.program,
    ...(room.area.length > 0 && { area: room.area }),
    members: [...seated.map((seat) => memberOf(seat, amounts)), ...considered.map(candidateOf)],
    plan: {
      ...room.plan,
      ...budgetsIn(room, amounts, on),
      ...(Object.keys(declarations).length > 0 && { declarations }),
    } as Plan,
  }
}

/** The seats behind `members`, in the same order: a witness names a member by its place. */
export const seatIdsOf = (room: RoomState, desk: DeskState | null, on: string): readonly string[] => [
  ...room.seats.filter((seat) => isLive(seat) && seatStateOn(seat, on) !== 'expired').map((it) => it.id),
  ...(desk ? consideredIn(room, desk).map((it) => it.id) : []),
]

function memberOf(seat: Seat, amounts: Amounts): Member {
  const requests = yenOf(amountOf(seat, amounts))
  return {
    ...seat.facts,
    ...seat.seatFacts,
    ...(requests !== undefined && { requests }),
    name: seat.organisation.name,
    roles: seat.roles,
    // A seat that ended never gets here, and what is left is a state of a consortium file.
    state: seat.state as Exclude<Member['state'], undefined>,
  }
}

const candidateOf = (candidate: Candidate): Member => ({
  ...candidate.facts,
  name: candidate.organisation.name,
  roles: candidate.roles,
  state: 'considered',
})
