import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import type { Services } from '#use-cases/services.ts'
import { checkout } from './checkout.ts'
import { type House, type HouseParts, openHouse } from './house.ts'
import { builtFiles } from './http/app.ts'
import { builtPages } from './pages.ts'

/** Where the code of house and pages comes from: as built, or as it stands in the editor. */
export interface Workshop {
  readonly dev: boolean
  /** The browser's files. */
  readonly assets: RequestHandler
  openHouse(parts: HouseParts): Promise<House>
  pages(services: () => Services): Promise<RequestHandler>
  /** Calls back after the code of the house has changed. */
  onChange(renew: () => Promise<void>): void
  close(): Promise<void>
}

export type OpenWorkshop = (http: Server) => Promise<Workshop>

/** The built code: it never changes under a running server. */
export const builtWorkshop: OpenWorkshop = async () => ({
  dev: false,
  assets: builtFiles(checkout('build/client')),
  openHouse,
  pages: builtPages,
  onChange() {},
  async close() {},
})
