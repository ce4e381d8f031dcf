import { useEffect, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { NameList } from './name-list.tsx'
import { useRoom } from './room-context.ts'
import { useNaming } from './use-naming.ts'
import type { Sending } from './use-outbox.ts'

/** Where one writes. Without scripts it is a plain form; with them what is typed outlives the page until it is sent. */
export function SayForm({ outbox, kept, ended }: Omit<Sending, 'outgoing'> & { ended: boolean }) {
  const { room } = useWords()
  const { roomId, talk } = useRoom()
  const form = useRef<HTMLFormElement>(null)
  const field = () => form.current?.elements.namedItem('text') as HTMLTextAreaElement | null
  useEffect(() => {
    const text = form.current?.elements.namedItem('text') as HTMLTextAreaElement | null
    // What was typed before scripts ran comes first.
    if (kept && text?.value === '') text.value = kept.draft()
  }, [kept])
  // Who has signed out leaves nothing behind.
  const keep = () => !ended && kept?.keepDraft(field()?.value ?? '')
  const naming = useNaming(field, keep)
  return (
    <form
      ref={form}
      method="post"
      action={`/rooms/${roomId}`}
      onInput={() => {
        keep()
        naming.look()
      }}
      onSubmit={(event) => {
        if (!outbox) return
        event.preventDefault()
        const text = field()?.value.trim()
        if (!text) return
        void outbox.send({ clientId: crypto.randomUUID(), text })
        kept?.keepDraft('')
        naming.close()
        event.currentTarget.reset()
      }}
    >
      <input type="hidden" name="intent" value="say" />
      {talk && <input type="hidden" name="logId" value={talk.logId} />}
      <TextArea
        name="text"
        label={talk ? room.talks[talk.of].label : room.messages.label}
        unmarked
        required
        rows={2}
        maxLength={4000}
        autoComplete="off"
        aria-autocomplete="list"
        aria-controls={naming.optionId && naming.listId}
        aria-activedescendant={naming.optionId}
        onBlur={naming.close}
        onKeyDown={(event) => {
          naming.onKeyDown(event)
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
        }}
      />
      <NameList id={naming.listId} found={naming.found} at={naming.at} onChoose={naming.choose} />
      <div className="mt-2 flex items-start gap-3">
        <Button type="submit" size="sm" className="shrink-0 whitespace-nowrap">
          {room.messages.send}
        </Button>
        <span className="hidden text-[0.8125rem] text-solid-gray-700 md:inline">{room.messages.hint}</span>
      </div>
    </form>
  )
}
