import { formatDay } from '#consortium/calendar.ts'
import { closingCauses } from '#consortium/register.ts'
import { isLive } from '#rooms/state.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { useRoom } from './room-context.ts'

/** Which of those who sit here the register has closed, and where they went. */
export function ClosedNotice() {
  const { room } = useWords()
  const { view } = useRoom()
  const say = useSay()
  const closed = view.room.seats.flatMap((seat) => (isLive(seat) && seat.closed ? [{ seat, ...seat.closed }] : []))
  if (closed.length === 0) return null
  return (
    <Notice kind="warning" title={room.closed.title} className="mb-6">
      <p>{room.closed.text}</p>
      <ul className="mt-2 list-disc pl-5">
        {closed.map(({ seat, on, cause, successor }) => (
          <li key={seat.id}>
            {room.closed.line(seat.organisation.name, say(formatDay(on)), say(closingCauses[cause]))}
            {successor && (
              <span className="ml-3">
                {room.closed.into}
                {successor.id ? (
                  <TextLink to={`/organisations/${successor.id}`}>
                    {successor.name ?? successor.corporateNumber}
                  </TextLink>
                ) : (
                  (successor.name ?? successor.corporateNumber)
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
