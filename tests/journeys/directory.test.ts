import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { aPerson, theHouse, valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'
import { ntaLine } from '#tests/builders/nta.ts'
import { aCorporateNumber, anEntry } from '#tests/builders/organisation.ts'
import { addOperator } from '#use-cases/accounts/add-operator.ts'
import { importNta } from '#use-cases/imports/import-nta.ts'

describeInBrowser('The directory, as its operator keeps it and people search it', () => {
  const journey = aJourney()

  test('two entries that look the same stand side by side; joined, the old page leads on; undone, both are back', async () => {
    const number = aCorporateNumber()
    const stays = await anEntry(journey, { name: '株式会社みずなら', corporateNumber: null, capability: '樽' })
    const goes = await anEntry(journey, { name: 'みずなら㈱', corporateNumber: number, capability: '家具' })
    const password = '青い空と白い雲 2026'
    const email = 'operator@musubi.example'
    const passwordHash = await journey.services.passwords.hash(password)
    await journey.services.stores.accounts.create({ email, name: '運営 花', passwordHash, verifiedAt: new Date() })
    await addOperator(journey.services, theHouse, { email })

    const page = await journey.page()
    await page.goto('/sign-in')
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: false }).first().fill(password)
    await page.getByRole('main').getByRole('button', { name: 'サインイン' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))

    await page.goto('/operator/duplicates')
    await page.getByRole('cell', { name: number }).waitFor()
    await cleanAtBothWidths(page)
    const which = (await page.getByRole('row', { name: /できること/ }).innerText()).includes('樽\t家具') ? 1 : 2
    await page.getByRole('button', { name: `掲載${which}を残して統合する` }).click()
    await page.getByText('統合しました').waitFor()
    await cleanAtBothWidths(page)

    await page.goto(`/organisations/${goes.id}`)
    expect(new URL(page.url()).pathname).toBe(`/organisations/${stays.id}`)
    await page.goto('/operator/duplicates')
    await page.getByRole('button', { name: '「みずなら㈱」の統合を取り消す' }).click()
    await page.getByText('統合を取り消しました').waitFor()
    await page.goto(`/organisations/${goes.id}`)
    await page.getByRole('heading', { name: 'みずなら㈱' }).waitFor()
  })

  test('a merged organisation says so on its page and in the list, and leads to its successor', async () => {
    const gone = await anEntry(journey, { name: '株式会社とけこみ' })
    const into = await anEntry(journey, { name: '株式会社うけつぎ' })
    const text = ntaLine({
      corporateNumber: gone.corporateNumber ?? '',
      name: '株式会社とけこみ',
      process: '21',
      closeDate: '2026-07-01',
      closeCause: '11',
      successorCorporateNumber: into.corporateNumber ?? '',
    })
    valueIn(await importNta(journey.services, theHouse, { text }))

    const visitor = await journey.page()
    await visitor.goto('/organisations?q=とけこみ')
    await visitor
      .getByRole('listitem')
      .filter({ hasText: '株式会社とけこみ' })
      .getByText('閉鎖', { exact: true })
      .waitFor()
    await visitor.goto(`/organisations/${gone.id}`)
    await visitor.getByText('2026年7月1日に閉鎖されました（合併による解散等）').waitFor()
    await visitor.getByText('「国税庁法人番号公表サイト」のデータを加工して利用').waitFor()
    await cleanAtBothWidths(visitor)
    await visitor.getByRole('link', { name: '株式会社うけつぎ' }).click()
    await visitor.getByRole('heading', { name: '株式会社うけつぎ' }).waitFor()
  })

  test('without JavaScript one searches, narrows by a tick and its button, takes the filter away, and reads an entry', async () => {
    const facts = (prefecture: '20' | '34') => ({ kind: 'it-vendor' as const, prefecture })
    for (const prefecture of ['20', '34'] as const)
      await anEntry(journey, {
        name: `株式会社いちょう${prefecture}`,
        facts: facts(prefecture),
        capability: '銀杏の選別',
      })
    const plain = await journey.page(undefined, { javaScriptEnabled: false })
    await plain.goto('/organisations')
    await plain.getByRole('searchbox', { name: 'キーワード' }).fill('いちょう')
    await plain.getByRole('button', { name: 'さがす' }).click()
    await totalOf(plain, '2件')
    await plain.getByRole('checkbox', { name: /^広島県/ }).check()
    await plain.getByRole('button', { name: '絞り込む' }).click()
    await totalOf(plain, '1件')
    expect(await plain.getByRole('searchbox', { name: 'キーワード' }).inputValue()).toBe('いちょう')
    await plain.getByRole('link', { name: '広島県 1件、選択中' }).waitFor()
    await plain.getByRole('link', { name: /^広島県\s*を外す/ }).click()
    await totalOf(plain, '2件')
    await plain.getByRole('link', { name: '長野県 1件' }).click()
    await totalOf(plain, '1件')
    await plain.getByRole('link', { name: /^長野県\s*を外す/ }).click()
    await totalOf(plain, '2件')
    await plain.getByRole('link', { name: '株式会社いちょう34' }).click()
    await plain.getByRole('heading', { level: 1, name: '株式会社いちょう34' }).waitFor()
    await plain.context().close()
  })

  test('results come as one types, not while an input method composes, and going back skips the letters', async () => {
    await mapleFirms()
    const page = await journey.page()
    const asked: string[] = []
    page.on('request', (it) => {
      const { pathname, searchParams } = new URL(it.url())
      if (pathname.startsWith('/organisations')) asked.push(searchParams.get('q') ?? '')
    })
    await page.addInitScript(watchJumps)
    await page.goto('/organisations')
    await page.getByRole('button', { name: 'さがす' }).focus()
    await alive(page)
    await page.keyboard.press('/')
    const box = page.getByRole('searchbox', { name: 'キーワード' })
    await expect.poll(() => box.evaluate((it) => it === document.activeElement)).toBe(true)

    const method = await page.context().newCDPSession(page)
    await method.send('Input.imeSetComposition', { text: 'かえで', selectionStart: 3, selectionEnd: 3 })
    await page.waitForTimeout(400)
    expect(asked).toEqual([''])
    await method.send('Input.insertText', { text: '楓工房' })
    await totalOf(page, '2件')
    await page.getByText('2件見つかりました').waitFor()
    expect(asked).not.toContain('かえで')
    expect(new URL(page.url()).searchParams.get('q')).toBe('楓工房')
    await box.press('End')
    await page.keyboard.type('20', { delay: 250 })
    // One is found with the first of the two figures already.
    await page.waitForURL((url) => url.searchParams.get('q') === '楓工房20')
    await totalOf(page, '1件')
    expect(await box.evaluate((it) => it === document.activeElement)).toBe(true)
    // Above a tenth of the page it is felt as a jump (web.dev, Cumulative Layout Shift).
    const jumped = await page.evaluate(() => (window as JumpWatcher).jumped)
    expect(jumped).toBeLessThanOrEqual(0.1)

    await box.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '株式会社楓工房20' }).waitFor()
    await page.goBack()
    await totalOf(page, '1件')
    await expect.poll(() => box.inputValue()).toBe('楓工房20')
    await page.goBack()
    await page.waitForURL((url) => url.search === '')
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === '')
    await box.fill('楓')
    await totalOf(page, '2件')
    await box.press('Escape')
    await page.waitForURL((url) => url.search === '')
    await page.context().close()
  })

  test('the map, a chip and the condition to let go of narrow and widen; the search is kept, found at home and brought back', async () => {
    await mapleFirms()
    const { accountId } = await aPerson(journey, { name: '楓 もみじ' })
    const page = await journey.page(accountId)
    await page.goto('/organisations?q=楓工房&kind=municipality')
    await page.getByRole('link', { name: '団体の種類を外す（2件）' }).click()
    await totalOf(page, '2件')

    await alive(page)
    const tile = page.getByRole('link', { name: '広島県 1件' })
    await page.getByRole('link', { name: '長野県 1件' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => tile.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await totalOf(page, '1件')

    await page.getByText('この検索を保存').first().click()
    await page.getByRole('button', { name: 'この検索を保存' }).click()
    await page.getByText('「楓工房、広島県」として保存済み').waitFor()
    await cleanAtBothWidths(page)
    await page.getByRole('link', { name: /^広島県\s*を外す/ }).click()
    await totalOf(page, '2件')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('2件')

    await page.goto('/home')
    await page.getByRole('link', { name: '楓工房、広島県' }).click()
    await totalOf(page, '1件')
    await page.goto('/searches')
    await page.getByText('名前を変える', { exact: true }).click()
    await page.getByLabel('検索の名前').fill('広島の楓')
    await page.getByRole('button', { name: '変更する' }).click()
    await page.getByText('名前を変えました').waitFor()
    await page.getByRole('button', { name: '「広島の楓」を削除' }).click()
    await page.getByText('保存した検索はまだありません').waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('link', { name: '広島の楓' }).waitFor()
    await cleanAtBothWidths(page)
    await page.context().close()
  })

  const mapleFirms = async () => {
    if ((await journey.services.stores.search.search({ text: '楓工房' })).total.count > 0) return
    for (const prefecture of ['20', '34'] as const)
      await anEntry(journey, {
        name: `株式会社楓工房${prefecture}`,
        facts: { kind: 'company', prefecture },
        capability: '木の器',
      })
  }
})

/** The number over the results; the switch of types carries one too. */
const totalOf = (page: Page, total: string) =>
  page.getByRole('region', { name: '検索結果' }).getByText(total, { exact: true }).waitFor()

type JumpWatcher = Window & { jumped?: number }

/** Sums up on the page what moved there without the person's doing in the half second before. */
function watchJumps() {
  const watcher: JumpWatcher = window
  watcher.jumped = 0
  new PerformanceObserver((list) => {
    for (const it of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
      if (!it.hadRecentInput) watcher.jumped = (watcher.jumped ?? 0) + it.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Until scripts run on the page. */
const alive = (page: Page) => page.getByText('キーボード操作').waitFor({ state: 'attached' })
