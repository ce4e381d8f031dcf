import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { aJourney } from '#tests/builders/journey.ts'

describeInBrowser('Two languages', () => {
  const journey = aJourney({ demo: true })
  const find = async (email: string) => {
    const account = await journey.services.stores.accounts.findByEmail(email)
    if (!account) throw new Error(`${email} has no account.`)
    return account
  }

  async function signedIn(email: string): Promise<Page> {
    const page = await journey.page()
    await page.goto('/sign-in')
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill('musubi-demo')
    await page.getByRole('main').getByRole('button', { name: 'サインイン', exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/home')
    return page
  }

  const languageOf = (page: Page) => page.locator('html').getAttribute('lang')

  /** What the browser itself complains of: a page drawn anew after it came, a rule of the content security policy. */
  function complaintsOf(page: Page): string[] {
    const heard: string[] = []
    page.on('pageerror', (error) => heard.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) heard.push(message.text())
    })
    return heard
  }

  test('without JavaScript an English browser gets English, and its owner turns to Japanese and back on the same page', async () => {
    const page = await journey.page(undefined, { locale: 'en-GB', javaScriptEnabled: false })
    await page.goto('/programs/it-r3-multi?m.1.count=2')
    expect(await languageOf(page)).toBe('en')
    const address = page.url()

    await page.getByRole('button', { name: '日本語' }).click()
    expect([page.url(), await languageOf(page)]).toEqual([address, 'ja'])
    await page.goto('/sign-in')
    await expect.poll(() => page.title()).toBe('サインイン｜むすび')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.title()).toBe('Sign in | Musubi')

    await page.getByLabel('Mail address').fill('nobody@example.jp')
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('The mail address or the password is wrong.').waitFor()
  })

  test('two people in one room see what happens, each in their own language', async () => {
    const { stores } = journey.services
    const theirs = await stores.organisations.of((await find('demo-bank@example.jp')).id)
    const [room] = await stores.rooms.listFor(theirs.map(({ id }) => id))
    const japanese = await signedIn('demo-organiser@example.jp')
    const english = await signedIn('demo-bank@example.jp')
    const heard = complaintsOf(english)
    await japanese.goto(`/rooms/${room?.id}`)
    await english.goto(`/rooms/${room?.id}`)
    await english.getByText('最新の状態です').waitFor()

    // Turned over while the room is open: nothing is loaded anew, and the connection stays.
    await english.getByRole('button', { name: 'English' }).click()
    await english.getByText('Up to date').waitFor()
    expect(await languageOf(english)).toBe('en')

    await japanese.getByText('名前・目的・活動地域を変える').click()
    await japanese.getByLabel('連携体の名前').fill('デモ周防の新しい連携体')
    await japanese.getByRole('button', { name: '変更を保存' }).click()
    await japanese.getByText('名前・目的・活動地域を書き改めました。').waitFor()
    await english.getByText('Changed name, purpose or area.').waitFor()
    await english.getByRole('heading', { name: 'デモ周防の新しい連携体' }).waitFor()

    await english.reload()
    await english.getByText('Up to date').waitFor()
    await english.getByText('Changed name, purpose or area.').waitFor()
    expect(heard).toEqual([])
  })

  test('what somebody chose comes along to another browser when they sign in', async () => {
    expect((await find('demo-bank@example.jp')).language).toBe('en')
    const page = await signedIn('demo-bank@example.jp')
    await page.getByRole('heading', { name: 'My page' }).waitFor()
    expect(await languageOf(page)).toBe('en')
  })
})
