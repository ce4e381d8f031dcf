import type { Role } from '#consortium/roles.ts'
import type { Seat } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { buttonClass, TextLink } from '../button.tsx'
import { DialogLink } from './dialog-link.tsx'
import { mayWrite, useRoom } from './room-context.ts'
import { SeatPanel } from './seat-panel.tsx'
import { SeatLines, SeatState, useRoleNames } from './seat-words.tsx'
import { unanswered } from './unanswered.ts'

/** One seat under one of its roles: who, how firmly, and what can be done. */
export function SeatLine({ seat, under }: { seat: Seat; under?: Role | undefined }) {
  const { room, invitation } = useWords()
  const at = useRoom()
  const roleNames = useRoleNames(at.edition)
  const { organisation } = seat
  const others = seat.roles.filter((it) => it !== under)
  const mine = at.me.seatIds.includes(seat.id)
  const asks = at.invitations.some(
    (it) => it.seatId === seat.id && it.state === 'open' && unanswered(it.steps).length > 0,
  )
  const mayAct = seat.ended === null && mayWrite(at, seat)
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <SeatState seat={seat} />
      <div className="min-w-0 flex-1 basis-24">
        <p className="font-700">
          {organisation.id ? (
            <TextLink to={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
          ) : (
            organisation.name
          )}
          {mine && (
            <span className="ml-2 align-middle">
              <Badge tone="blue">{room.seats.you}</Badge>
            </span>
          )}
        </p>
        {others.length > 0 && (
          <p className="text-[0.875rem] text-solid-gray-700">{room.seats.also(roleNames(others))}</p>
        )}
        <SeatLines seat={seat} />
        {asks && (
          <p className="mt-1">
            <Badge tone="blue">{invitation.desk.unanswered}</Badge>
          </p>
        )}
      </div>
      {mayAct && (
        <DialogLink
          to={`/rooms/${at.roomId}/seats/${seat.id}`}
          className={buttonClass('outline', 'sm')}
          label={room.seats.menu(organisation.name)}
          opener={room.seats.manage}
          title={organisation.name}
        >
          {(close) => <SeatPanel seatId={seat.id} onDone={close} />}
        </DialogLink>
      )}
    </li>
  )
}
