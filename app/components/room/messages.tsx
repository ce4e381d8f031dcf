import { useEffect, useRef, useState } from 'react'
import type { RoomClient } from '../../room-client.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { NewLine } from './new-since.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { Said } from './said.tsx'
import { isNew } from './use-reading.ts'

/** Said here, not yet heard back: it stands there at once, and leaves when its number comes. */
interface Waiting {
  readonly clientId: string
  readonly text: string
  readonly state: 'sending' | 'failed'
  readonly seq?: number
}

/** What people say to each other, newest last. */
export function Messages({ client, live }: { client: RoomClient | null; live: boolean }) {
  const { room, here } = useWords()
  const { view, me, name, newAfter } = useRoom()
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const list = useRef<HTMLOListElement>(null)
  const shown = waiting.filter((it) => it.seq === undefined || it.seq > view.room.seq)
  const count = view.room.messages.length + shown.length
  const firstNew = view.room.messages.find((it) => isNew(it, newAfter, me.accountId))?.seq
  const line = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: A message more is what moves the list.
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [count])
  useEffect(() => {
    // Where something is new, one begins to read there.
    if (firstNew && line.current) list.current?.scrollTo({ top: line.current.offsetTop })
  }, [firstNew])

  async function send(text: string, clientId: string) {
    const put = (it: Waiting) => setWaiting((them) => [...them.filter((one) => one.clientId !== clientId), it])
    put({ clientId, text, state: 'sending' })
    const answer = await client?.say({ clientId, text })
    put(answer?.ok ? { clientId, text, state: 'sending', seq: answer.value.seq } : { clientId, text, state: 'failed' })
  }

  return (
    <div>
      {count === 0 ? (
        <p className="text-[0.9375rem] text-solid-gray-700">{room.messages.empty}</p>
      ) : (
        <ol
          ref={list}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: A frame that scrolls must be reachable from the keyboard.
          tabIndex={0}
          aria-label={room.messages.title}
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
              <div className="flex items-baseline gap-x-2 text-[0.8125rem] text-solid-gray-700">
                <strong className="text-[0.875rem] text-solid-gray-900">{name}</strong>
                <span>{it.state === 'failed' ? room.messages.failed : room.messages.sending}</span>
                {it.state === 'failed' && (
                  <Button kind="text" size="sm" onClick={() => send(it.text, it.clientId)}>
                    {room.messages.again}
                  </Button>
                )}
              </div>
              <p className="whitespace-pre-wrap text-solid-gray-700">{it.text}</p>
            </li>
          ))}
        </ol>
      )}
      <div className="mt-3">
        {view.room.archived ? null : !me.organiser && me.mayEdit.length === 0 ? (
          <p className="text-[0.875rem] text-solid-gray-700">{room.messages.onlyReads}</p>
        ) : live ? (
          <LiveForm onSend={send} />
        ) : (
          <PlainForm />
        )}
      </div>
    </div>
  )
}

function LiveForm({ onSend }: { onSend: (text: string, clientId: string) => void }) {
  const { room } = useWords()
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
        if (!text) return
        onSend(text, crypto.randomUUID())
        event.currentTarget.reset()
      }}
    >
      <TextArea
        name="text"
        label={room.messages.label}
        unmarked
        required
        rows={2}
        maxLength={4000}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
        }}
      />
      <div className="mt-2 flex items-center gap-3">
        <Button type="submit" size="sm">
          {room.messages.send}
        </Button>
        <span className="hidden text-[0.8125rem] text-solid-gray-700 md:inline">{room.messages.hint}</span>
      </div>
    </form>
  )
}

/** Without a live line the message goes as a form; what is typed stays if that fails too. */
function PlainForm() {
  const { room } = useWords()
  const [sent, setSent] = useState(0)
  return (
    <RoomForm intent="say" submit={room.messages.send} size="sm" className="space-y-2" onDone={() => setSent(sent + 1)}>
      <TextArea key={sent} name="text" label={room.messages.label} unmarked required rows={2} maxLength={4000} />
    </RoomForm>
  )
}
