import { useEffect, useRef, useState } from 'react'
import type { Message } from '#rooms/state.ts'
import { type Arrivals, openArrivals } from '../../arrivals.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoom } from './room-context.ts'

/** Tells by voice how many messages of others have come, gathered. */
export function Arrived({ messages }: { messages: readonly Message[] }) {
  const { further } = useWords()
  const { me } = useRoom()
  const [count, setCount] = useState<number | null>(null)
  const arrivals = useRef<Arrivals | null>(null)
  const now = useRef(messages)
  now.current = messages
  useEffect(() => {
    const opened = openArrivals(me.accountId, now.current, setCount)
    arrivals.current = opened
    return () => opened.close()
  }, [me.accountId])
  useEffect(() => arrivals.current?.held(messages), [messages])
  return (
    <p role="status" className="sr-only">
      {count === null ? '' : further.arrived(count)}
    </p>
  )
}
