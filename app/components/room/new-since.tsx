import type { StoredEvent } from '#rooms/events.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { isNew } from './use-reading.ts'

/** What others did since this reader last looked, in one line with the way to it. */
export function NewSince() {
  const { here, further } = useWords()
  const { view, me, newAfter } = useRoom()
  const hydrated = useHydrated()
  const isFresh = (it: Pick<StoredEvent, 'seq' | 'by'>) => isNew(it, newAfter, me.accountId)
  const fresh = view.happened.filter(isFresh)
  const count = fresh.length + view.room.messages.filter(isFresh).length
  if (count === 0) return null
  const onlySaid = fresh.every((it) => it.kind === 'message-edited')
  // Some of what is new may stand further back than is held.
  const isAll = Math.max(view.from.talk, view.from.happened) <= (newAfter ?? 0) + 1
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem]">
      <a href={onlySaid ? '#messages' : '#history'} className="text-link">
        {isAll ? here.since(count) : further.since(count)}
      </a>
      {/* Where scripts run, looking at the page is enough. */}
      {!hydrated && (
        <noscript>
          <RoomForm
            intent="read"
            hidden={{ seq: `${view.room.seq}` }}
            submit={here.markRead}
            kind="text"
            size="sm"
            className=""
          />
        </noscript>
      )}
    </div>
  )
}

/** The line between what one knows and what is new. */
export function NewLine({ children }: { children: string }) {
  return (
    <span className="flex items-center gap-3 text-[0.8125rem] font-700 text-blue-1000 before:h-px before:flex-1 before:bg-blue-900 after:h-px after:flex-1 after:bg-blue-900">
      {children}
    </span>
  )
}
