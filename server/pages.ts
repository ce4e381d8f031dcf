import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/server-runtime'
import type { Request, RequestHandler, Response } from 'express'
import { isOutage } from '#db/outage.ts'
import type { Services } from '#use-cases/services.ts'
import { checkout } from './checkout.ts'
import { nonceOf } from './http/policy.ts'

/** The Remix pages of a build, given the live things of the moment. */
export function pagesOf(build: ServerBuild | (() => Promise<ServerBuild>), services: () => Services): RequestHandler {
  const pages = createRequestHandler({
    build,
    mode: process.env.NODE_ENV ?? 'production',
    getLoadContext: (req: Request, res: Response): AppLoadContext => ({
      services: noticing(services(), () => tryAgain(res)),
      nonce: nonceOf(res),
      address: req.ip ?? 'unknown',
    }),
  })
  return (req, res, next) => void pages(req, res, next)
}

/** Remix tells of what broke through the log alone, before it answers. */
function noticing(services: Services, onOutage: () => void): Services {
  const { log } = services
  return {
    ...services,
    log: {
      info: (facts, message) => log.info(facts, message),
      warn: (facts, message) => log.warn(facts, message),
      error(facts, message) {
        if (isOutage(facts.error)) onOutage()
        log.error(facts, message)
      },
    },
  }
}

/** A database that is away passes by itself: 503 and when to come again, where Remix knows only 500. */
function tryAgain(res: Response): void {
  const status = res.status.bind(res)
  res.status = (code) => {
    if (code === 500) res.setHeader('Retry-After', '5')
    return status(code === 500 ? 503 : code)
  }
}

/** The pages as `npm run build` left them. */
export async function builtPages(services: () => Services): Promise<RequestHandler> {
  const build = (await import(pathToFileURL(checkout('build/server/index.js')).href)) as ServerBuild
  return pagesOf(build, services)
}
