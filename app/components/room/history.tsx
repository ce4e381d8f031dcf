import { useState } from 'react'
import type { StoredEvent } from '#rooms/events.ts'
import { seatOf } from '#rooms/state.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { NewLine } from './new-since.tsx'
import { useRoom } from './room-context.ts'
import { sentenceOf } from './sentence.ts'
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

function useSentence() {
  const words = useWords()
  const { view, edition } = useRoom()
  const say = useSay()
  const nameOf = (seatId: string) => seatOf(view.room, seatId)?.organisation.name
  return (stored: StoredEvent) => sentenceOf({ words, say, edition, nameOf }, stored)
}
