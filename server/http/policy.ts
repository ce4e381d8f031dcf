import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** The secret of one answer that its own scripts carry. */
export const nonceOf = (res: Response): string => res.locals.nonce as string

/**
 * Security headers. Scripts run only with this answer's nonce; styles come from our files, but for the attributes that
 * components set.
 *
 * @param https whether browsers reach us over https
 * @param dev Vite writes style elements and speaks over a socket of its own
 */
export function policy({ https, dev }: { https: boolean; dev: boolean }): RequestHandler[] {
  const giveNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const nonce = (_req: unknown, res: unknown) => `'nonce-${nonceOf(res as Response)}'`
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        scriptSrcAttr: ["'none'"],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https,
    // A link in a mail holds a secret in its address, which no other site may hear.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  return [giveNonce, guard]
}
