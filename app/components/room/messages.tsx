import { useEffect, useRef } from 'react'
import type { Connection, RoomClient } from '../../room-client.ts'
import { useWords } from '../../words/use-words.ts'
import { NewLine } from './new-since.tsx'
import { OnItsWay, UnsentSpoken } from './on-its-way.tsx'
import { useRoom } from './room-context.ts'
import { Said } from './said.tsx'
import { SayForm } from './say-form.tsx'
import { useOutbox } from './use-outbox.ts'
import { isNew } from './use-reading.ts'

/** What people say to each other, newest last. */
export function Messages({ client, connection }: { client: RoomClient | null; connection: Connection }) {
  const { room, here } = useWords()
  const { view, me, newAfter, talk } = useRoom()
  const { outbox, kept, outgoing } = useOutbox({ client, connection })
  const list = useRef<HTMLOListElement>(null)
  const shown = outgoing.filter((it) => it.seq === undefined || it.seq > view.room.seq)
  const count = view.room.messages.length + shown.length
  const failed = shown.filter((it) => it.state === 'failed').length
  const firstNew = view.room.messages.find((it) => isNew(it, newAfter, me.accountId))?.seq
  const line = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: A message more moves the list, and one that says why it was not sent.
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [count, failed])
  useEffect(() => {
    // Where something is new, one begins to read there.
    if (firstNew && line.current) list.current?.scrollTo({ top: line.current.offsetTop })
  }, [firstNew])

  return (
    <div>
      {count === 0 ? (
        <p className="text-[0.9375rem] text-solid-gray-700">{talk ? room.talks[talk.of].empty : room.messages.empty}</p>
      ) : (
        <ol
          ref={list}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: A frame that scrolls must be reachable from the keyboard.
          tabIndex={0}
          aria-label={talk ? room.talks[talk.of].title : room.messages.title}
          className="focus-ring relative max-h-96 space-y-3 overflow-y-auto rounded-8 pr-1"
        >
          {view.room.messages.map((it) => (
            <li key={it.seq} ref={it.seq === firstNew ? line : undefined} className="text-[0.9375rem]">
              {it.seq === firstNew && <NewLine>{here.newMessages}</NewLine>}
              <Said it={it} />
            </li>
          ))}
          {shown.map((it) => (
            <li key={it.clientId} className="text-[0.9375rem]">
              <OnItsWay it={it} outbox={outbox} />
            </li>
          ))}
        </ol>
      )}
      <UnsentSpoken outgoing={outgoing} />
      <div className="mt-3">
        {view.room.archived ? null : !me.organiser && me.mayEdit.length === 0 ? (
          <p className="text-[0.875rem] text-solid-gray-700">{room.messages.onlyReads}</p>
        ) : (
          <SayForm outbox={outbox} kept={kept} ended={connection === 'ended'} />
        )}
      </div>
    </div>
  )
}
