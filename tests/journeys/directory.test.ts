import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { theHouse, valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'
import { ntaLine } from '#tests/builders/nta.ts'
import { aCorporateNumber, anEntry } from '#tests/builders/organisation.ts'
import { addOperator } from '#use-cases/accounts/add-operator.ts'
import { importNta } from '#use-cases/imports/import-nta.ts'

describeInBrowser('The directory, as its operator keeps it', () => {
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
    await plain.getByText('2件', { exact: true }).waitFor()
    await plain.getByRole('checkbox', { name: /^広島県/ }).check()
    await plain.getByRole('button', { name: '絞り込む' }).click()
    await plain.getByText('1件', { exact: true }).waitFor()
    expect(await plain.getByRole('searchbox', { name: 'キーワード' }).inputValue()).toBe('いちょう')
    await plain.getByRole('link', { name: /^広島県/ }).click()
    await plain.getByText('2件', { exact: true }).waitFor()
    await plain.getByRole('link', { name: '株式会社いちょう34' }).click()
    await plain.getByRole('heading', { level: 1, name: '株式会社いちょう34' }).waitFor()
    await plain.context().close()
  })
})
