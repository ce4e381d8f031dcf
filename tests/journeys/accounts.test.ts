import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { organisationKeys } from '#search/key.ts'
import { describeInBrowser } from '#tests/browser.ts'
import { aPerson as anAccount } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths, linkInMail } from '#tests/builders/journey.ts'
import { addOperator } from '#use-cases/accounts/add-operator.ts'
import type { NewOrganisation } from '#use-cases/stores/organisations.ts'

const password = '青い空と白い雲 2026'

describeInBrowser('Accounts and organisations, as people use them', () => {
  const journey = aJourney()

  /** An entry of the directory that nobody speaks for yet; its id. */
  async function anEntry(it: Partial<NewOrganisation> & { name: string }): Promise<string> {
    const entry = await journey.services.stores.organisations.create({
      kana: null,
      corporateNumber: null,
      facts: {},
      evidence: {},
      capability: '',
      municipalityName: null,
      industryName: null,
      domain: null,
      source: '公表資料',
      sourceUrl: null,
      demo: false,
      ...it,
    })
    if (!entry) throw new Error(`${it.name} is there already.`)
    await journey.services.stores.search.changed(organisationKeys([entry.id]))
    return entry.id
  }

  async function signUpAndIn(page: Page, name: string, email: string): Promise<void> {
    await page.goto('/sign-up')
    await page.getByLabel('お名前').fill(name)
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('button', { name: '確認メールを送る' }).click()
    await page.getByRole('heading', { name: '確認メールをお送りしました' }).waitFor()
    await page.goto(await linkInMail(page, '/verify-email/'))
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('button', { name: '確認を完了する' }).click()
    await page.waitForURL('**/sign-in?**')
    await signIn(page, email)
  }

  async function signIn(page: Page, email: string): Promise<void> {
    if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('main').getByRole('button', { name: 'サインイン', exact: true }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  }

  /** A page of somebody who signed up earlier. */
  async function signedIn(name: string, email: string): Promise<Page> {
    const { accountId } = await anAccount(journey, { name, email })
    return journey.page(accountId)
  }

  test('somebody new signs up, verifies, registers a company, sees its size class as they type, and signs out', async () => {
    const hanako = await journey.page()
    await signUpAndIn(hanako, '青空 花子', 'hanako@aozora.example')
    await hanako.getByRole('heading', { name: 'マイページ' }).waitFor()
    expect(await hanako.getByText('所属する団体がまだ登録されていません').first().isVisible()).toBe(true)

    await hanako.goto('/organisations/new')
    await hanako.getByLabel('名称', { exact: false }).first().fill('株式会社青空サービス')
    await hanako.getByLabel('会社', { exact: true }).check()
    await hanako.getByLabel('所在地（都道府県）').selectOption('34')
    await hanako.getByLabel('主たる業種').fill('89')
    await hanako.getByLabel('資本金の額又は出資の総額').fill('4,000万円')
    // Over the limit of employees, so that it is the capital that settles it.
    await hanako.getByLabel('常時使用する従業員の数').fill('120人')
    const verdict = hanako.getByRole('status').filter({ hasText: '企業規模の判定' })
    await verdict.getByText('中小企業者', { exact: true }).waitFor()
    expect(await verdict.innerText()).toContain('資本金 4,000万円 ≤ 5,000万円')
    await cleanAtBothWidths(hanako)

    await hanako.getByLabel('資本金の額又は出資の総額').fill('四千万くらい')
    await hanako.getByRole('button', { name: '登録する' }).click()
    await hanako.getByRole('alert').waitFor()
    expect(await hanako.getByLabel('資本金の額又は出資の総額').inputValue()).toBe('四千万くらい')
    expect(await hanako.getByLabel('名称', { exact: false }).first().inputValue()).toBe('株式会社青空サービス')
    await cleanAtBothWidths(hanako)

    await hanako.getByLabel('資本金の額又は出資の総額').fill('4,000万円')
    await hanako.getByRole('button', { name: '登録する' }).click()
    await hanako.getByText('登録しました。').waitFor()
    await hanako.getByRole('heading', { level: 1, name: '株式会社青空サービス' }).waitFor()
    expect(await hanako.getByRole('banner').innerText()).toContain('株式会社青空サービス')
    await cleanAtBothWidths(hanako)

    await hanako.getByRole('link', { name: '情報を編集する' }).click()
    await hanako.getByLabel('できること・特色').fill('介護施設の清掃と設備保全')
    await hanako.getByRole('button', { name: '保存する' }).click()
    await hanako.getByText('保存しました。', { exact: true }).waitFor()
    expect(await hanako.getByText('介護施設の清掃と設備保全').isVisible()).toBe(true)

    await hanako.goto('/home')
    await cleanAtBothWidths(hanako)
    await hanako.locator('summary', { hasText: '青空 花子' }).first().click()
    await hanako.getByRole('button', { name: 'サインアウト' }).first().click()
    await hanako.getByRole('link', { name: '新規登録' }).first().waitFor()
    await hanako.goto('/home')
    expect(new URL(hanako.url()).pathname).toBe('/sign-in')
  })

  test('a colleague who saves over a newer save sees both and loses neither', async () => {
    const jiro = await signedIn('海野 二郎', 'jiro@umino.example')
    await jiro.goto('/organisations/new')
    await jiro.getByLabel('名称', { exact: false }).first().fill('海野製作所')
    await jiro.getByRole('button', { name: '登録する' }).click()
    await jiro.getByText('登録しました。').waitFor()
    const page = new URL(jiro.url()).pathname

    const other = await jiro.context().newPage()
    await other.goto(`${page}/edit`)
    await jiro.goto(`${page}/edit`)
    await other.getByLabel('常時使用する従業員の数').fill('30')
    await other.getByRole('button', { name: '保存する' }).click()
    await other.getByText('保存しました。', { exact: true }).waitFor()

    await jiro.getByLabel('できること・特色').fill('精密切削')
    await jiro.getByLabel('常時使用する従業員の数').fill('25')
    await jiro.getByRole('button', { name: '保存する' }).click()
    await jiro.getByText('ほかの方の保存と重なりました').waitFor()
    await cleanAtBothWidths(jiro)
    const employees = jiro.getByRole('group', { name: '常時使用する従業員の数' })
    expect(await employees.innerText()).toMatch(/25人[\s\S]*30人/)
    await employees.getByLabel('保存済みの内容').check()
    await jiro.getByRole('button', { name: '選んだ内容で保存する' }).click()
    await jiro.getByText('保存しました。', { exact: true }).waitFor()

    const saved = await journey.services.stores.organisations.find(page.split('/')[2] ?? '')
    expect(saved).toMatchObject({ capability: '精密切削', facts: { employees: 30 } })
  })

  test('saving a page that nobody touched changes no fact and no evidence', async () => {
    const facts = {
      kind: ['it-vendor', 'company'],
      legalForm: 'company',
      prefecture: '34',
      municipality: '34207',
      servesPrefectures: ['35', '33'],
      inJapan: true,
      industry: '391',
      industryRevision: 14,
      capital: 35_000_000,
      employees: 42,
      size: 'sme',
      designations: [{ id: 'it-touroku', until: '2027-03-31', number: 'IT-1' }, 'dx-nintei'],
      owners: [{ name: '響商事株式会社', size: 'sme', share: [3, 5] }],
      officers: { total: 4, fromLarge: 0 },
      annualSales: 820_123_456,
      taxableIncome: [12_000_000, -300_000],
      monthlySales: { '2025-10': 60_000_000, '2025-11': 0 },
      researchSpend: [],
      applications: [],
      fiscalStrength: [65, 100],
    } as const
    const evidence = Object.fromEntries(Object.keys(facts).map((name) => [name, 'document' as const]))
    const kanade = await signedIn('響 奏', 'kanade@hibiki.example')
    const account = await journey.services.stores.accounts.findByEmail('kanade@hibiki.example')
    const entry = await anEntry({ name: '株式会社響システム', facts, evidence, capability: '生産管理\n保守' })
    await journey.services.stores.organisations.addPerson(entry, String(account?.id), 'editor')

    await kanade.goto(`/organisations/${entry}/edit`)
    await cleanAtBothWidths(kanade)
    await kanade.getByRole('button', { name: '保存する' }).click()
    await kanade.getByText('保存しました。', { exact: true }).waitFor()
    const saved = await journey.services.stores.organisations.find(entry)
    expect(saved).toMatchObject({ version: 2, capability: '生産管理\n保守' })
    expect(saved?.facts).toEqual(facts)
    expect(saved?.evidence).toEqual(evidence)
  })

  test('somebody with two organisations always sees for which they act, and switches with the keyboard alone', async () => {
    const mika = await signedIn('二葉 みか', 'mika@futaba.example')
    const account = await journey.services.stores.accounts.findByEmail('mika@futaba.example')
    for (const name of ['双葉電機株式会社', '双葉商店街振興組合'])
      await journey.services.stores.organisations.addPerson(await anEntry({ name }), String(account?.id), 'owner')

    await mika.goto('/about-data')
    await mika.keyboard.press('Tab')
    await expect.poll(() => mika.evaluate(() => document.activeElement?.textContent)).toBe('本文へ移動')
    const current = () => mika.locator('summary', { hasText: '操作中の団体' }).first().innerText()
    expect(await current()).toContain('団体を選んでいません')

    await mika.locator('summary', { hasText: '操作中の団体' }).first().focus()
    await mika.keyboard.press('Enter')
    const firm = mika.getByRole('button', { name: '双葉電機株式会社' }).first()
    // What is still folded takes no focus.
    await firm.waitFor()
    await firm.focus()
    await mika.keyboard.press('Enter')
    await expect.poll(current).toContain('双葉電機株式会社')
    expect(new URL(mika.url()).pathname).toBe('/about-data')

    // Going on folds it, a little later.
    await firm.waitFor({ state: 'hidden' })
    await mika.locator('summary', { hasText: '操作中の団体' }).first().focus()
    await mika.keyboard.press('Enter')
    await firm.waitFor()
    await mika.keyboard.press('Escape')
    await expect.poll(() => mika.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  })

  test('a claim is open until the operator approves it, and the person sees that it is', async () => {
    const entry = await anEntry({
      name: '公益財団法人みどり産業振興センター',
      facts: { kind: 'industry-support', prefecture: '33' },
      evidence: { kind: 'guessed' },
      capability: '産学官連携の事業管理',
      domain: 'midori.example',
      sourceUrl: 'https://midori.example/about',
    })
    const at = `/organisations/${entry}`
    const midori = await signedIn('緑川 みどり', 'midori@webmail.example')
    await midori.goto(at)
    expect(await midori.getByText('この団体による登録はまだありません').isVisible()).toBe(true)
    await midori.getByRole('link', { name: '担当者として申請する' }).click()
    await cleanAtBothWidths(midori)

    await midori.getByRole('button', { name: '申請する' }).click()
    await midori.getByText('入力してください。').first().waitFor()
    await midori.getByLabel('確認メールの送り先').fill('midori@webmail.example')
    await midori.getByLabel('団体での立場').fill('総務課の職員です。')
    await midori.getByRole('button', { name: '申請する' }).click()
    await midori.getByText('midori.example のメールアドレスを入力してください。ほかの').waitFor()
    expect(await midori.getByLabel('団体での立場').inputValue()).toBe('総務課の職員です。')

    await midori.getByLabel('運営者の確認を受ける').check()
    await midori.getByRole('button', { name: '申請する' }).click()
    await midori.getByText('運営者が確認し、結果をメールでお知らせします。').first().waitFor()
    expect(await midori.getByRole('banner').innerText()).toContain('申請中')
    await cleanAtBothWidths(midori)
    await midori.goto(`${at}/edit`)
    await midori.getByRole('heading', { name: 'このページは表示できません' }).waitFor()

    const operator = await signedIn('運営 太郎', 'operator@musubi.example')
    await addOperator(journey.services, { kind: 'system', name: 'test' }, { email: 'operator@musubi.example' })
    await operator.goto('/operator/claims')
    await operator.getByText('総務課の職員です。').waitFor()
    await cleanAtBothWidths(operator)
    await operator.getByRole('button', { name: '承認する' }).click()
    await operator.getByText('申請を承認しました').waitFor()

    await midori.goto(`${at}/edit`)
    await midori.getByRole('button', { name: '保存する' }).waitFor()
    expect(await midori.getByRole('banner').innerText()).not.toContain('申請中')
  })

  test('a mail to the published domain makes the claim good, and a press of the button answers it', async () => {
    const entry = await anEntry({ name: 'ひかり信用金庫', facts: { kind: 'regional-fi' }, domain: 'hikari.example' })
    const hikari = await signedIn('光 ひかる', 'hikaru@hikari.example')
    await hikari.goto(`/organisations/${entry}/claim`)
    await hikari.getByLabel('確認メールの送り先').fill('info@hikari.example')
    await hikari.getByRole('button', { name: '申請する' }).click()
    await hikari.getByText('確認メールを受け取った方が承認すると').waitFor()

    const reader = await journey.page()
    await reader.goto(await linkInMail(reader, '/claim-answer/'))
    await reader.getByText('hikaru@hikari.example').waitFor()
    await cleanAtBothWidths(reader)
    await reader.getByRole('button', { name: '担当者として承認する' }).click()
    await reader.getByText('承認しました').waitFor()
    expect(await journey.services.stores.organisations.find(entry)).toMatchObject({ claimed: true })
  })

  test('anyone asks for a removal without an account, and the operator takes the entry out of the directory', async () => {
    await anEntry({ name: '有限会社きえる商店' })
    const visitor = await journey.page()
    await visitor.goto('/organisations?q=きえる商店')
    await visitor.getByRole('link', { name: '有限会社きえる商店' }).click()
    await visitor.getByRole('link', { name: '訂正・削除の依頼' }).click()
    await visitor.getByLabel('掲載の取りやめ').check()
    await visitor.getByRole('button', { name: '依頼を送る' }).click()
    await visitor.getByText('入力してください。').first().waitFor()
    await cleanAtBothWidths(visitor)
    await visitor.getByLabel('くわしい内容').fill('廃業しました。')
    await visitor.getByLabel('返信先のメールアドレス').fill('kieru@shop.example')
    await visitor.getByRole('button', { name: '依頼を送る' }).click()
    await visitor.getByText('依頼を受け付けました').waitFor()

    const operator = await signedIn('運営 次郎', 'operator2@musubi.example')
    await addOperator(journey.services, { kind: 'system', name: 'test' }, { email: 'operator2@musubi.example' })
    await operator.goto('/operator/corrections')
    await cleanAtBothWidths(operator)
    await operator.getByRole('button', { name: '掲載を取りやめる' }).click()
    await operator.getByRole('dialog').getByRole('button', { name: '掲載を取りやめる' }).click()
    await operator.getByText('対応済みにしました').waitFor()
    await visitor.goto('/organisations?q=きえる商店')
    await visitor.getByText('条件に合う団体が見つかりませんでした').waitFor()
  })

  test('a forgotten password is set anew by the link of a mail, once', async () => {
    const email = 'wasure@mono.example'
    const wasure = await signedIn('忘 れ子', email)
    await wasure.context().clearCookies()
    await wasure.goto('/reset')
    await wasure.getByLabel('メールアドレス').fill(email)
    await wasure.getByRole('button', { name: 'リンクを送る' }).click()
    await wasure.getByText('再設定のリンクが届きます').waitFor()
    const link = await linkInMail(wasure, '/reset-password/')
    await wasure.goto(link)
    await cleanAtBothWidths(wasure)
    await wasure.getByLabel('新しいパスワード').fill('短い')
    await wasure.getByRole('button', { name: 'パスワードを設定する' }).click()
    await wasure.getByText('10文字以上で入力してください。').waitFor()
    await wasure.getByLabel('新しいパスワード').fill(password)
    await wasure.getByRole('button', { name: 'パスワードを設定する' }).click()
    await wasure.getByText('パスワードを設定しました').waitFor()
    await signIn(wasure, email)

    await wasure.goto(link)
    await wasure.getByLabel('新しいパスワード').fill(password)
    await wasure.getByRole('button', { name: 'パスワードを設定する' }).click()
    await wasure.getByText('このリンクは使用済みか、有効期限が切れています').waitFor()
  })

  // Every page as it mostly stands is looked at by pages.test.ts.
  test('a search that finds nothing is clean for everyone at both widths', async () => {
    const path = '/organisations?q=ない'
    const visitor = await journey.page()
    await visitor.goto(path)
    await cleanAtBothWidths(visitor)
    await visitor.context().close()
  })

  test('without JavaScript one signs up, verifies, signs in, and writes and changes a profile', async () => {
    const plain = await journey.page(undefined, { javaScriptEnabled: false })
    await signUpAndIn(plain, '素 直子', 'sunao@plain.example')
    await plain.getByRole('heading', { name: 'マイページ' }).waitFor()
    await plain.goto('/organisations/new')
    await plain.getByLabel('名称', { exact: false }).first().fill('素直工業')
    await plain.getByLabel('資本金の額又は出資の総額').fill('よくわからない')
    await plain.getByRole('button', { name: '登録する' }).click()
    expect(await plain.getByLabel('資本金の額又は出資の総額').inputValue()).toBe('よくわからない')
    expect(await plain.getByLabel('名称', { exact: false }).first().inputValue()).toBe('素直工業')
    await plain.getByLabel('資本金の額又は出資の総額').fill('300万円')
    await plain.getByRole('button', { name: '登録する' }).click()
    await plain.getByRole('heading', { level: 1, name: '素直工業' }).waitFor()

    await plain.goto(`${new URL(plain.url()).pathname}/edit`)
    await plain.getByLabel('できること・特色').fill('板金と溶接')
    await plain.getByRole('button', { name: '保存する' }).click()
    await plain.getByText('保存しました。').waitFor()
    await plain.getByText('板金と溶接').first().waitFor()
    await plain.context().close()
  })
})
