import { useEffect, useRef, useState } from 'react'
import type { Message } from '#rooms/state.ts'
import type { Outbox, Outgoing } from '../../outbox.ts'
import type { RoomClient } from '../../room-client.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { LongList, type Reveal } from '../long-list.tsx'
import { Arrived } from './arrived.tsx'
import { Earlier, useEarlier } from './earlier.tsx'
import { firstNewId, linkedMessage, messageId } from './message-links.ts'
import { NewLine } from './new-since.tsx'
import { OnItsWay } from './on-its-way.tsx'
import { useRoom } from './room-context.ts'
import { Said } from './said.tsx'
import { isNew } from './use-reading.ts'

/** What was said, newest last, and below it what is on its way; earlier ones come as one scrolls up to them. */
export function TalkList({
  outgoing,
  outbox,
  client,
  label,
}: {
  outgoing: readonly Outgoing[]
  outbox: Outbox | null
  client: RoomClient | null
  label: string
}) {
  const { here, further } = useWords()
  const { view, me, newAfter, talk } = useRoom()
  const { messages } = view.room
  // A talk beside the room's own log is held whole.
  const from = talk ? 1 : view.from.talk
  const more = useEarlier(client, 'talk')
  const firstNew = messages.find((it) => isNew(it, newAfter, me.accountId))?.seq
  const unheld = firstNew !== undefined && typeof newAfter === 'number' && from > newAfter + 1
  const [reveal, setReveal] = useState<Reveal | null>(null)

  // Where something is new, one begins to read there.
  useEffect(() => {
    if (firstNew !== undefined && !unheld) setReveal({ key: `${firstNew}`, focus: false })
  }, [firstNew, unheld])
  useLinked(!talk && client !== null, async (seq) => {
    if (seq < from) await more.down(seq)
    setReveal({ key: `${seq}`, focus: true })
  })
  async function toFirstNew() {
    if (unheld) await more.down(newAfter + 1)
    else setReveal({ key: `${firstNew}`, focus: true })
  }

  return (
    <>
      {client && firstNew !== undefined && (
        <Button kind="text" size="sm" id={talk ? undefined : firstNewId} onClick={() => void toFirstNew()}>
          {further.toFirstNew}
        </Button>
      )}
      <LongList<Message | Outgoing>
        items={outgoing.length > 0 ? [...messages, ...outgoing] : messages}
        keyOf={keyOf}
        newest="end"
        role="log"
        label={label}
        className="max-h-96 text-[0.9375rem]"
        top={from > 1 && <Earlier of="talk" before={from} more={more} />}
        onNearOldest={from > 1 ? more.load : undefined}
        reveal={reveal}
        own={outgoing.at(-1)?.clientId}
        render={(it) =>
          'clientId' in it ? (
            <div className="pb-3">
              <OnItsWay it={it} outbox={outbox} />
            </div>
          ) : (
            <div id={talk ? undefined : messageId(it.seq)} className="pb-3">
              {it.seq === firstNew && !unheld && <NewLine>{here.newMessages}</NewLine>}
              <Said it={it} />
            </div>
          )
        }
      />
      <Arrived messages={messages} />
    </>
  )
}

const keyOf = (it: Message | Outgoing): string => ('clientId' in it ? it.clientId : `${it.seq}`)

/** Follows links to a message (`#m12`), also to one that is not held yet. */
function useLinked(on: boolean, follow: (seq: number) => Promise<void>) {
  const now = useRef(follow)
  now.current = follow
  useEffect(() => {
    if (!on) return
    const look = () => {
      const seq = linkedMessage(location.hash)
      if (seq !== null) void now.current(seq)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [on])
}
