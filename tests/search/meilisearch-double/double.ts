/**
 * A Meilisearch for tests, where none can be installed: the routes we use, over HTTP, and nothing forgiving. Every request is held against the
 * documented shape; what Meilisearch would turn down is turned down with its error, what the double does not imitate with 501.
 *
 * @example
 * const double = await startDouble({ masterKey: 'a master key of sixteen' })
 * afterAll(double.close)
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { errorBody } from './errors.ts'
import { House, type HouseOptions } from './house.ts'
import { outcome } from './routes.ts'

/** What may befall one answer: nothing, 5xx, an answer that breaks off, one that takes long, one that never comes. */
export type Mishap = 'none' | 'unavailable' | 'half' | 'slow' | 'silent'

export interface DoubleOptions extends HouseOptions {
  readonly masterKey?: string | undefined
  readonly port?: number
  /** Asked for every request. */
  readonly mishap?: (request: { method: string; path: string }) => Mishap
  /** Milliseconds a slow answer takes. */
  readonly slowness?: number
}

export interface Double {
  readonly url: string
  readonly house: House
  /** Method and path of every request so far, in order. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number }[]
  close(): Promise<void>
}

export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const house = new House(options)
  const requests: { method: string; path: string; status: number }[] = []
  const server = createServer((request, response) => {
    answer(request, response, house, options, (status) =>
      requests.push({ method: request.method ?? '', path: request.url ?? '', status }),
    ).catch((error) => {
      // Whoever asked has hung up; anything else is wrong with the double.
      if (!request.destroyed) throw error
    })
  })
  await listening(server, options.port ?? 0)
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The double listens nowhere.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    house,
    requests,
    async close() {
      house.close()
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

const listening = (server: Server, port: number) =>
  new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready))

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  house: House,
  options: DoubleOptions,
  told: (status: number) => void,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://double')
  const method = request.method ?? 'GET'
  const mishap = options.mishap?.({ method, path: url.pathname }) ?? 'none'
  if (mishap === 'silent') return
  if (mishap === 'unavailable') {
    told(503)
    return send(
      response,
      503,
      errorBody('too_many_search_requests', 'Too many search requests running at the same time.'),
    )
  }
  if (mishap === 'slow') await new Promise((soon) => setTimeout(soon, options.slowness ?? 1000))

  const { status, body } = await outcome({ request, method, url, house, master: options.masterKey })
  told(status)
  if (mishap !== 'half') return send(response, status, body)
  const whole = JSON.stringify(body ?? {})
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) })
  response.write(whole.slice(0, Math.ceil(whole.length / 2)), () => response.destroy())
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) return void response.writeHead(status).end()
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
