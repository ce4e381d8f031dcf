import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startFailure } from './start-failure.ts'

export interface Listening {
  readonly http: Server
  /** The port taken, where 0 was asked for. */
  readonly port: number
  /** Answers what is under way, for at most five seconds, and closes. */
  close(): Promise<void>
}

/** How long answers under way may keep the server. In milliseconds. */
const patience = 5_000

/**
 * Opens the door.
 *
 * @param host nothing listens on all addresses
 * @throws start failure `port-taken`, also for a port that needs more rights than we have
 */
export function listen(host: string | undefined, port: number, handler: RequestListener): Promise<Listening> {
  const http = createServer(handler)
  return new Promise((done, fail) => {
    http.once('error', (error: NodeJS.ErrnoException) => fail(refusal(error, port)))
    http.listen({ port, ...(host && { host }) }, () => {
      http.removeAllListeners('error')
      done({ http, port: (http.address() as AddressInfo).port, close: () => close(http) })
    })
  })
}

function close(http: Server): Promise<void> {
  return new Promise((done) => {
    // A connection that was busy at first is idle once it has its answer; browsers would keep it.
    const sweeping = setInterval(() => http.closeIdleConnections(), 50)
    const late = setTimeout(() => http.closeAllConnections(), patience)
    http.close(() => {
      clearInterval(sweeping)
      clearTimeout(late)
      done()
    })
  })
}

function refusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return startFailure(
      'port-taken',
      `ポート ${port} は別のプログラムが使っています。そのプログラムを止めるか、PORT=${port + 1} npm start のように別の番号で起動してください。`,
      `Port ${port} is taken by another program; stop it, or start on another port with PORT=${port + 1} npm start.`,
      error,
    )
  if (error.code === 'EACCES')
    return startFailure(
      'port-taken',
      `ポート ${port} を使う権限がありません。PORT に 1024 以上の番号を設定してください。`,
      `Port ${port} needs more rights than we have; set PORT to 1024 or above.`,
      error,
    )
  return error
}
