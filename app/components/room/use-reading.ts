import { useEffect, useRef, useState } from 'react'
import type { StoredEvent } from '#rooms/events.ts'
import type { RoomClient } from '../../room-client.ts'

/** How long something stands before somebody's eyes until it counts as read, in milliseconds. */
const aGlance = 1_000

/**
 * The number after which everything is new to this reader; null where nothing is. What comes while the page is looked at is not
 * new; what came while its tab lay behind others is. How far one has read is kept on the server as long as the page is seen.
 */
export function useReading(it: {
  readTo: number
  seq: number
  client: RoomClient | null
  live: boolean
  /** A talk beside the room's own log. */
  logId?: string
  /** Whether it stands open on the page, which a talk beside need not. */
  open?: boolean
}): number | null {
  const { seq, client, live, logId, open = true } = it
  const [newAfter, setNewAfter] = useState(it.readTo > 0 && it.readTo < seq ? it.readTo : null)
  const [visible, setVisible] = useState(false)
  const now = useRef(seq)
  now.current = seq

  useEffect(() => {
    let left: number | null = null
    const look = () => {
      const seen = document.visibilityState === 'visible'
      setVisible(seen)
      if (!seen) left = now.current
      else if (left !== null && left < now.current) setNewAfter(left)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])

  useEffect(() => {
    if (!visible || !live || !open || seq === 0) return
    const glance = setTimeout(() => client?.read(seq, logId), aGlance)
    return () => clearTimeout(glance)
  }, [visible, live, open, seq, client, logId])

  return newAfter
}

/** Whether an event is new to a reader: later than they looked, and not their own doing. */
export const isNew = (
  it: Pick<StoredEvent, 'seq' | 'by'>,
  newAfter: number | null | undefined,
  accountId: string,
): boolean => typeof newAfter === 'number' && it.seq > newAfter && it.by.accountId !== accountId
