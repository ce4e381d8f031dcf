import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { aBrowser, axeFindings, describeInBrowser } from '#tests/browser.ts'
import { quietLog, secretMailedTo, valueIn } from '#tests/builders/house.ts'
import { aRoom, soon } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { type RunningServer, startServer } from '#tests/server.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import type { Services } from '#use-cases/services.ts'

describeInBrowser('An invitation by mail', () => {
  let browser: Browser
  let server: RunningServer
  let services: Services
  let close: () => Promise<void>

  beforeAll(async () => {
    const database = await aDatabase()
    server = await startServer({ DATABASE_URL: database.url, MUSUBI_DEMO: '0' })
    const settings = { publicUrl: server.url, loopback: true, mailFrom: 'むすび <musubi@localhost>' }
    services = makeServices({ sql: database.sql, settings, post: outboxPost, log: quietLog })
    browser = await aBrowser()
    close = database.drop
  })

  afterAll(async () => {
    await browser?.close()
    await server?.end()
    await close?.()
  })

  const aPage = async (javaScriptEnabled: boolean, accountId?: string) => {
    const context = await browser.newContext({ baseURL: server.url, locale: 'ja-JP', javaScriptEnabled })
    if (accountId) {
      const { cookie } = await services.sessions.create(accountId)
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
      await context.addCookies([{ name, value, url: server.url }])
    }
    return context.newPage()
  }

  test('its addressee asks without an account or scripts, the organiser answers at the seat, and the answer stands on the page', async () => {
    const room = await aRoom({ services })
    const address = 'asks@example.com'
    const form = { roomId: room.roomId, name: '見本工業', roles: ['other' as const], way: 'mail' as const, address }
    const { seatId } = valueIn(await invite(services, room.organiser, { ...form, until: soon({ services }) }))
    const invited = await aPage(false)
    await invited.goto(`/invitations/${await secretMailedTo({ services }, address)}`)
    await invited.getByRole('textbox', { name: /^質問/ }).fill('費用の分担はありますか。')
    await invited.getByRole('button', { name: '質問を送る' }).click()
    await invited.getByText('質問を送りました。').waitFor()

    const organiser = await aPage(true, room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}/seats/${seatId}`)
    await organiser.getByText('招待の経過').click()
    await organiser.getByText('費用の分担はありますか。').waitFor()
    await organiser.getByText('招待した相手に返事をする').click()
    await organiser.getByRole('textbox', { name: /^返事/ }).fill('分担はありません。')
    await organiser.getByRole('button', { name: '返事を送る' }).click()
    await organiser.getByText('質問に返事をしました').waitFor()
    expect(await axeFindings(organiser)).toEqual([])

    await invited.goto(`/invitations/${await secretMailedTo({ services }, address)}`)
    await invited.getByText('分担はありません。').waitFor()
  })

  test('its addressee refuses all further mail by one button, without an account or scripts', async () => {
    const room = await aRoom({ services })
    const address = 'no-more@example.com'
    const form = { roomId: room.roomId, name: '見本商会', roles: ['other' as const], way: 'mail' as const, address }
    valueIn(await invite(services, room.organiser, { ...form, until: soon({ services }) }))
    const [mail] = (await services.stores.mails.newest(20)).filter(({ to }) => to === address)
    const page = await aPage(false)
    await page.goto(mail?.text.match(/https?:\/\/\S+\/no-mail\/\S+/)?.[0] ?? '')
    expect(await services.stores.mails.isRefused(address), 'opening the link refuses nothing').toBe(false)
    await page.getByRole('button', { name: 'このあて先へのメールをすべて断る' }).click()
    await page.getByText(`${address} には、今後メールを送りません。`).waitFor()
    expect(await services.stores.mails.isRefused(address)).toBe(true)
  })
})
