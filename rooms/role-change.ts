import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Command } from './commands.ts'
import { awaitedFor, type Motion, type MotionChange } from './motions.ts'
import { isLive, type RoomState, seatOf } from './state.ts'

export type RoleMotion = Extract<MotionChange, { kind: 'roles' }>

/** One seat takes other roles. */
export interface RoleWish {
  readonly seatId: string
  readonly roles: readonly Role[]
}

/**
 * What it comes to that a seat takes other roles. `choosers` are those whose consent the programme asks for, by the role they hold:
 * where it says that members of that role choose the holder of another among themselves, and they are several (a single one has
 * nobody to choose with). Then a new holder takes the role over from whoever has it.
 */
export function roleChange(room: RoomState, edition: Pick<Edition, 'roles'>, wish: RoleWish): RoleMotion {
  const { seatId } = wish
  const alone: RoleMotion = { kind: 'roles', choosers: null, to: [{ seatId, roles: [...wish.roles] }] }
  const seat = seatOf(room, seatId)
  if (!seat || !isLive(seat) || seat.state !== 'confirmed') return alone

  const members = room.seats.filter((it) => isLive(it) && it.state === 'confirmed')
  for (const { role, chosen } of edition.roles) {
    const gains = wish.roles.includes(role)
    if (!chosen || gains === seat.roles.includes(role)) continue
    const choosers = members.filter((it) => [...it.roles, ...(it.id === seatId ? wish.roles : [])].includes(chosen.by))
    if (choosers.length < 2) continue
    const former = gains ? members.filter((it) => it.id !== seatId && it.roles.includes(role)) : []
    return {
      ...alone,
      choosers: chosen.by,
      to: [...alone.to, ...former.map(({ id, roles }) => ({ seatId: id, roles: roles.filter((it) => it !== role) }))],
    }
  }
  return alone
}

/** What carries a motion once this seat, too, has consented; nothing while others are awaited. */
export function carrying(
  room: RoomState,
  motion: Pick<Motion, 'id' | 'change' | 'consents'>,
  seatId: string,
): Command[] {
  const { id: motionId, change } = motion
  if (awaitedFor(room, motion).some((it) => it.id !== seatId)) return []
  return change.kind === 'organiser'
    ? [{ kind: 'carry-organiser', body: { motionId } }]
    : change.to.map(({ seatId }): Command => ({ kind: 'carry-roles', body: { motionId, seatId } }))
}
