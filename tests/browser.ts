import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { describe } from 'vitest'

/** Verified against Debian's chromium and the npm package. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Like `describe`, for tests that look through a browser. They fail where none runs, unless MUSUBI_NO_BROWSER=1 says that this is
 * understood.
 */
export const describeInBrowser = describe.skipIf(process.env.MUSUBI_NO_BROWSER === '1')

/**
 * Opens a browser: CHROMIUM_PATH, else `chromium` on the PATH, else the one from npm.
 *
 * @throws with the line to type where none runs
 * @example
 * const browser = await aBrowser()
 * const hanako = await aPerson(browser, server.url)
 * await hanako.goto('/sign-up')
 */
export async function aBrowser(): Promise<Browser> {
  const { path, args } = await findBrowser()
  try {
    return await chromium.launch({ executablePath: path, args: [...flags, ...args], headless: true })
  } catch (cause) {
    throw new Error(`${path} does not run. ${lineToType}`, { cause })
  }
}

const lineToType =
  'For the browser tests type: CHROMIUM_PATH=/path/to/chromium npm test (or, on Debian: apt-get install chromium fonts-noto-cjk); to go without them: MUSUBI_NO_BROWSER=1 npm test'

async function findBrowser(): Promise<{ path: string; args: readonly string[] }> {
  const named = process.env.CHROMIUM_PATH
  if (named) return { path: named, args: [] }

  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path) && runs(path))
  if (onPath) return { path: onPath, args: [] }

  const { default: packaged } = await import('@sparticuz/chromium')
  return { path: await packaged.executablePath(), args: packaged.args }
}

/** A `chromium` that only says what to install is no browser. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

/** A person with a browser of their own: nothing shared with the others but the server. */
export async function aPerson(
  browser: Browser,
  baseURL: string,
  { width = 1280, height = 900 }: { width?: number; height?: number } = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width, height },
  })
  awaitScripts(context)
  return context.newPage()
}

/**
 * Going to a page of this context, or loading it anew, ends once its scripts run. Who acts before may press in vain, or as if there were
 * none, and what they typed may be passed over.
 */
export function awaitScripts(context: BrowserContext): void {
  context.on('page', (page) => {
    const goto = page.goto.bind(page)
    const reload = page.reload.bind(page)
    page.goto = async (...to) => {
      const answer = await goto(...to)
      await isAwake(page)
      return answer
    }
    page.reload = async (...how) => {
      const answer = await reload(...how)
      await isAwake(page)
      return answer
    }
  })
}

/** Until React has taken the page over, by its own note on the document, and has nothing left to do on it. */
async function isAwake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const notes = Object.entries(document) as [string, { stateNode: { current: { memoizedState: unknown } } }][]
    const root = notes.find(([name]) => name.startsWith('__reactContainer$'))?.[1].stateNode.current.memoizedState
    return (root as { isDehydrated?: boolean } | null | undefined)?.isDehydrated === false
  })
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA on the page as it stands, one line a finding; empty is clean. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Legacy mode does without a second page to gather frames in, of which we have none; with the rest, half the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}

/** By how many pixels the page is wider than a window of this width; it stays at that width. */
export async function sidewaysAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(() => window.scrollTo(0, 0))
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** What is wrong with the page at the two widths people hold it: axe's findings, and scrolling sideways. Empty is clean. */
export async function findingsAtBothWidths(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [1280, 390]) {
    const wider = await sidewaysAt(page, width)
    const findings = [...(await axeFindings(page)), ...(wider > 0 ? [`scrolls sideways by ${wider} px`] : [])]
    found.push(...findings.map((it) => `${page.url()} at ${width} px: ${it}`))
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}
