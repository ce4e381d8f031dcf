/**
 * As much of WebSocket, engine.io and socket.io as a bench asks of a client, so that thousands of them in one process cost little and
 * what is measured is the server.
 */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface Wire {
  /** Sends an event and waits for the answer to just this one. */
  ask(event: string, message: unknown): Promise<unknown>
  close(): void
}

export interface WireEnds {
  readonly port: number
  readonly cookie: string
  readonly heard: (event: string, message: unknown, text: string) => void
  /** The line has ended and nobody closed it. */
  readonly lost: () => void
}

const nothing = Buffer.alloc(0)

/** Resolves once the server has let this client in. */
export function openWire({ port, cookie, heard, lost }: WireEnds): Promise<Wire> {
  const waiting = new Map<number, { answer: (it: unknown) => void; fail: (error: Error) => void }>()
  let asked = 0
  let upgraded = false
  let closed = false
  let rest: Buffer = nothing

  return new Promise((done, fail) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const wire: Wire = {
      ask(event, message) {
        asked += 1
        const id = asked
        send(socket, `42${id}${JSON.stringify([event, message])}`)
        return new Promise((answer, fail) => waiting.set(id, { answer, fail }))
      },
      close() {
        closed = true
        socket.destroy()
      },
    }

    function take(packet: string): void {
      if (packet === '2') send(socket, '3')
      else if (packet.startsWith('0')) send(socket, '40')
      else if (packet.startsWith('40')) done(wire)
      else if (packet.startsWith('42')) {
        const [event, message] = JSON.parse(packet.slice(2)) as [string, unknown]
        heard(event, message, packet)
      } else if (packet.startsWith('43')) {
        const at = packet.indexOf('[')
        const id = Number(packet.slice(2, at))
        waiting.get(id)?.answer(JSON.parse(packet.slice(at))[0])
        waiting.delete(id)
      } else fail(new Error(`The server said ${packet.slice(0, 200)}.`))
    }

    socket.on('data', (chunk: Buffer) => {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      if (!upgraded) {
        const end = rest.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!rest.subarray(0, 12).equals(switching)) fail(new Error(rest.subarray(0, end).toString()))
        upgraded = true
        rest = rest.subarray(end + 4)
      }
      for (let frame = frameIn(rest); frame; frame = frameIn(rest)) {
        rest = rest.length === frame.end ? nothing : rest.subarray(frame.end)
        if (frame.kind === 1) take(frame.text)
      }
    })
    socket.on('error', fail)
    socket.on('close', () => {
      fail(new Error('The line ended before the server let anybody in.'))
      if (closed) return
      lost()
      for (const it of waiting.values()) it.fail(new Error('The line ended before the answer came.'))
    })
    socket.write(
      [
        'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        `Cookie: ${cookie}`,
        '\r\n',
      ].join('\r\n'),
    )
  })
}

const switching = Buffer.from('HTTP/1.1 101')

/** The first frame, once all of it is here. A server masks nothing, and ours sends every message in one piece. */
function frameIn(bytes: Buffer): { kind: number; text: string; end: number } | null {
  if (bytes.length < 2) return null
  const short = bytes[1] ?? 0
  const from = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < from) return null
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = from + length
  return bytes.length < end ? null : { kind: (bytes[0] ?? 0) & 0x0f, text: bytes.toString('utf8', from, end), end }
}

/** A client has to mask what it sends; a mask of zeros leaves it as it is. */
function send(socket: Socket, text: string): void {
  const length = Buffer.byteLength(text)
  const from = length < 126 ? 6 : 8
  const frame = Buffer.alloc(from + length)
  frame[0] = 0x81
  frame[1] = 0x80 | (length < 126 ? length : 126)
  if (length >= 126) frame.writeUInt16BE(length, 2)
  frame.write(text, from)
  socket.write(frame)
}
