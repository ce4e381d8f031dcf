/** What ours is held against: socket.io alone, which stores nothing, knows nobody and tells a message to a room as soon as it is there. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server as Engine } from 'engine.io'
import { Server } from 'socket.io'

interface Telling {
  readonly events: readonly { readonly body: { readonly textId?: string } }[]
}

// A telling of ours, so that both write as many bytes.
const [, sample] = JSON.parse(process.argv[2] ?? '[]') as [string, Telling]
const [event] = sample.events
const textId = event?.body.textId ?? ''

const http = createServer((_request, response) => response.writeHead(404).end())
const engine = new Engine({ maxHttpBufferSize: 65_536 })
const io = new Server({ serveClient: false })
io.bind(engine)
engine.attach(http, { path: '/socket.io/' })
let seq = 0

io.on('connection', (socket) => {
  socket.on('join', ({ roomId }, answer) => {
    socket.join(roomId)
    answer({ ok: true, value: { events: [] } })
  })
  socket.on('say', ({ roomId, text }, answer) => {
    seq += 1
    io.to(roomId).emit('told', { ...sample, roomId, events: [{ ...event, seq }], texts: { [textId]: text } })
    answer({ ok: true, value: { seq } })
  })
})
http.listen(0, '127.0.0.1', () => console.log(`listening on port ${(http.address() as AddressInfo).port}`))
