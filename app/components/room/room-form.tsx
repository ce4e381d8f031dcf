import { useFetcher } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Button, type ButtonKind, type ButtonSize } from '../button.tsx'
import { focusFirstWrong } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { useRoom } from './room-context.ts'

/** What the room's page answers a form with. */
export interface RoomAnswer {
  readonly ok: boolean
  readonly intent: string
  /** Sentences to read where it was turned down. */
  readonly errors: readonly string[]
  /** Names of fields that could not be taken. */
  readonly fields: readonly string[]
}

/**
 * One thing done to the room, as a form of its own: it works without JavaScript, and with it the page stays where it is. A number
 * that comes twice changes the room once. What was typed stays when the answer is no.
 */
export function RoomForm({
  intent,
  hidden = {},
  submit,
  kind = 'solid',
  size = 'md',
  onSend,
  onDone,
  children,
  className = 'space-y-4',
  aside,
}: {
  intent: string
  hidden?: Readonly<Record<string, string | readonly string[]>>
  submit: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
  /** As it is sent: for what must be remembered although the answer takes this form away. */
  onSend?: () => void
  onDone?: () => void
  children?: ReactNode | ((answer: RoomAnswer | undefined) => ReactNode)
  className?: string
  /** Beside the button, e.g. a way out. */
  aside?: ReactNode
}) {
  const { roomId } = useRoom()
  const { shell } = useWords()
  const fetcher = useFetcher<RoomAnswer>()
  const clientId = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const answer = fetcher.state === 'idle' ? fetcher.data : undefined
  const busy = fetcher.state !== 'idle'

  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    if (answer?.ok) done.current?.()
    if (answer && !answer.ok) focusFirstWrong(form.current)
  }, [answer])

  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={`/rooms/${roomId}`}
      className={className}
      onSubmit={(event) => {
        if (busy) return event.preventDefault()
        if (clientId.current) clientId.current.value = crypto.randomUUID()
        onSend?.()
      }}
    >
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="clientId" ref={clientId} />
      {Object.entries(hidden).flatMap(([name, value]) =>
        [value].flat().map((it) => <input key={`${name}-${it}`} type="hidden" name={name} value={it} />),
      )}
      {answer && !answer.ok && <FormErrors errors={answer.errors} />}
      {typeof children === 'function' ? children(answer) : children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" kind={kind} size={size} aria-disabled={busy || undefined}>
          {busy ? shell.sending : submit}
        </Button>
        {aside}
      </div>
    </fetcher.Form>
  )
}
