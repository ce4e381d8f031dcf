import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, describeInBrowser } from '#tests/browser.ts'
import { valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths, linkInMail } from '#tests/builders/journey.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, aRoom, type OpenRoom } from '#tests/builders/room.ts'
import { addOperator } from '#use-cases/accounts/add-operator.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'

const password = '青い空と白い雲 2026'

describeInBrowser('A team forms in a room, live', () => {
  const journey = aJourney()

  /** From a page that leads to signing up, through the mail and back to where it began. */
  async function signUpAndComeBack(page: Page, name: string, email: string): Promise<void> {
    await page.getByLabel('お名前').fill(name)
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('button', { name: '確認メールを送る' }).click()
    await page.getByRole('heading', { name: '確認メールをお送りしました' }).waitFor()
    await page.goto(await linkInMail(page, '/verify-email/'))
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('button', { name: '確認を完了する' }).click()
    await page.waitForURL('**/sign-in?**')
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill(password)
    await page.getByRole('main').getByRole('button', { name: 'サインイン' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  }

  /** Two local bodies, one IT firm and a whole plan: all that lacks is a second IT firm. */
  async function oneVendorShort(): Promise<OpenRoom> {
    const room = await aRoom(journey)
    await aMember(journey, room, {
      name: 'あさひ信用金庫',
      facts: { kind: 'regional-fi', prefecture: '20' },
      roles: ['local'],
    })
    await aMember(journey, room)
    const values = {
      forecastsIncome: true,
      statesCommitments: true,
      selfSustainingYears: 5,
      subsidy: 20_000_000,
      'targets.laborProductivity': { rise: [6, 100], per: 'whole', withinYears: 3 },
    }
    valueIn(await setPlan(journey.services, room.organiser, { roomId: room.roomId, values }))
    return room
  }

  const vendor = (name: string, domain: string | null) =>
    anEntry(journey, {
      name,
      domain,
      facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
      capability: '工場の生産管理システム',
    })

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
    const organiser = await journey.page(room.organiser.accountId)
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

    const taro = await journey.page()
    await taro.goto(await linkInMail(taro, '/invitations/'))
    await taro.getByRole('heading', { name: '参加すると共有される情報' }).waitFor()
    expect(await taro.getByText('地域の工場を一緒に支えてください。').isVisible()).toBe(true)
    await cleanAtBothWidths(taro)
    await taro.getByRole('link', { name: 'はじめての方は登録して参加する' }).click()
    await signUpAndComeBack(taro, '信濃 太郎', 'taro@shinano.example')
    await taro.waitForURL('**/invitations/**')
    const agreed = taro.getByLabel('上の情報を、このルームの参加者と共有することに同意します。')
    await agreed.waitFor()
    await cleanAtBothWidths(taro)
    await agreed.check()
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
    const said = organiser.getByRole('paragraph').filter({ hasText: 'ようこそ。次の打ち合わせは来週です。' })
    await expect.poll(() => said.count()).toBe(1)
    expect(await isMarked(taro)).toBe(true)
    await taro.context().close()
    await organiser.context().close()
  })

  test('by a link and a letter: the yes is a 内諾 until the operator approves the claim, then 参加確定 without a reload', async () => {
    const room = await oneVendorShort()
    await vendor('安曇野ソフト合同会社', null)
    const organiser = await journey.page(room.organiser.accountId)
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

    const jiro = await journey.page()
    await jiro.goto(link)
    await jiro.getByRole('link', { name: 'はじめての方は登録して参加する' }).click()
    await signUpAndComeBack(jiro, '安曇 次郎', 'jiro@webmail.example')
    await jiro.getByLabel('上の情報を、このルームの参加者と共有することに同意します。').check()
    await jiro.getByRole('button', { name: '安曇野ソフト合同会社として参加する' }).click()
    await jiro.getByText('参加の意思を伝えました').waitFor()
    await cleanAtBothWidths(jiro)
    await organiser.getByText('内諾', { exact: true }).first().waitFor()
    expect(await verdict(organiser, 'いまの判定').innerText()).toContain('不足があります')

    const operator = await journey.page()
    await operator.goto('/sign-up')
    await signUpAndComeBack(operator, '運営 花', 'operator@musubi.example')
    await addOperator(journey.services, { kind: 'system', name: 'test' }, { email: 'operator@musubi.example' })
    await operator.goto('/operator/claims')
    await operator.getByRole('button', { name: '承認する' }).first().click()
    await verdict(organiser, 'いまの判定').getByText('申請できる形です').waitFor()
    expect(await isMarked(organiser)).toBe(true)
    await jiro.context().close()
    await organiser.context().close()
  })

  test('the organiser works at the desk, and every answer and change shows on the other screen', async () => {
    const room = await oneVendorShort()
    const member = await aMember(journey, room, { name: '松本データ株式会社' })
    await vendor('諏訪クラウド株式会社', null)
    const organiser = await journey.page(room.organiser.accountId)
    const other = await journey.page(member.person.accountId)
    for (const page of [organiser, other]) {
      await page.goto(`/rooms/${room.roomId}`)
      await page.getByText('最新の状態です').waitFor()
      await mark(page)
    }
    expect(await other.getByRole('heading', { name: '候補リスト' }).count()).toBe(0)
    const seat = async (name: string) => {
      await organiser
        .getByRole('link', { name: `${name}の席の操作` })
        .first()
        .click()
      return organiser.getByRole('dialog')
    }

    // 候補: kept, dropped, and back.
    await organiser.getByRole('link', { name: '候補を探す' }).click()
    const finder = organiser.getByRole('dialog')
    await finder.getByLabel('団体名・できること・地域').fill('諏訪クラウド')
    await finder.getByRole('button', { name: '探す' }).click()
    await finder.getByRole('radio', { name: '諏訪クラウド株式会社' }).check()
    await finder.getByRole('button', { name: '候補に入れる', exact: true }).click()
    await finder.getByText('役割を1つ以上選んでください。').waitFor()
    expect(await finder.getByRole('radio', { name: '諏訪クラウド株式会社' }).isChecked()).toBe(true)
    await finder.getByRole('checkbox', { name: 'デジタル企業' }).check()
    await finder.getByRole('button', { name: '候補に入れる', exact: true }).click()
    await finder.getByText('候補に入れました。').waitFor()
    await finder.getByRole('button', { name: '閉じる' }).last().click()
    await organiser.getByRole('button', { name: /外す.*諏訪クラウド/ }).click()
    await organiser.getByRole('button', { name: '元に戻す' }).click()
    await organiser.getByRole('button', { name: /外す.*諏訪クラウド/ }).waitFor()
    expect(await other.getByText('諏訪クラウド').count()).toBe(0)

    // By mail to somebody the directory does not have; they say no without an account.
    await organiser.getByRole('link', { name: 'その他の主体を招く' }).click()
    const dialog = organiser.getByRole('dialog')
    await dialog.getByRole('button', { name: '掲載されていない相手をメールで招く' }).click()
    await dialog.getByLabel('相手の団体名').fill('木曽町役場')
    await dialog.getByRole('textbox', { name: 'メールアドレス' }).fill('soumu@kiso.example')
    await dialog.getByRole('button', { name: '招待する' }).click()
    await dialog.getByText('木曽町役場あてに招待のメールを送りました。').waitFor()
    await dialog.getByRole('button', { name: '閉じる' }).last().click()
    await other.getByText('木曽町役場').first().waitFor()
    const kiso = await journey.page()
    await kiso.goto(await linkInMail(kiso, '/invitations/'))
    await kiso.getByText('辞退する場合').click()
    await kiso.getByLabel('理由（任意）').fill('今年度は人手が足りません。')
    await kiso.getByRole('button', { name: '辞退する' }).click()
    await kiso.getByText('辞退の返事を伝えました。').waitFor()
    await cleanAtBothWidths(kiso)
    await other.getByText('木曽町役場が辞退しました。').waitFor()

    // 内諾 of somebody who never signs in, then taken back.
    await organiser.getByRole('link', { name: '諏訪クラウド株式会社からの内諾を記録します。' }).click()
    const record = organiser.getByRole('dialog')
    await record.getByLabel('だれから').fill('営業部長 諏訪様')
    await record.getByLabel('どのように').fill('電話')
    expect(await axeFindings(organiser)).toEqual([])
    await record.getByRole('button', { name: '内諾を記録する' }).click()
    await record.getByText('内諾を記録しました。').waitFor()
    await record.getByRole('button', { name: '閉じる' }).last().click()
    await other.getByText('営業部長 諏訪様より').first().waitFor()
    const agreed = await seat('諏訪クラウド株式会社')
    await agreed.getByText('内諾を取り下げる').click()
    expect(await axeFindings(organiser)).toEqual([])
    await agreed.getByRole('button', { name: '招待を取り下げる' }).click()
    await other.getByText('諏訪クラウド株式会社への招待を取り下げました。').waitFor()

    // Roles, the seat's own facts, and out.
    const roles = await seat('松本データ株式会社')
    await roles.getByText('役割を変える').click()
    await roles.getByRole('checkbox', { name: 'その他の主体' }).check()
    await roles.getByRole('button', { name: '保存する' }).last().click()
    await other.getByText('松本データ株式会社の役割を「デジタル企業・その他の主体」に変えました。').waitFor()
    await other.getByRole('link', { name: '松本データ株式会社の席の操作' }).first().click()
    const own = other.getByRole('dialog')
    await own.getByText('この申請での項目を入力').click()
    await own.getByLabel('交付希望額').fill('五百万円')
    await own.getByRole('button', { name: '保存する' }).click()
    await own.getByText('金額を、1円単位の数字か').waitFor()
    expect(await own.getByLabel('交付希望額').inputValue()).toBe('五百万円')
    await own.getByLabel('交付希望額').fill('500万円')
    await own.getByRole('button', { name: '保存する' }).click()
    await organiser.getByText('松本データ株式会社の交付希望額を入力しました。').waitFor()

    const out = await seat('松本データ株式会社')
    await out.getByText('席から外す').first().click()
    await out.getByLabel('理由').fill('役割が重なったため')
    await out.getByRole('button', { name: '席から外す' }).click()
    await organiser.getByText('松本データ株式会社を席から外しました。理由：役割が重なったため').waitFor()
    expect(await isMarked(organiser)).toBe(true)
    await other.getByText('このページは表示できません').or(other.getByText('接続が終了しました')).first().waitFor()
    await organiser.context().close()
    await other.context().close()
  })

  test('the organiser hands over, and then may leave', async () => {
    const room = await oneVendorShort()
    const heir = await aMember(journey, room, { name: '上田デジタル株式会社' })
    const organiser = await journey.page(room.organiser.accountId)
    const successor = await journey.page(heir.person.accountId)
    for (const page of [organiser, successor]) {
      await page.goto(`/rooms/${room.roomId}`)
      await page.getByText('最新の状態です').waitFor()
    }
    await organiser.getByRole('link', { name: '上田デジタル株式会社の席の操作' }).first().click()
    const dialog = organiser.getByRole('dialog')
    await dialog.getByText('とりまとめ役を引き継ぐ').first().click()
    await dialog.getByRole('button', { name: 'とりまとめ役を引き継ぐ' }).click()
    await organiser.getByText('とりまとめ役の上田デジタル株式会社への引き継ぎが申し出られ').waitFor()
    const aside = successor.locator('#talks')
    await aside.getByText('自団体だけの話').click()
    await aside.getByLabel('自団体の人だけに書く').fill('引き受けてよいか、社長に聞きます')
    await aside.getByRole('button', { name: '送る' }).click()
    // Not the field to edit it in, which comes once the message is stored.
    await aside.getByRole('log').getByRole('paragraph').filter({ hasText: '社長に聞きます' }).waitFor()
    await cleanAtBothWidths(successor)
    await successor.getByRole('button', { name: '上田デジタル株式会社として同意する' }).click()
    await successor.getByRole('heading', { name: '候補リスト' }).waitFor()
    await organiser.getByRole('heading', { name: '候補リスト' }).waitFor({ state: 'detached' })
    expect(await organiser.content()).not.toContain('社長に聞きます')

    await organiser
      .getByRole('link', { name: `${room.organisation.name}の席の操作` })
      .first()
      .click()
    const own = organiser.getByRole('dialog')
    await own.getByText('ルームを退出する').first().click()
    await own.getByRole('button', { name: 'ルームを退出する' }).click()
    await organiser.waitForURL('**/rooms')
    await organiser.getByText('まだ参加しているルームはありません').waitFor()
    await cleanAtBothWidths(organiser)
    await successor.getByText(`${room.organisation.name}が退出しました。`).waitFor()
    await organiser.context().close()
    await successor.context().close()
  })

  test('without JavaScript one opens a room, fills in the plan, invites, and the invited says no', async () => {
    const { organiser: person } = await aRoom(journey)
    await vendor('飯田システム有限会社', null)
    const plain = await journey.page(person.accountId, { javaScriptEnabled: false })
    await plain.goto('/programs/chiiki-dx-r4-a')
    await plain.getByRole('link', { name: 'この制度で連携体をつくる' }).first().click()
    await plain.getByLabel('連携体の名前').fill('伊那谷DXコミュニティ')
    await plain.getByLabel('目的').fill('伊那谷の製造業を支える。')
    await plain.getByRole('button', { name: 'ルームを開く' }).click()
    await plain.getByText('役割を1つ以上選んでください。').waitFor()
    expect(await plain.getByLabel('連携体の名前').inputValue()).toBe('伊那谷DXコミュニティ')
    expect(await plain.getByLabel('目的').inputValue()).toBe('伊那谷の製造業を支える。')
    await plain.getByRole('checkbox', { name: '代表機関' }).check()
    await plain.getByRole('button', { name: 'ルームを開く' }).click()
    await plain.getByRole('heading', { level: 1, name: '伊那谷DXコミュニティ' }).waitFor()

    await plain.getByLabel('自立的運営の年数').last().fill('5')
    await plain.getByRole('button', { name: '計画を保存' }).click()
    await plain.getByText('計画の「自立的運営の年数」を入力しました。').waitFor()

    await plain.getByRole('link', { name: 'デジタル企業を招く' }).click()
    await plain.getByLabel('団体名・できること・地域').fill('飯田システム')
    await plain.getByRole('button', { name: '探す' }).click()
    await plain.getByRole('radio', { name: '飯田システム有限会社' }).check()
    await plain.getByRole('radio', { name: 'リンクと手紙を渡して招く' }).check()
    await plain.getByRole('button', { name: '招待する' }).click()
    const link = await plain.getByLabel('リンク・手紙で招待').inputValue()
    const invited = await journey.page(undefined, { javaScriptEnabled: false })
    await invited.goto(link)
    await invited.getByText('辞退する場合').click()
    await invited.getByRole('button', { name: '辞退する' }).click()
    await invited.getByText('辞退の返事を伝えました。').waitFor()
    await invited.context().close()
    await plain.context().close()
  })

  test('a form for a seat names what it lacks, once, and leads there; what is too long stays and says so', async () => {
    const room = await oneVendorShort()
    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    await organiser.getByText('最新の状態です').waitFor()
    await organiser.getByRole('link', { name: 'デジタル企業を招く' }).click()
    const dialog = organiser.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'デジタル企業' }).uncheck()
    await dialog.getByRole('button', { name: '招待する' }).click()
    await dialog.getByText('招く相手を選んでください。').waitFor()
    await dialog.getByText('役割を1つ以上選んでください。').waitFor()
    expect(await dialog.getByText('入力内容を確認してください').count()).toBe(1)
    const search = dialog.getByLabel('団体名・できること・地域')
    await expect.poll(() => search.evaluate((it) => it === document.activeElement)).toBe(true)

    await dialog.getByLabel('添える言葉').fill('あ'.repeat(2_001))
    await dialog.getByText('2,000文字以内で入力してください（いま2,001文字）。').waitFor()
    expect((await dialog.getByLabel('添える言葉').inputValue()).length).toBe(2_001)
    await dialog.getByLabel('添える言葉').fill('よろしくお願いします。')
    await dialog.getByText('2,000文字以内で').waitFor({ state: 'detached' })
    await organiser.context().close()
  })

  test('the search for a seat shows more on asking', async () => {
    const room = await oneVendorShort()
    for (let n = 1; n <= 12; n++) await vendor(`岡谷精密${n}号株式会社`, null)
    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    await organiser.getByText('最新の状態です').waitFor()
    await organiser.getByRole('link', { name: 'デジタル企業を招く' }).click()
    const dialog = organiser.getByRole('dialog')
    await dialog.getByLabel('団体名・できること・地域').fill('岡谷精密')
    await dialog.getByRole('button', { name: '探す' }).click()
    const found = dialog.getByRole('radio', { name: /岡谷精密/ })
    await found.first().waitFor()
    expect(await found.count()).toBe(10)
    await dialog.getByRole('link', { name: 'さらに表示' }).click()
    await dialog.getByRole('link', { name: 'さらに表示' }).waitFor({ state: 'detached' })
    expect(await found.count()).toBe(12)
    await organiser.context().close()
  })

  test('nobody has sworn before choosing: an oath is answered by hand', async () => {
    const { roomId, organiser: person } = await aRoom(journey, { program: 'it-r3-multi', roles: ['applicant'] })
    const organiser = await journey.page(person.accountId)
    await organiser.goto(`/rooms/${roomId}`)
    await organiser.getByText('最新の状態です').waitFor()
    const oaths = organiser.locator('form', { has: organiser.locator('input[name="intent"][value="attest"]') })
    expect(await oaths.count()).toBeGreaterThan(0)
    expect(await oaths.locator('input[type="radio"]:checked').count()).toBe(0)
    const oath = oaths.last()
    await oath.getByRole('button', { name: '記録する' }).click()
    expect(await oath.locator('input:invalid').count()).toBeGreaterThan(0)
    await oath.getByRole('radio', { name: 'はい、そのとおりです' }).check()
    await oath.getByRole('button', { name: '記録する' }).click()
    await organiser
      .getByText(/を中野 幹が確認しました/)
      .first()
      .waitFor()
    await organiser.context().close()
  })

  test('the pages of programmes and rooms are clean at both widths', async () => {
    const room = await oneVendorShort()
    const organiser = await journey.page(room.organiser.accountId)
    for (const path of [
      '/programs/sapoin-r3-budget',
      `/rooms/${room.roomId}/seat?as=candidate`,
      `/rooms/${room.roomId}/seat?as=record`,
    ]) {
      await organiser.goto(path)
      await cleanAtBothWidths(organiser)
    }
    await organiser.context().close()
  })
})
