import { callWindow } from '#programs/window.ts'
import { callDue, reminderNext } from '#rooms/reminders.ts'
import { useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { Folded } from './folded.tsx'
import { type RoomAtHand, useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

type Invitation = RoomAtHand['invitations'][number]

/** For the organiser: when whoever was invited is reminded next, the way to stop that or to remind by hand, or that a call is due. */
export function Ladder({ invitation }: { invitation: Invitation }) {
  const { notices, written } = useWords()
  const words = notices.ladder
  const { edition, on } = useRoom()
  const { seatId, reminding, way, steps } = invitation
  const lastOf = (...kinds: string[]) => steps.findLast(({ kind }) => kinds.includes(kind))
  const closes = callWindow(edition, on).closes?.slice(0, 10) ?? null
  const awaited = {
    sentAt: lastOf('sent', 'resent')?.at ?? invitation.createdAt,
    expiresAt: invitation.expiresAt,
    closes,
  }
  const unreachable = way === 'link' || lastOf('mailed', 'unmailed')?.kind === 'unmailed'
  // To the day: a room left open moves to the next rung with the day.
  const now = new Date(`${on}T09:00:00+09:00`)
  const next = reminderNext(awaited, unreachable ? [] : steps.map(({ kind }) => kind), now)
  const due = reminding && unreachable && callDue(awaited, lastOf('called')?.at ?? null, now)
  const when = next && written.moment(next.at)
  const says = () => {
    if (!reminding) return words.off
    if (when === null) return words.none
    return unreachable ? words.nextCall(when) : words.next(when)
  }
  return (
    <Folded title={words.title} open={due}>
      {due && (
        <Notice kind="warning" className="mb-3">
          {words.call.due}
        </Notice>
      )}
      <p className="mb-3">
        {says()}
        {way === 'link' && <span className="block text-[0.875rem] text-solid-gray-700">{words.letter}</span>}
      </p>
      <div className="flex flex-wrap gap-3">
        {unreachable ? (
          <RoomForm intent="called" hidden={{ seatId }} submit={words.call.done} kind="outline" />
        ) : (
          <RoomForm intent="remind" hidden={{ seatId }} submit={words.now} kind="outline" />
        )}
        <RoomForm
          intent="reminding"
          hidden={{ seatId, on: reminding ? 'no' : 'yes' }}
          submit={reminding ? words.stop : words.start}
          kind="outline"
        />
      </div>
    </Folded>
  )
}
