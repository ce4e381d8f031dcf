import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Log } from '#use-cases/services.ts'
import type { Settings } from '../settings.ts'
import { forwarded, numbered, ownOriginOnly } from './arrive.ts'
import { policy } from './policy.ts'

export interface AppParts {
  readonly settings: Pick<Settings, 'publicUrl' | 'trustProxy'>
  readonly log: Log
  /** Vite in development, the built files otherwise. */
  readonly assets: RequestHandler
  /** The Remix pages; `res.locals` holds `nonce` and `requestId`. */
  readonly pages: RequestHandler
  /** Whether the database answers. */
  readonly health: () => Promise<boolean>
  readonly dev?: boolean
}

/** What every request passes, in this order: number, forwarding headers, own origin, security headers, files, pages. */
export function makeApp({ settings, log, assets, pages, health, dev = false }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(numbered(log), forwarded(app, settings), ownOriginOnly(settings))
  app.use(policy({ https: settings.publicUrl?.startsWith('https:') ?? false, dev }))
  if (!dev) app.use(compression())

  app.get('/healthz', async (_req, res) => {
    const well = await health().catch(() => false)
    res.status(well ? 200 : 503).json({ ok: well })
  })
  app.use(assets)
  app.use(pages)
  app.use(broken(log))
  return app
}

/** What Remix did not catch: the log gets the error, the person a number to tell us. */
const broken =
  (log: Log): ErrorRequestHandler =>
  (error, req, res, next) => {
    const { requestId } = res.locals
    const { status } = error as { status?: number }
    if (status && status >= 400 && status < 500) return res.sendStatus(status) // e.g. an address that does not decode
    log.error({ id: requestId, method: req.method, error }, 'a request broke')
    if (res.headersSent) return next(error)
    res
      .status(500)
      .type('text/plain')
      .send(
        `エラーが起きました。時間をおいてもう一度お試しください。\nSomething broke; please try again later.\n${requestId}\n`,
      )
  }

/** The browser's files as built: those with a hash in their name never change. */
export function builtFiles(folder: string): RequestHandler {
  const router = express.Router()
  router.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false }))
  router.use('/assets', (_req, res) => res.sendStatus(404)) // of an older build; no page lives here
  router.use(express.static(folder, { maxAge: '1h', index: false }))
  return router
}
