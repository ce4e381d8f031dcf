import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Acked } from '#rooms/protocol.ts'
import { browserStorage, type KeptHere, keptHere } from '../../kept-here.ts'
import { isLost, type Outbox, type Outgoing, openOutbox } from '../../outbox.ts'
import type { Connection, RoomClient } from '../../room-client.ts'
import { useRoom } from './room-context.ts'

export interface Sending {
  /** Null until scripts run. */
  readonly outbox: Outbox | null
  readonly kept: KeptHere | null
  readonly outgoing: readonly Outgoing[]
}

const nothing: readonly Outgoing[] = []
const nobody = () => () => {}
/** Until a message without an answer is tried again, in milliseconds: over a line that is up, and without one. */
const [soon, later] = [2_000, 15_000]

/** This person's messages on their way to the room: over the line while it is up, as a form otherwise. */
export function useOutbox(line: { client: RoomClient | null; connection: Connection }): Sending {
  const { roomId, me, view, talk } = useRoom()
  const logId = talk?.logId
  const { revalidate } = useRevalidator()
  const [made, setMade] = useState<{ outbox: Outbox; kept: KeptHere } | null>(null)
  const now = useRef(line)
  now.current = line
  useEffect(() => {
    const kept = keptHere(browserStorage(), me.accountId, logId ?? roomId)
    const outbox = openOutbox(kept, (message) => {
      const { client, connection } = now.current
      const said = { ...message, ...(logId && { logId }) }
      return client && connection === 'live' ? client.say(said) : sayByForm(roomId, said)
    })
    setMade({ outbox, kept })
    return () => outbox.close()
  }, [roomId, logId, me.accountId])

  const outbox = made?.outbox ?? null
  const outgoing = useSyncExternalStore(outbox?.subscribe ?? nobody, outbox?.now ?? (() => nothing), () => nothing)
  const { connection } = line
  useEffect(() => {
    if (connection === 'live') void outbox?.resume()
  }, [connection, outbox])

  // A line may swallow an answer and look well: what none came for is tried again, under the same id.
  useEffect(() => {
    if (!outgoing.some(isLost)) return
    const wait = setTimeout(() => void outbox?.resume(), connection === 'live' ? soon : later)
    return () => clearTimeout(wait)
  }, [outgoing, outbox, connection])

  const { seq } = view.room
  const stored = outgoing.filter((it) => it.state === 'stored').length
  useEffect(() => {
    if (stored === 0) return
    outbox?.heard(seq)
    // Nobody tells a page without a line that its message has a number now.
    if (connection !== 'live') revalidate()
  }, [stored, seq, outbox, connection, revalidate])

  return { outbox, kept: made?.kept ?? null, outgoing }
}

async function sayByForm(
  roomId: string,
  message: { clientId: string; text: string; logId?: string },
): Promise<Acked<{ seq: number }>> {
  try {
    const answer = await fetch(`/rooms/${roomId}/say`, { method: 'POST', body: new URLSearchParams(message) })
    return (await answer.json()) as Acked<{ seq: number }>
  } catch {
    // No network, or something between that answers in our place: it may have come through, so the same id is sent again.
    return { ok: false, refusal: { kind: 'offline' } }
  }
}
