import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Server as Engine } from 'engine.io'

/** Where socket.io's messages go. */
const path = '/socket.io/'
const isSocket = (request: IncomingMessage) => request.url?.startsWith(path) === true

/**
 * Puts an engine before the server's own listeners, and answers how to take it away again: in development the house behind the
 * door is changed while the door stays open.
 */
export function attach(http: HttpServer, engine: Engine): () => void {
  const before = http.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  const route = (request: IncomingMessage, response: ServerResponse) => {
    if (isSocket(request)) engine.handleRequest(request as Parameters<Engine['handleRequest']>[0], response)
    else for (const listener of before) listener.call(http, request, response)
  }
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isSocket(request)) engine.handleUpgrade(request as Parameters<Engine['handleUpgrade']>[0], socket, head)
    // Vite speaks over sockets of its own in development; where nobody else listens, nobody would ever answer.
    else if (http.listenerCount('upgrade') === 1) socket.destroy()
  }
  http.removeAllListeners('request')
  http.on('request', route)
  http.on('upgrade', upgrade)
  return () => {
    http.off('upgrade', upgrade)
    http.off('request', route)
    for (const listener of before) http.on('request', listener)
  }
}
