import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { aJourney } from '#tests/builders/journey.ts'
import { lengthen } from '#tests/builders/long-room.ts'
import { aMember, aRoom } from '#tests/builders/room.ts'

describeInBrowser('A room with a long history', () => {
  const journey = aJourney()

  test('R67 R68 a room of ten thousand events opens like one of a hundred, and its talk is drawn as one scrolls', async () => {
    const grown = async (events: number) => {
      const room = await aRoom(journey)
      const member = await aMember(journey, room)
      const by = [room.organiser.accountId, member.person.accountId]
      const seat = { id: member.seatId, roles: [['digital'], ['digital', 'other']] } as const
      await lengthen(journey.sql, { roomId: room.roomId, events, by, seat })
      return room
    }
    const [short, long] = [await grown(100), await grown(10_000)]
    const path = `/rooms/${long.roomId}`
    const page = await journey.page(long.organiser.accountId)
    const other = await journey.page(short.organiser.accountId)
    const sizeOf = async (it: Page, url: string) => (await (await it.request.get(url)).body()).length
    expect(await sizeOf(page, path)).toBeLessThan(1.2 * (await sizeOf(other, `/rooms/${short.roomId}`)))
    await other.context().close()

    await page.goto(path)
    await page.getByText('最新の状態です').waitFor()
    const log = page.getByRole('log', { name: '発言', exact: true })
    const said = (n: number) => log.getByText(`発言 ${n}：`)
    const drawn = () => log.evaluate((it) => it.querySelectorAll('li').length)
    await said(9_999).waitFor()
    await log.focus()
    for (let times = 0; times < 4; times++) {
      const first = await log.locator('[data-row]').first().getAttribute('data-row')
      await page.keyboard.press('Home')
      await expect.poll(() => log.locator('[data-row]').first().getAttribute('data-row')).not.toBe(first)
      expect(await drawn()).toBeLessThan(40)
    }
    await page.keyboard.press('End')
    await said(9_999).waitFor()

    // A link leads to a message that is not held yet, and the keyboard goes on from there.
    const [{ seq }] = await journey.sql<[{ seq: number }]>`
      select seq from room_logs where room_id = ${long.roomId} and audience = 'room'`
    await page.evaluate((to) => {
      location.hash = `m${to}`
    }, seq - 999)
    await said(9_001).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('発言 9001：')
    expect(await drawn()).toBeLessThan(40)

    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'キーボードでの操作' })
    await help.waitFor()
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'hidden' })
    await page.keyboard.press('w')
    await page.keyboard.type('ここまで読みました。')
    await page.keyboard.press('Control+Enter')
    // What is only on its way has no address yet.
    await log.getByRole('listitem').filter({ hasText: 'ここまで読みました。' }).getByRole('link').waitFor()
    await page.context().close()

    const plain = await journey.page(long.organiser.accountId, { javaScriptEnabled: false })
    await plain.goto(path)
    await plain.getByRole('link', { name: '以前の発言を表示' }).click()
    await plain.getByRole('heading', { name: 'これまでの発言' }).waitFor()
    await plain.getByRole('link', { name: '以前のものへ' }).click()
    await plain.getByRole('link', { name: '最新のものへ' }).click()
    await plain.getByText('ここまで読みました。').first().waitFor()
    await plain.context().close()
  })
})
