import { useState } from 'react'
import { useHydrated } from '../../use-hydrated.ts'
import { useWords } from '../../words/use-words.ts'
import { Button, buttonClass, TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import type { NewSeatAnswer } from './new-seat-data.ts'
import { useRoom } from './room-context.ts'

/** After inviting: the link, this once, to copy or to print on the letter. */
export function Invited({
  it,
  onClose,
}: {
  it: NonNullable<NewSeatAnswer['invited']>
  onClose?: (() => void) | undefined
}) {
  const { room, shell } = useWords()
  const { roomId, view } = useRoom()
  const hydrated = useHydrated()
  const [copied, setCopied] = useState(false)
  const name = view.room.seats.find((seat) => seat.id === it.seatId)?.organisation.name ?? ''
  const { done } = room.invite
  return (
    <div className="space-y-4">
      <Notice kind="success" live title={done.title}>
        {it.way === 'member' ? done.member(name) : it.way === 'link' ? done.link : done.mail(name)}
      </Notice>
      {it.link && it.way === 'link' && (
        <div className="space-y-3">
          <label className="block">
            <span className="sr-only">{room.seats.ways.link}</span>
            <input
              className="field font-mono text-[0.875rem]"
              readOnly
              value={it.link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
          <div className="flex flex-wrap items-center gap-3">
            {hydrated && (
              <Button
                kind="outline"
                onClick={async () => {
                  await navigator.clipboard.writeText(it.link ?? '')
                  setCopied(true)
                }}
              >
                {done.copy}
              </Button>
            )}
            <a
              className={buttonClass('outline')}
              href={`/rooms/${roomId}/letter/${it.seatId}?token=${it.token ?? ''}`}
              target="_blank"
              rel="noreferrer"
            >
              {done.letter}
              <span className="sr-only">{shell.newTab}</span>
            </a>
            <span role="status">{copied ? done.copied : ''}</span>
          </div>
        </div>
      )}
      {onClose ? (
        <Button onClick={onClose}>{shell.close}</Button>
      ) : (
        <TextLink to={`/rooms/${roomId}`}>{done.back}</TextLink>
      )}
    </div>
  )
}
