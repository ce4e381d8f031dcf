import type { Browser, Page } from 'playwright-core'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, expect } from 'vitest'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { aBrowser, awaitScripts, findingsAtBothWidths } from '#tests/browser.ts'
import { patientSearch, quietLog } from '#tests/builders/house.ts'
import { aDatabase } from '#tests/database.ts'
import { type RunningServer, startServer } from '#tests/server.ts'
import type { Services } from '#use-cases/services.ts'

/** A built server on a database of its own, a browser, and the services behind the server for what a journey is not about. */
export interface Journey {
  readonly server: RunningServer
  readonly services: Services
  /** For what stories cannot tell, such as a log of thousands. */
  readonly sql: Sql
  readonly browser: Browser
  /** A page of a person with a browser of their own; signed in already where an account is named. */
  page(accountId?: string, how?: { userAgent?: string; javaScriptEnabled?: boolean; locale?: string }): Promise<Page>
}

/**
 * Sets a journey up before the tests of this `describe` and takes it down after them.
 *
 * @example
 * const journey = aJourney()
 * test('…', async () => { const organiser = await journey.page(accountId) })
 */
export function aJourney({ demo = false }: { demo?: boolean } = {}): Journey {
  let live: { server: RunningServer; services: Services; sql: Sql; browser: Browser } | undefined
  let drop: (() => Promise<void>) | undefined

  beforeAll(async () => {
    const database = await aDatabase()
    drop = database.drop
    // On a busy machine, too, a search finds all there is to find.
    const patient = { MUSUBI_SEARCH_MS: '20000' }
    const server = await startServer({ DATABASE_URL: database.url, ...patient, ...(demo ? {} : { MUSUBI_DEMO: '0' }) })
    const settings = { publicUrl: server.url, loopback: true, mailFrom: 'むすび <musubi@localhost>' }
    const services = makeServices({
      sql: database.sql,
      settings,
      post: outboxPost,
      log: quietLog,
      search: patientSearch,
    })
    live = { server, services, sql: database.sql, browser: await aBrowser() }
  })

  afterAll(async () => {
    await live?.browser.close()
    await live?.server.end()
    await drop?.()
  })

  const there = () => {
    if (!live) throw new Error('A journey begins with its first test.')
    return live
  }
  return {
    get server() {
      return there().server
    },
    get services() {
      return there().services
    },
    get sql() {
      return there().sql
    },
    get browser() {
      return there().browser
    },
    async page(accountId, { userAgent, javaScriptEnabled = true, locale = 'ja-JP' } = {}) {
      const { browser, server, services } = there()
      const context = await browser.newContext({
        baseURL: server.url,
        locale,
        timezoneId: 'Asia/Tokyo',
        viewport: { width: 1280, height: 900 },
        javaScriptEnabled,
      })
      if (javaScriptEnabled) awaitScripts(context)
      if (accountId) {
        const { cookie } = await services.sessions.create(accountId, userAgent)
        const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
        await context.addCookies([{ name, value, url: server.url }])
      }
      return context.newPage()
    },
  }
}

/** The address of the newest mail's link to one of our pages, read as a person reads it: on the outbox page. */
export async function linkInMail(reader: Page, path: string): Promise<string> {
  const page = await reader.context().newPage()
  await page.goto('/outbox')
  const link = await page.locator(`a[href*="${path}"]`).first().getAttribute('href')
  await page.close()
  return String(link)
}

export const cleanAtBothWidths = async (page: Page) => expect(await findingsAtBothWidths(page)).toEqual([])
