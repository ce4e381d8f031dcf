import { useState } from 'react'
import type { Earlier as Answer } from '#rooms/earlier.ts'
import type { RoomClient } from '../../room-client.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoom } from './room-context.ts'

export interface ReadsEarlier {
  readonly state: 'idle' | 'loading' | 'failed'
  /** One window more. */
  load(): void
  /** Everything down to a number. */
  down(seq: number): Promise<void>
}

/** Asks for what stands further back, once at a time. */
export function useEarlier(client: RoomClient | null, of: Answer['of']): ReadsEarlier {
  const [state, setState] = useState<ReadsEarlier['state']>('idle')
  async function ask(back?: number) {
    if (!client) return
    setState('loading')
    setState((await client.earlier(of, back)) ? 'idle' : 'failed')
  }
  return {
    state,
    load: () => {
      if (state !== 'loading') void ask()
    },
    down: ask,
  }
}

/** The way to what stands further back: it comes by itself as one scrolls there; without scripts it is a page of its own. */
export function Earlier({ of, before, more }: { of: Answer['of']; before: number; more: ReadsEarlier }) {
  const { further } = useWords()
  const { roomId } = useRoom()
  return (
    <p className="flex h-11 items-center gap-3 text-[0.875rem]">
      <a
        href={`/rooms/${roomId}/further?of=${of}&before=${before}`}
        className="text-link inline-flex min-h-8 items-center"
        onClick={(event) => {
          event.preventDefault()
          more.load()
        }}
      >
        {of === 'talk' ? further.earlier : further.earlierEvents}
      </a>
      {/* By voice only what went wrong is told. */}
      {more.state === 'loading' && <span className="text-solid-gray-700">{further.loading}</span>}
      <span role="status" className="text-solid-gray-700">
        {more.state === 'failed' ? further.failed : ''}
      </span>
    </p>
  )
}
