/** A door on loopback before one or several others, which cuts what passes, slows it down or swallows it. */

import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

export interface Door {
  readonly port: number
  /** Ends every connection, as a router does that forgets them. */
  cut(): void
  /** So many of a hundred connections become half-open: what is sent vanishes, nobody is told; both ends are cut after a time. */
  swallow(share: number, milliseconds: number): void
  /** Every piece comes so much later, for a time. */
  slow(delay: number, milliseconds: number): void
  close(): Promise<void>
}

interface Line {
  readonly ends: readonly [Socket, Socket]
  swallows: boolean
}

/** @param targets the ports behind it, taken in turn; one that does not answer is passed over */
export async function aDoor(targets: readonly number[]): Promise<Door> {
  const lines = new Set<Line>()
  let turn = 0
  let delay = 0
  let closed = false

  const server = createServer((near) => {
    near.on('error', () => near.destroy())
    turn += 1
    void reach(targets.map((_, at) => targets[(turn + at) % targets.length] as number)).then((far) => {
      if (!far || near.destroyed || closed) {
        far?.destroy()
        near.destroy()
      } else join(near, far)
    })
  })

  function join(near: Socket, far: Socket): void {
    const line: Line = { ends: [near, far], swallows: false }
    lines.add(line)
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      const pass = inOrder((piece) => to.writable && to.write(piece))
      from.setNoDelay(true)
      from.on('data', (piece) => {
        if (!line.swallows) pass(piece, delay)
      })
      from.on('error', () => from.destroy())
      from.on('close', () => {
        if (line.swallows) return
        to.destroy()
        lines.delete(line)
      })
    }
  }

  function end(line: Line): void {
    lines.delete(line)
    for (const it of line.ends) it.resetAndDestroy()
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => [...lines].forEach(end),
    swallow(share, milliseconds) {
      const some = [...lines].filter((_, at) => (at * 37) % 100 < share)
      for (const line of some) line.swallows = true
      setTimeout(() => some.forEach(end), milliseconds).unref()
    },
    slow(by, milliseconds) {
      delay = by
      setTimeout(() => {
        delay = 0
      }, milliseconds).unref()
    },
    async close() {
      closed = true
      ;[...lines].forEach(end)
      await new Promise((done) => server.close(done))
    },
  }
}

/** The first of these that answers. */
async function reach(ports: readonly number[]): Promise<Socket | null> {
  for (const port of ports) {
    const socket = connect({ port, host: '127.0.0.1' })
    const open = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true))
      socket.once('error', () => done(false))
    })
    if (open) return socket
  }
  return null
}

/** Later, yet in the order they came. */
function inOrder(write: (piece: Buffer) => void): (piece: Buffer, delay: number) => void {
  const waiting: { piece: Buffer; at: number }[] = []
  const next = () => {
    const [first] = waiting
    if (!first) return
    setTimeout(
      () => {
        waiting.shift()
        write(first.piece)
        next()
      },
      Math.max(0, first.at - performance.now()),
    )
  }
  return (piece, delay) => {
    if (delay === 0 && waiting.length === 0) return write(piece)
    waiting.push({ piece, at: performance.now() + delay })
    if (waiting.length === 1) next()
  }
}
