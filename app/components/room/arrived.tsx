import { useEffect, useRef, useState } from 'react'
import type { Message } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoom } from './room-context.ts'

/** So long what comes is gathered before it is told, in milliseconds. */
const gathering = 4_000

/** Tells by voice how many messages of others have come, gathered; never own ones, nor earlier ones that were scrolled to. */
export function Arrived({ messages }: { messages: readonly Message[] }) {
  const { further } = useWords()
  const { me } = useRoom()
  const last = messages.at(-1)?.seq ?? 0
  const told = useRef(last)
  const now = useRef(messages)
  now.current = messages
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (last <= told.current || waiting.current !== null) return
    // The same sentence twice would be heard once.
    setSaid('')
    waiting.current = setTimeout(() => {
      waiting.current = null
      const { length } = now.current.filter((it) => it.seq > told.current && it.by.accountId !== me.accountId)
      told.current = now.current.at(-1)?.seq ?? told.current
      setSaid(length > 0 ? further.arrived(length) : '')
    }, gathering)
  }, [last, me.accountId, further])
  useEffect(() => () => clearTimeout(waiting.current ?? undefined), [])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
