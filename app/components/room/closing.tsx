import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { Verdict } from '#programs/verdict.ts'
import { type Composition, closedNow, waitingSeats } from '#rooms/composition.ts'
import { openRoleMotions } from '#rooms/motions.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { TextArea } from '../field.tsx'
import { Section } from '../page.tsx'
import { CompositionContents } from './composition-contents.tsx'
import { Folded } from './folded.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { useRoleNames } from './seat-words.tsx'

/** The closing of the composition: what stands in its way, what was closed, who confirmed it, and the way back. */
export function Closing({ verdict }: { verdict: Verdict | null }) {
  const { composition } = useWords()
  const { view, me } = useRoom()
  const closed = closedNow(view.room)
  const earlier = view.room.compositions.filter((it) => it.reopened)
  if (!closed && !me.organiser && earlier.length === 0) return null
  const title = closed
    ? composition.title(closed.signatures.length, closed.holds.seats.length)
    : composition.formingTitle
  return (
    <Section title={<span aria-live="polite">{title}</span>} id="composition" className="scroll-mt-24">
      {closed ? <Closed closed={closed} /> : me.organiser && <Forming verdict={verdict} />}
      {earlier.length > 0 && <Earlier them={earlier} />}
    </Section>
  )
}

function Forming({ verdict }: { verdict: Verdict | null }) {
  const { composition, room, written } = useWords()
  const { view, on } = useRoom()
  const waiting = waitingSeats(view.room, on)
  if (verdict?.outcome !== 'ready') return <p className="text-solid-gray-700">{composition.forming}</p>
  if (waiting.length > 0) return <p>{composition.waiting(written.list(waiting.map((it) => it.organisation.name)))}</p>
  if (openRoleMotions(view.room).length > 0) return <p>{room.rules['motions-open']}</p>
  return (
    <div className="rounded-12 border-2 border-success-2 p-4">
      <p className="mb-3">{composition.ready}</p>
      <RoomForm intent="close-composition" submit={composition.close} />
    </div>
  )
}

function Closed({ closed }: { closed: Composition }) {
  const { composition, written } = useWords()
  const { view, edition, me } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const { holds } = closed
  const signatureOf = (seatId: string) => closed.signatures.find((it) => it.seatId === seatId)
  const mine = holds.seats.filter((it) => me.mayEdit.includes(it.seatId) && !signatureOf(it.seatId))
  return (
    <div className="space-y-4">
      <p>{written.withMore(composition.closedOn(say(formatDay(holds.on)), holds.byName), composition.still)}</p>
      {mine.map((it) => (
        <div key={it.seatId} className="rounded-12 border-2 border-blue-900 p-4">
          <p className="mb-3">{composition.signLead}</p>
          <RoomForm
            intent="sign-composition"
            hidden={{ seatId: it.seatId, closing: String(closed.closing) }}
            submit={composition.sign(it.organisation.name)}
          />
        </div>
      ))}
      <ul
        aria-label={composition.members}
        className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-300 px-4"
      >
        {holds.seats.map(({ seatId, organisation, roles }) => {
          const signed = signatureOf(seatId)
          return (
            <li key={seatId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <div className="min-w-0 flex-1 basis-48">
                <p className="font-700">{organisation.name}</p>
                <p className="text-[0.875rem] text-solid-gray-700">{roleNames(roles)}</p>
              </div>
              {signed ? (
                <span className="text-[0.875rem]">
                  {composition.signedBy(signed.byName, say(formatDay(dayInJapan(new Date(signed.at)))))}
                </span>
              ) : (
                <Badge tone="yellow">{composition.unsigned}</Badge>
              )}
            </li>
          )
        })}
      </ul>
      <Folded title={composition.contents}>
        <CompositionContents holds={holds} />
      </Folded>
      {me.organiser && (
        <Folded title={composition.reopen} key={view.room.compositions.length}>
          <p className="mb-3">{composition.reopenSure}</p>
          <RoomForm intent="reopen-composition" submit={composition.reopen} kind="danger">
            <TextArea name="reason" label={composition.reason} required rows={2} maxLength={1000} />
          </RoomForm>
        </Folded>
      )}
    </div>
  )
}

/** What was closed before stays to be read. */
function Earlier({ them }: { them: readonly Composition[] }) {
  const { composition } = useWords()
  const say = useSay()
  const dayOf = (at: string) => say(formatDay(dayInJapan(new Date(at))))
  return (
    <div className="mt-5">
      <h3 className="mb-2 font-700">{composition.earlier}</h3>
      <ul className="space-y-2">
        {them.map(({ closing, holds, signatures, reopened }) => (
          <li key={closing}>
            {reopened && (
              <p className="mb-1 text-[0.9375rem]">{composition.reopenedOn(dayOf(reopened.at), reopened.reason)}</p>
            )}
            <Folded title={composition.earlierLine(say(formatDay(holds.on)), signatures.length, holds.seats.length)}>
              <CompositionContents holds={holds} />
            </Folded>
          </li>
        ))}
      </ul>
    </div>
  )
}
