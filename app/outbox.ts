/**
 * A person's own messages on their way: each stands on the screen at once and settles when it is stored. What could not be sent
 * says so and can be sent again under the same id, so that the room has it once (R2). Nothing here reads a clock or a socket;
 * `deliver` is handed over.
 */
import type { Acked } from '#rooms/protocol.ts'
import type { KeptHere } from './kept-here.ts'

export interface Outgoing {
  readonly clientId: string
  readonly text: string
  readonly state: 'sending' | 'failed' | 'stored'
  /** Why not: a refusal of the house, or `offline` where no answer came. */
  readonly refusal?: { readonly kind: string }
  /** The number it is stored under. */
  readonly seq?: number
}

/** No answer came, so it may have come through or not. */
export const isLost = ({ state, refusal }: Outgoing): boolean => state === 'failed' && refusal?.kind === 'offline'

export interface Outbox {
  subscribe(listener: () => void): () => void
  /** Oldest first. */
  now(): readonly Outgoing[]
  send(message: { clientId: string; text: string }): Promise<void>
  again(clientId: string): Promise<void>
  /** Gives up one that failed. */
  drop(clientId: string): void
  /** Sends anew what no answer came for, in order. What an earlier page left waits for its writer. */
  resume(): Promise<void>
  /** The screen holds the room up to this number. */
  heard(seq: number): void
  close(): void
}

export function openOutbox(
  kept: Pick<KeptHere, 'unsent' | 'keepUnsent'>,
  deliver: (message: { clientId: string; text: string }) => Promise<Acked<{ seq: number }>>,
): Outbox {
  const listeners = new Set<() => void>()
  let all: readonly Outgoing[] = kept.unsent().map((it) => ({ ...it, state: 'failed' }))
  let closed = false
  let resuming = false

  function become(next: readonly Outgoing[]): void {
    if (closed) return
    all = next
    kept.keepUnsent(all.filter((it) => it.state !== 'stored').map(({ clientId, text }) => ({ clientId, text })))
    for (const listener of listeners) listener()
  }
  const change = (clientId: string, to: Outgoing) => become(all.map((it) => (it.clientId === clientId ? to : it)))

  const begin = ({ clientId, text }: Outgoing) => change(clientId, { clientId, text, state: 'sending' })

  async function attempt(message: { clientId: string; text: string }): Promise<void> {
    const { clientId, text } = message
    const answer = await deliver({ clientId, text })
    change(
      clientId,
      answer.ok
        ? { clientId, text, state: 'stored', seq: answer.value.seq }
        : { clientId, text, state: 'failed', refusal: answer.refusal },
    )
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    now: () => all,
    async send(message) {
      become([...all, { ...message, state: 'sending' }])
      await attempt(message)
    },
    async again(clientId) {
      const message = all.find((it) => it.clientId === clientId && it.state === 'failed')
      if (!message) return
      begin(message)
      await attempt(message)
    },
    drop(clientId) {
      become(all.filter((it) => it.clientId !== clientId))
    },
    async resume() {
      if (resuming) return
      resuming = true
      // Quietly: until one is through, the screen goes on saying that it is not.
      for (const it of all.filter(isLost)) await attempt(it)
      resuming = false
    },
    heard(seq) {
      const left = all.filter((it) => it.seq === undefined || it.seq > seq)
      if (left.length < all.length) become(left)
    },
    close() {
      closed = true
    },
  }
}
