import { useState } from 'react'
import { formatDay } from '#consortium/calendar.ts'
import { progressStages } from '#consortium/progress.ts'
import { closingCauses } from '#consortium/register.ts'
import { statements } from '#consortium/statements.ts'
import { labelOf } from '#programs/questions.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { seatOf } from '#rooms/state.ts'
import { readEvent } from '#rooms/upcast.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { NewLine } from './new-since.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'
import { isNew } from './use-reading.ts'

const first = 12

/** What happened, newest first, one sentence an event. Messages stand in their own list. */
export function History() {
  const { room, here } = useWords()
  const { moment } = useWords().written
  const { view, me, newAfter } = useRoom()
  const [all, setAll] = useState(false)
  const tell = useSentence()
  const events = view.happened.filter((it) => it.kind !== 'message-posted').toReversed()
  const shown = all ? events : events.slice(0, first)
  const lastNew = events.findLast((it) => isNew(it, newAfter, me.accountId))?.seq
  if (events.length === 0) return <p className="text-[0.9375rem] text-solid-gray-700">{room.history.empty}</p>
  return (
    <>
      <ol className="space-y-2.5 text-[0.9375rem]">
        {shown.map((it) => (
          <li key={it.seq}>
            <p className="leading-160">{tell(it)}</p>
            <p className="text-[0.8125rem] text-solid-gray-700">
              <time dateTime={it.at}>{moment(new Date(it.at))}</time>
              {it.by.name && <span className="ml-2">{room.history.by(it.by.name)}</span>}
            </p>
            {it.seq === lastNew && <NewLine>{here.newAbove}</NewLine>}
          </li>
        ))}
      </ol>
      {events.length > shown.length && (
        <Button kind="text" size="sm" className="mt-2" onClick={() => setAll(true)}>
          {room.history.more(events.length - shown.length)}
        </Button>
      )}
    </>
  )
}

/** An event as a person would tell it. Names of seats are those of the room as it stands. */
function useSentence() {
  const { room, composition, written } = useWords()
  const { view, edition } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const { history } = room
  const nameOf = (seatId: string) => seatOf(view.room, seatId)?.organisation.name ?? history.someone
  const withReason = (sentence: string, reason: string | undefined) =>
    reason ? written.withMore(sentence, history.reason(reason)) : sentence
  const listed = (them: readonly string[]) => written.list(them.filter((it, at) => them.indexOf(it) === at))

  return (stored: StoredEvent): string => {
    const event = readEvent(stored)
    switch (event.kind) {
      case 'room-opened':
        return history.opened(event.body.organiser.name)
      case 'room-described':
        return history.described
      case 'seat-asked':
        return history.asked(event.body.organisation.name, roleNames(event.body.roles))
      case 'seat-agreed': {
        const { organisation, said } = event.body
        return said
          ? history.agreedSaid(organisation.name, said.who, say(formatDay(said.on)), said.how)
          : history.agreed(organisation.name)
      }
      case 'seat-confirmed':
        return history.confirmed(event.body.organisation.name)
      case 'seat-declined':
        return withReason(history.declined(nameOf(event.body.seatId)), event.body.reason)
      case 'seat-withdrawn':
        return history.withdrawn(nameOf(event.body.seatId))
      case 'member-removed':
        return withReason(history.removed(nameOf(event.body.seatId)), event.body.reason)
      case 'member-left':
        return withReason(history.left(nameOf(event.body.seatId)), event.body.reason)
      case 'roles-changed':
        return history.roles(nameOf(event.body.seatId), roleNames(event.body.roles))
      case 'organiser-changed':
        return history.organiser(event.body.organiser.name)
      case 'seat-facts-set':
        return history.seatFacts(
          nameOf(event.body.seatId),
          listed(Object.keys(event.body.facts).map((it) => say(labelOf(`members[].${it}`)))),
        )
      case 'request-set':
        return history.request(nameOf(event.body.seatId))
      case 'plan-set':
        return history.plan(
          listed(Object.keys(event.body.values).map((it) => say(labelOf(`plan.${it.split('.')[0]}`)))),
        )
      case 'attested': {
        const { statement, is, byName, on } = event.body
        const what = say(statements[statement])
        return (is ? history.attestedYes : history.attestedNo)(what, byName, say(formatDay(on)))
      }
      case 'facts-changed':
        return history.facts(nameOf(event.body.seatId))
      case 'organisation-closed': {
        const { seatId, on, cause, successor } = event.body
        const into = successor && (successor.name ?? successor.corporateNumber)
        return history.closed(nameOf(seatId), say(formatDay(on)), say(closingCauses[cause]), into)
      }
      case 'seat-moved':
        return history.moved(event.body.organisation.name)
      case 'organisation-reopened':
        return history.reopened(nameOf(event.body.seatId))
      case 'composition-closed':
        return composition.history.closed
      case 'composition-signed':
        return composition.history.signed(nameOf(event.body.seatId), event.body.byName)
      case 'composition-reopened':
        return composition.history.reopened(event.body.reason)
      case 'progress-made': {
        const { stage, on } = event.body
        return composition.history.progress(say(progressStages[stage]), say(formatDay(on)))
      }
      case 'progress-taken-back':
        return composition.history.back(event.body.reason)
      case 'message-posted':
        return history.message
      case 'text-erased':
        return history.erased
      default:
        return history.unknown
    }
  }
}
