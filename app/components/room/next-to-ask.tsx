import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { callWindow } from '#programs/window.ts'
import { nextToAsk } from '#rooms/next-to-ask.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { buttonClass } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { DialogLink } from './dialog-link.tsx'
import { NewSeat } from './new-seat.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'
import { useNoted } from './use-noted.ts'

/** Where an offer came to nothing or is silent for too long: who stands next on the short list. A person invites, or does not. */
export function NextToAsk() {
  const words = useWords().candidates.next
  const { room, written } = useWords()
  const { view, edition, on, roomId } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const closes = callWindow(edition, on).closes?.slice(0, 10) ?? null
  const open = nextToAsk(view.room, view.desk, closes, on)
  const first = open.map(({ seat, why, candidates: [next] }) => `${seat.id} ${why} ${next?.id}`)
  useNoted(roomId, { shows: 'next-to-ask' }, first.join('\n'))
  if (open.length === 0) return null
  return (
    <Notice title={words.title} className="mb-4">
      <ul className="divide-y divide-solid-gray-200">
        {open.map(({ seat, why, candidates: [next, ...others] }) =>
          next ? (
            <li key={seat.id} className="py-2 first:pt-0">
              <p>{words.why[why](seat.organisation.name, say(formatDay(dayInJapan(new Date(seat.since)))))}</p>
              <p>
                {written
                  .withMore(
                    words.following(next.organisation.name, roleNames(next.roles)),
                    others.length > 0 ? words.others(others.length) : '',
                  )
                  .trim()}
              </p>
              <p className="mt-1">
                <DialogLink
                  to={`/rooms/${roomId}/seat?as=invite&seat=${next.id}`}
                  className={buttonClass('outline', 'sm')}
                  opener={room.desk.inviteOf(next.organisation.name)}
                  title={room.desk.inviteOf(next.organisation.name)}
                >
                  {(close) => <NewSeat as="invite" candidate={next} onClose={close} />}
                </DialogLink>
              </p>
            </li>
          ) : null,
        )}
      </ul>
      <p className="text-[0.875rem] text-solid-gray-700">{words.byHand}</p>
    </Notice>
  )
}
