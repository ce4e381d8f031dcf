import type { EditionRole } from '#programs/edition.ts'
import { isLive, type Seat, seatStateOn } from '#rooms/state.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { buttonClass } from '../button.tsx'
import { neededOf } from '../programme/needed.ts'
import { useHowMany } from '../programme/role-list.tsx'
import { DialogLink } from './dialog-link.tsx'
import { NewSeat } from './new-seat.tsx'
import { useRoom } from './room-context.ts'
import { SeatLine } from './seat-line.tsx'

/** The seats by role, as the edition names and counts them, each with who holds it and how firmly. */
export function SeatsBoard() {
  const { room, written } = useWords()
  const { edition, view } = useRoom()
  const live = view.room.seats.filter(isLive)
  const known = edition.roles.map((it) => it.role)
  const stray = live.filter((seat) => !seat.roles.some((role) => known.includes(role)))
  const ended = view.room.seats.filter((it) => !isLive(it))
  return (
    <div className="space-y-3">
      {edition.roles.map((role) => (
        <RoleBlock key={role.role} role={role} seats={live.filter((it) => it.roles.includes(role.role))} />
      ))}
      {stray.length > 0 && (
        <section className="rounded-12 border border-solid-gray-300 px-4 py-2">
          <h3 className="font-700">{room.seats.noRole}</h3>
          <ul className="divide-y divide-solid-gray-200">
            {stray.map((it) => (
              <SeatLine key={it.id} seat={it} />
            ))}
          </ul>
        </section>
      )}
      {ended.length > 0 && (
        <details className="group">
          <summary className="text-link inline-flex min-h-11 cursor-pointer list-none items-center">
            {room.seats.ended}
            {written.aside(String(ended.length))}
          </summary>
          <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200 px-4">
            {ended.map((it) => (
              <SeatLine key={it.id} seat={it} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function RoleBlock({ role, seats }: { role: EditionRole; seats: readonly Seat[] }) {
  const { room, programme } = useWords()
  const { edition, on, me, roomId } = useRoom()
  const say = useSay()
  const howMany = useHowMany()
  const needed = neededOf(edition, role.role)
  const waiting = seats.filter((it) => ['asked', 'agreed'].includes(seatStateOn(it, on)))
  const have = seats.filter((it) => it.state === 'confirmed').length
  const short = Math.max(0, (needed.atLeast ?? 0) - have)
  return (
    <section
      className={`rounded-12 border px-4 py-2 ${short > 0 ? 'border-2 border-error-2' : 'border-solid-gray-300'}`}
      aria-labelledby={`role-${role.role}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3 id={`role-${role.role}`} className="min-w-0 flex-1 font-700 sm:flex-none">
          {say(role.called)}
        </h3>
        <p className="order-3 flex basis-full flex-wrap gap-x-3 text-[0.875rem] text-solid-gray-700 sm:order-none sm:flex-1 sm:basis-0">
          <span>{needed.atLeast === undefined ? room.seats.optional : howMany(needed)}</span>
          <span>{room.seats.have(have)}</span>
          {waiting.length > 0 && <span>{room.seats.hoped(waiting.length)}</span>}
          {short > 0 && <strong className="text-error-2">{room.seats.short(short)}</strong>}
          {!role.member && <span>{programme.page.outside}</span>}
        </p>
        {me.organiser && (
          <DialogLink
            to={`/rooms/${roomId}/seat?as=invite&role=${role.role}`}
            className={buttonClass(short > 0 ? 'solid' : 'outline', 'sm')}
            label={room.act.inviteRole(say(role.called))}
            opener={room.act.invite}
            title={room.act.inviteRole(say(role.called))}
          >
            {(close) => <NewSeat as="invite" roles={[role.role]} onClose={close} />}
          </DialogLink>
        )}
      </div>
      {seats.length === 0 ? (
        <p className="py-1 text-[0.9375rem] text-solid-gray-700">
          {me.organiser && short > 0 ? room.seats.noneOrganiser : room.seats.none}
        </p>
      ) : (
        <ul className="divide-y divide-solid-gray-200">
          {seats.map((it) => (
            <SeatLine key={it.id} seat={it} under={role.role} />
          ))}
        </ul>
      )}
    </section>
  )
}
