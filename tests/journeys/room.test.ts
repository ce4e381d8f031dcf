import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { aBrowser, aPerson, axeFindings, describeInBrowser } from '#tests/browser.ts'
import { quietLog, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, aRoom, type OpenRoom } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { type RunningServer, startServer } from '#tests/server.ts'
import { addOperator } from '#use-cases/add-operator.ts'
import type { Services } from '#use-cases/services.ts'
import { setPlan } from '#use-cases/set-plan.ts'

const password = '青い空と白い雲 2026'
const widths = [1280, 390]

describeInBrowser('A team forms in a room, live', () => {
  let browser: Browser
  let server: RunningServer
  let services: Services
  let close: () => Promise<void>

  beforeAll(async () => {
    const database = await aDatabase()
    server = await startServer({ DATABASE_URL: database.url, MUSUBI_DEMO: '0' })
    const settings = { publicUrl: server.url, loopback: true, mailFrom: 'Musubi <musubi@localhost>' }
    services = makeServices({ sql: database.sql, settings, post: outboxPost, log: quietLog })
    browser = await aBrowser()
    close = database.drop
  })

  afterAll(async () => {
    await browser?.close()
    await server?.end()
    await close?.()
  })

  /** A browser in which this person is signed in already. */
  async function signedIn(accountId: string): Promise<Page> {
    const page = await aPerson(browser, server.url)
    const { cookie } = await services.sessions.create(accountId)
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
    await page.context().addCookies([{ name, value, url: server.url }])
    return page
  }

  async function linkInMail(context: BrowserContext, path: string): Promise<string> {
    const page = await context.newPage()
    await page.goto('/outbox')
    const link = await page.locator(`a[href*="${path}"]`).first().getAttribute('href')
    await page.close()
    return String(link)
  }

  /** From a page that leads to signing up, through the mail and back to where it began. */
  async function signUpAndComeBack(page: Page, name: string, email: string): Promise<void> {
    await page.getByLabel('お名前').fill(name)
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('button', { name: '確認メールを送る' }).click()
    await page.getByRole('heading', { name: '確認メールをお送りしました' }).waitFor()
    await page.goto(await linkInMail(page.context(), '/verify-email/'))
    await page.getByRole('button', { name: '確認を完了する' }).click()
    await page.waitForURL('**/sign-in?**')
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('main').getByRole('button', { name: 'サインイン' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  }

  async function cleanAtBothWidths(page: Page): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await axeFindings(page), `${page.url()} at ${width} px`).toEqual([])
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  /** Two local bodies, one IT firm and a whole plan: all that lacks is a second IT firm. */
  async function oneVendorShort(): Promise<OpenRoom> {
    const room = await aRoom({ services })
    await aMember({ services }, room, {
      name: 'あさひ信用金庫',
      facts: { kind: 'regional-fi', prefecture: '20' },
      roles: ['local'],
    })
    await aMember({ services }, room)
    const values = {
      forecastsIncome: true,
      statesCommitments: true,
      selfSustainingYears: 5,
      subsidy: 20_000_000,
      'targets.laborProductivity': { rise: [6, 100], per: 'whole', withinYears: 3 },
    }
    valueIn(await setPlan(services, room.organiser, { roomId: room.roomId, values }))
    return room
  }

  const vendor = (name: string, domain: string | null) =>
    anEntry(
      { services },
      {
        name,
        domain,
        facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
        capability: '工場の生産管理システム',
      },
    )

  const verdict = (page: Page, title: string) =>
    page
      .getByRole('region', { name: '判定', exact: true })
      .locator('div', { has: page.getByText(title) })
      .last()

  /** Marks the page; a reload would lose the mark. */
  const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }))
  const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

  async function openInvite(organiser: Page, name: string) {
    await organiser.getByRole('link', { name: 'デジタル企業を招く' }).click()
    const dialog = organiser.getByRole('dialog')
    await dialog.getByLabel('団体名・できること・地域').fill(name)
    await dialog.getByRole('button', { name: '探す' }).click()
    await dialog.getByRole('radio', { name }).check()
    return dialog
  }

  test('from one IT firm short: invited at its published domain, the vendor signs up, accepts, and both screens turn to ready', async () => {
    const room = await oneVendorShort()
    await vendor('信濃システムズ株式会社', 'shinano.example')
    const organiser = await signedIn(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    await organiser.getByText('最新の状態です').waitFor()
    expect(await verdict(organiser, 'いまの判定').innerText()).toContain('デジタル企業が1者です')
    await cleanAtBothWidths(organiser)
    await mark(organiser)

    const dialog = await openInvite(organiser, '信濃システムズ株式会社')
    await dialog.getByRole('textbox', { name: 'メールアドレス' }).fill('taro@shinano.example')
    await dialog.getByLabel('添える言葉').fill('地域の工場を一緒に支えてください。')
    expect(await axeFindings(organiser)).toEqual([])
    await dialog.getByRole('button', { name: '招待する' }).click()
    await dialog.getByText('招待しました', { exact: true }).waitFor()
    await dialog.getByRole('main').or(dialog).getByRole('button', { name: '閉じる' }).last().click()
    await organiser.getByText('打診中', { exact: true }).first().waitFor()
    await verdict(organiser, '見通し').getByText('申請できる形です').waitFor()
    expect(await verdict(organiser, 'いまの判定').innerText()).toContain('不足があります')

    const taro = await aPerson(browser, server.url)
    await taro.goto(await linkInMail(taro.context(), '/invitations/'))
    await taro.getByRole('heading', { name: '参加すると共有される情報' }).waitFor()
    expect(await taro.getByText('地域の工場を一緒に支えてください。').isVisible()).toBe(true)
    await cleanAtBothWidths(taro)
    await taro.getByRole('link', { name: 'はじめての方は登録して参加する' }).click()
    await signUpAndComeBack(taro, '信濃 太郎', 'taro@shinano.example')
    await taro.waitForURL('**/invitations/**')
    await cleanAtBothWidths(taro)
    await taro.getByLabel('上の情報を、このルームの参加者と共有することに同意します。').check()
    await taro.getByRole('button', { name: '信濃システムズ株式会社として参加する' }).click()
    await taro.waitForURL(`**/rooms/${room.roomId}`)

    await verdict(taro, 'いまの判定').getByText('申請できる形です').waitFor()
    await verdict(organiser, 'いまの判定').getByText('申請できる形です').waitFor()
    expect(await isMarked(organiser)).toBe(true)
    await cleanAtBothWidths(taro)

    await mark(taro)
    await organiser.getByLabel('発言する').fill('ようこそ。次の打ち合わせは来週です。')
    await organiser.getByRole('button', { name: '送る', exact: true }).click()
    await taro.getByText('ようこそ。次の打ち合わせは来週です。').waitFor()
    expect(await organiser.getByText('ようこそ。次の打ち合わせは来週です。').count()).toBe(1)
    expect(await isMarked(taro)).toBe(true)
    await taro.context().close()
    await organiser.context().close()
  })

  test('by a link and a letter: the yes is a 内諾 until the operator approves the claim, then 参加確定 without a reload', async () => {
    const room = await oneVendorShort()
    await vendor('安曇野ソフト合同会社', null)
    const organiser = await signedIn(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    await organiser.getByText('最新の状態です').waitFor()
    await mark(organiser)

    const dialog = await openInvite(organiser, '安曇野ソフト合同会社')
    await dialog.getByRole('radio', { name: 'リンクと手紙を渡して招く' }).check()
    await dialog.getByRole('button', { name: '招待する' }).click()
    const link = await dialog.getByLabel('リンク・手紙で招待').inputValue()
    const letter = await dialog.getByRole('link', { name: '手紙を印刷する' }).getAttribute('href')
    const paper = await organiser.context().newPage()
    await paper.goto(String(letter))
    expect(await paper.getByRole('article').innerText()).toContain(link)
    expect(await paper.getByRole('article').innerText()).toContain('安曇野ソフト合同会社 御中')
    await cleanAtBothWidths(paper)
    await paper.close()
    await dialog.getByRole('button', { name: '閉じる' }).last().click()

    const jiro = await aPerson(browser, server.url)
    await jiro.goto(link)
    await jiro.getByRole('link', { name: 'はじめての方は登録して参加する' }).click()
    await signUpAndComeBack(jiro, '安曇 次郎', 'jiro@webmail.example')
    await jiro.getByLabel('上の情報を、このルームの参加者と共有することに同意します。').check()
    await jiro.getByRole('button', { name: '安曇野ソフト合同会社として参加する' }).click()
    await jiro.getByText('参加の意思を伝えました').waitFor()
    await cleanAtBothWidths(jiro)
    await organiser.getByText('内諾', { exact: true }).first().waitFor()
    expect(await verdict(organiser, 'いまの判定').innerText()).toContain('不足があります')

    const operator = await aPerson(browser, server.url)
    await operator.goto('/sign-up')
    await signUpAndComeBack(operator, '運営 花', 'operator@musubi.example')
    await addOperator(services, { kind: 'system', name: 'test' }, { email: 'operator@musubi.example' })
    await operator.goto('/operator/claims')
    await operator.getByRole('button', { name: '承認する' }).first().click()
    await verdict(organiser, 'いまの判定').getByText('申請できる形です').waitFor()
    expect(await isMarked(organiser)).toBe(true)
    await jiro.context().close()
    await organiser.context().close()
  })
})
