import { useState } from 'react'
import type { StoredEvent } from '#rooms/events.ts'
import { seatOf } from '#rooms/state.ts'
import type { RoomClient } from '../../room-client.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { LongList } from '../long-list.tsx'
import { Earlier, useEarlier } from './earlier.tsx'
import { NewLine } from './new-since.tsx'
import { useRoom } from './room-context.ts'
import { sentenceOf } from './sentence.ts'
import { isNew } from './use-reading.ts'

const first = 12

/** What happened, newest first, one sentence an event. Messages stand in their own list. */
export function History({ client }: { client: RoomClient | null }) {
  const { room, further } = useWords()
  const { view, me, newAfter } = useRoom()
  const [all, setAll] = useState(false)
  const more = useEarlier(client, 'happened')
  const { from } = view
  const events = view.happened.toReversed()
  const lastNew = events.findLast((it) => isNew(it, newAfter, me.accountId))?.seq
  if (events.length === 0) return <p className="text-[0.9375rem] text-solid-gray-700">{room.history.empty}</p>
  const earlier = from.happened > 1 && <Earlier of="happened" before={from.happened} more={more} />
  if (all)
    return (
      <LongList
        items={events}
        keyOf={({ seq }) => `${seq}`}
        newest="start"
        role="group"
        label={room.history.title}
        className="max-h-[32rem] text-[0.9375rem]"
        bottom={earlier}
        onNearOldest={from.happened > 1 ? more.load : undefined}
        render={(it) => (
          <div className="pb-2.5">
            <Happened it={it} isLastNew={it.seq === lastNew} />
          </div>
        )}
      />
    )
  return (
    <>
      <ol className="space-y-2.5 text-[0.9375rem]">
        {events.slice(0, first).map((it) => (
          <li key={it.seq}>
            <Happened it={it} isLastNew={it.seq === lastNew} />
          </li>
        ))}
      </ol>
      {events.length > first ? (
        <Button kind="text" size="sm" className="mt-2" onClick={() => setAll(true)}>
          {from.happened > 1 ? further.earlierEvents : room.history.more(events.length - first)}
        </Button>
      ) : (
        earlier
      )}
      {events.length > first && <noscript>{earlier}</noscript>}
    </>
  )
}

/** One event as a person would tell it, when it happened and who did it. */
export function Happened({ it, isLastNew = false }: { it: StoredEvent; isLastNew?: boolean }) {
  const { room, here } = useWords()
  const { moment } = useWords().written
  const tell = useSentence()
  return (
    <>
      <p className="leading-160">{tell(it)}</p>
      <p className="text-[0.8125rem] text-solid-gray-700">
        <time dateTime={it.at}>{moment(new Date(it.at))}</time>
        {it.by.name && <span className="ml-2">{room.history.by(it.by.name)}</span>}
      </p>
      {isLastNew && <NewLine>{here.newAbove}</NewLine>}
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
