import { randomUUID } from 'node:crypto'
import type { Express, RequestHandler } from 'express'
import type { Log } from '#use-cases/services.ts'
import type { Settings } from '../settings.ts'
import { isForeign, isRebound } from './origin.ts'

type Door = Pick<Settings, 'publicUrl' | 'trustProxy'>

/** Gives each request a number of its own and writes one line when it is answered; the query may hold secrets and stays out. */
export const numbered =
  (log: Log): RequestHandler =>
  (req, res, next) => {
    const id = randomUUID()
    const begun = performance.now()
    res.locals.requestId = id
    res.setHeader('X-Request-Id', id)
    res.once('close', () => {
      const milliseconds = Math.round(performance.now() - begun)
      const facts = { id, method: req.method, path: req.path, status: res.statusCode, milliseconds }
      log.info(facts, res.writableFinished ? 'answered' : 'given up by the browser')
    })
    next()
  }

/** Believes forwarding headers from TRUST_PROXY alone, and our own name from PUBLIC_URL alone. */
export function forwarded(app: Express, { publicUrl, trustProxy }: Door): RequestHandler {
  app.set('trust proxy', trustProxy ?? false)
  const trusts = app.get('trust proxy fn') as (address: string, hop: number) => boolean
  const ours = publicUrl ? new URL(publicUrl) : undefined

  return (req, _res, next) => {
    const trusted = trusts(req.socket.remoteAddress ?? '', 0)
    for (const name of Object.keys(req.headers))
      if (isForwarding(name) && !(trusted && kept.includes(name))) delete req.headers[name]

    if (ours) {
      req.headers.host = ours.host
      Object.defineProperty(req, 'protocol', { value: ours.protocol.slice(0, -1) })
    }
    next()
  }
}

const kept = ['x-forwarded-for', 'x-forwarded-proto']
const isForwarding = (name: string) => name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip'

/** Turns away what other sites send, before any route sees it. */
export const ownOriginOnly =
  ({ publicUrl }: Door): RequestHandler =>
  (req, res, next) => {
    const { method, headers } = req
    if (isRebound(headers.host, publicUrl)) return res.status(421).type('text/plain').send(words.rebound)

    const arrival = { method, host: headers.host, origin: headers.origin, fetchSite: req.get('sec-fetch-site') }
    if (isForeign(arrival, publicUrl)) return res.status(403).type('text/plain').send(words.foreign)
    next()
  }

const words = {
  foreign:
    '別のサイトから送られたため、受け付けませんでした。Musubi の画面からもう一度お試しください。\nThis came from another site and was not accepted; please try again from a page of Musubi.\n',
  rebound:
    'この名前では開けません。http://localhost で開くか、PUBLIC_URL を設定してください。\nNot served under this name; open http://localhost, or set PUBLIC_URL.\n',
}
