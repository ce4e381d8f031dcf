import type { Refusal } from '#use-cases/answer.ts'
import type { Outbox, Outgoing } from '../../outbox.ts'
import { sayRefusal } from '../../refusals.ts'
import type { AppWords } from '../../words/ja.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { useRoom } from './room-context.ts'

/** An own message that the room has not told back yet: on its way, or why it is not. */
export function OnItsWay({ it, outbox }: { it: Outgoing; outbox: Outbox | null }) {
  const words = useWords()
  const { messages } = words.room
  const { name } = useRoom()
  const failed = it.state === 'failed'
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-solid-gray-700">
        <strong className="text-[0.875rem] text-solid-gray-900">{name}</strong>
        <span className={failed ? 'text-error-2' : ''}>{failed ? whyNot(words, it) : messages.sending}</span>
      </div>
      <p className="whitespace-pre-wrap wrap-anywhere text-solid-gray-700">{it.text}</p>
      {failed && (
        <div className="flex flex-wrap gap-x-3">
          <Button kind="text" size="sm" onClick={() => void outbox?.again(it.clientId)}>
            {messages.again}
          </Button>
          <Button kind="text" size="sm" onClick={() => outbox?.drop(it.clientId)}>
            {messages.drop}
          </Button>
        </div>
      )}
    </>
  )
}

function whyNot(words: AppWords, { refusal }: Outgoing): string {
  const { messages } = words.room
  if (!refusal) return messages.unsent
  if (refusal.kind === 'offline') return messages.offline
  // A house that broke refuses nothing; it has no words of its own for that.
  if (refusal.kind === 'broken') return messages.failed
  return words.written.withMore(messages.failed, sayRefusal(words, refusal as Refusal))
}

/** For the voice, once and not at each try. */
export function UnsentSpoken({ outgoing }: { outgoing: readonly Outgoing[] }) {
  const { room } = useWords()
  const failed = outgoing.filter((it) => it.state === 'failed').length
  return (
    <p role="status" className="sr-only">
      {failed > 0 ? room.messages.unsentCount(failed) : ''}
    </p>
  )
}
