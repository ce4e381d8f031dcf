import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/server-runtime'
import type { Request, RequestHandler, Response } from 'express'
import type { Services } from '#use-cases/services.ts'
import { checkout } from './checkout.ts'
import { nonceOf } from './http/policy.ts'

/** The Remix pages of a build, given the live things of the moment. */
export const pagesOf = (build: ServerBuild | (() => Promise<ServerBuild>), services: () => Services): RequestHandler =>
  createRequestHandler({
    build,
    mode: process.env.NODE_ENV ?? 'production',
    getLoadContext: (req: Request, res: Response): AppLoadContext => ({
      services: services(),
      nonce: nonceOf(res),
      address: req.ip ?? 'unknown',
    }),
  })

/** The pages as `npm run build` left them. */
export async function builtPages(services: () => Services): Promise<RequestHandler> {
  const build = (await import(pathToFileURL(checkout('build/server/index.js')).href)) as ServerBuild
  return pagesOf(build, services)
}
