import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'

describeInBrowser('Anyone tries a team on a programme, signed in or not', () => {
  const journey = aJourney()

  const verdict = (page: Page) => page.locator('#try-verdict')

  test('from the list to a ready team, one firm less, a reload, and an answer to a question', async () => {
    const visitor = await journey.page()
    await visitor.goto('/programs')
    await visitor.getByRole('navigation', { name: '募集の時期' }).getByRole('link', { name: '過去の公募' }).click()
    await visitor.getByRole('main').locator('summary').first().waitFor()
    await visitor.getByLabel('制度の系統').selectOption({ label: '地域DX' })
    const line = visitor.getByRole('listitem').filter({ hasText: '地域DX促進活動支援事業 Ａ類型' })
    await line.getByText('募集終了（遅くとも2022年12月）').waitFor()
    await line.getByRole('link').click()
    await visitor.getByRole('link', { name: '例を入れてみる' }).click()
    await verdict(visitor).getByText('申請できる形です').waitFor()
    await cleanAtBothWidths(visitor)

    await visitor.getByLabel('数', { exact: true }).nth(2).fill('1')
    await verdict(visitor).getByText('デジタル企業が1者です。2者以上が必要です。').first().waitFor()
    await visitor.waitForURL((url) => url.search.includes('m.2.') && !url.search.includes('m.2.count=2'))
    await visitor.reload()
    await verdict(visitor).getByText('デジタル企業が1者です。2者以上が必要です。').first().waitFor()

    await visitor.getByRole('button', { name: '+ デジタル企業' }).click()
    await expect.poll(() => visitor.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    await visitor.keyboard.type('Tech')
    await verdict(visitor).getByText('確認待ちです').waitFor()
    await verdict(visitor).getByRole('link', { name: '入力欄へ' }).first().click()
    await visitor.keyboard.type('0')
    await verdict(visitor).getByText('申請できる形です').waitFor()

    await visitor.getByRole('button', { name: /^4行目.*を削除$/ }).click()
    await verdict(visitor).getByText('不足があります').waitFor()
    await visitor.getByRole('button', { name: '元に戻す' }).click()
    await verdict(visitor).getByText('申請できる形です').waitFor()
    await visitor.getByLabel('自立的運営の年数').fill('ながく')
    await visitor.getByText('0以上の整数で入力してください').waitFor()
    expect(await visitor.getByLabel('自立的運営の年数').inputValue()).toBe('ながく')
    await verdict(visitor).getByText('確認待ちです').waitFor()
    await cleanAtBothWidths(visitor)
    await visitor.context().close()
  })

  test.each(['chiiki-dx-r4-b', 'chiiki-dx-r4-c', 'sapoin-r3-budget', 'it-r3-multi'])(
    'the example of %s is ready',
    async (id) => {
      const visitor = await journey.page()
      await visitor.goto(`/programs/${id}`)
      await visitor.getByRole('link', { name: '例を入れてみる' }).click()
      await verdict(visitor).getByText('申請できる形です').waitFor()
      await visitor.context().close()
    },
  )

  test('without JavaScript the team is judged all the same', async () => {
    const plain = await journey.page(undefined, { javaScriptEnabled: false })
    await plain.goto('/programs/chiiki-dx-r4-a')
    await plain.getByRole('button', { name: '+ 地域の支援機関等' }).click()
    await plain.getByLabel('機関の種類').selectOption('chamber')
    await plain.getByLabel('数', { exact: true }).fill('2')
    await plain.getByRole('button', { name: '判定する' }).click()
    await plain.waitForLoadState()
    expect(await verdict(plain).innerText()).toContain('デジタル企業が0者です')
    expect(await verdict(plain).innerText()).not.toContain('地域の支援機関等が0者です')
    expect(await plain.getByLabel('機関の種類').inputValue()).toBe('chamber')
    await plain.context().close()
  })
})
