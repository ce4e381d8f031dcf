import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { aPerson as anAccount } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths, linkInMail } from '#tests/builders/journey.ts'
import { aMember, aRoom } from '#tests/builders/room.ts'

const [password, newPassword] = ['青い空と白い雲 2026', '赤い夕日と黒い山 2027']

describeInBrowser('Colleagues work together, and each at their own browser', () => {
  const journey = aJourney()

  test('a colleague without an account is invited, signs up, comes back to the invitation and works in the room until removed', async () => {
    const room = await aRoom(journey)
    const { person, organisation } = await aMember(journey, room)
    const owner = await journey.page(person.accountId)
    await owner.goto('/home')
    await owner.getByRole('link', { name: '担当者', exact: true }).click()
    await owner.getByRole('heading', { level: 1, name: `${organisation.name}の担当者` }).waitFor()
    await owner.getByText('所有者はあなただけです').waitFor()

    await owner.getByLabel('メールアドレス').fill('nakama@')
    await owner.getByLabel('閲覧者').check()
    await owner.getByRole('button', { name: '招待メールを送る' }).click()
    await owner.getByText('メールアドレスの形式で入力してください').waitFor()
    expect(await owner.getByLabel('メールアドレス').inputValue()).toBe('nakama@')
    await cleanAtBothWidths(owner)
    await owner.getByLabel('メールアドレス').fill('nakama@office.example')
    await owner.getByRole('button', { name: '招待メールを送る' }).click()
    await owner.getByText('nakama@office.example に招待メールをお送りしました').waitFor()
    await owner.getByRole('heading', { name: '招待中' }).waitFor()
    await cleanAtBothWidths(owner)

    const colleague = await journey.page()
    await colleague.goto(await linkInMail(colleague, '/join/'))
    await colleague.getByText(`あなたを「${organisation.name}」の担当者に招待しています`).waitFor()
    await cleanAtBothWidths(colleague)
    await colleague.getByRole('link', { name: '新しく登録して承諾する' }).click()
    await colleague.getByLabel('お名前').fill('仲間 新子')
    await colleague.getByLabel('メールアドレス').fill('nakama@office.example')
    await colleague.getByLabel('パスワード', { exact: true }).fill(password)
    await colleague.getByRole('button', { name: '確認メールを送る' }).click()
    await colleague.getByRole('heading', { name: '確認メールをお送りしました' }).waitFor()
    await colleague.goto(await linkInMail(colleague, '/verify-email/'))
    await colleague.getByLabel('パスワード', { exact: true }).fill(password)
    await colleague.getByRole('button', { name: '確認を完了する' }).click()
    await colleague.getByLabel('メールアドレス').fill('nakama@office.example')
    await colleague.getByLabel('パスワード', { exact: true }).fill(password)
    await colleague.getByRole('main').getByRole('button', { name: 'サインイン', exact: true }).click()
    await colleague.getByRole('button', { name: '担当者になる' }).click()
    await colleague.getByText(`「${organisation.name}」の担当者になりました`).waitFor()

    // A viewer reads the room and says nothing.
    await colleague.goto(`/rooms/${room.roomId}`)
    await colleague.getByText('閲覧者は発言できません').waitFor()
    expect(await colleague.getByRole('button', { name: '送信' }).count()).toBe(0)
    await colleague.goto(`/organisations/${organisation.id}/people`)
    expect(await colleague.getByRole('button', { name: '招待メールを送る' }).count()).toBe(0)

    await owner.reload()
    await owner.getByLabel('仲間 新子さんの役割').selectOption('editor')
    await owner
      .getByRole('listitem')
      .filter({ hasText: '仲間 新子' })
      .getByRole('button', { name: '役割を変更' })
      .click()
    await owner.getByText('仲間 新子さんの役割を「編集者」に変更しました').waitFor()
    await cleanAtBothWidths(owner)

    await colleague.goto(`/rooms/${room.roomId}`)
    await colleague.getByLabel('発言').first().waitFor()
    await owner.getByRole('button', { name: '外す' }).last().click()
    await owner.getByRole('dialog').getByRole('button', { name: '担当者から外す' }).click()
    await owner.getByText('仲間 新子さんを担当者から外しました').waitFor()
    await colleague.getByText('接続が終了しました').waitFor()
    await colleague.reload()
    await colleague.getByText('この操作をする権限がありません').waitFor()
  })

  test('an owner hands the organisation over and leaves', async () => {
    const { person, organisation } = await aMember(journey, await aRoom(journey))
    const heir = await anAccount(journey, { name: '跡継 太郎' })
    await journey.services.stores.organisations.addPerson(organisation.id, heir.accountId, 'editor')
    const page = await journey.page(person.accountId)
    await page.goto(`/organisations/${organisation.id}/people`)
    await page.getByRole('button', { name: '所有者を引き継ぐ' }).click()
    await cleanAtBothWidths(page)
    await page.getByRole('dialog').getByRole('button', { name: '所有者を引き継ぐ' }).click()
    await page.getByText('跡継 太郎さんに所有者を引き継ぎました').waitFor()
    await page.getByRole('button', { name: '担当者をやめる' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '担当者をやめる' }).click()
    await page.getByText('担当者をやめました').waitFor()
    expect(await journey.services.stores.organisations.roleOf(heir.accountId, organisation.id)).toBe('owner')
  })

  test('a person changes name and password, and ends a browser left open elsewhere', async () => {
    const { person, roomId } = await (async () => {
      const room = await aRoom(journey)
      return { ...(await aMember(journey, room)), roomId: room.roomId }
    })()
    await journey.services.stores.accounts.setPassword(
      person.accountId,
      await journey.services.passwords.hash(password),
    )
    const here = await journey.page(person.accountId)
    const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1'
    const phone = await journey.page(person.accountId, { userAgent: iphone })
    await phone.goto(`/rooms/${roomId}`)
    await phone.getByLabel('発言').first().waitFor()

    await here.goto('/account')
    await here.getByText('Safari（iPhone）', { exact: true }).waitFor()
    await cleanAtBothWidths(here)
    await here.getByLabel('お名前').fill('新姓 結')
    await here.getByRole('button', { name: '名前を変更する' }).click()
    await here.getByText('名前を変更しました').waitFor()
    expect(await here.getByRole('banner').innerText()).toContain('新姓 結')

    await here
      .getByRole('listitem')
      .filter({ hasText: 'Safari（iPhone）' })
      .getByRole('button', { name: '終了する' })
      .click()
    await here.getByText('選んだ端末のサインインを終了しました').waitFor()
    await phone.getByText('接続が終了しました').waitFor()
    await phone.reload()
    await phone.waitForURL('**/sign-in?**')

    await here.getByRole('link', { name: 'パスワードを変更する' }).click()
    await here.getByLabel('現在のパスワード').fill('ちがうパスワード')
    await here.getByLabel('新しいパスワード').fill(newPassword)
    await here.getByRole('button', { name: 'パスワードを変更する' }).click()
    await here.getByText('現在のパスワードが違います').waitFor()
    await cleanAtBothWidths(here)
    await here.getByLabel('現在のパスワード').fill(password)
    await here.getByLabel('新しいパスワード').fill(newPassword)
    await here.getByRole('button', { name: 'パスワードを変更する' }).click()
    await here.getByText('パスワードを変更しました').waitFor()
  })

  test('an organisation writes who signs and who answers, and its room reads it', async () => {
    const room = await aRoom(journey)
    const { person, organisation } = await aMember(journey, room)
    const page = await journey.page(person.accountId)
    await page.goto(`/organisations/${organisation.id}/edit`)
    await page.getByRole('link', { name: '連絡先・代表者を編集する' }).click()
    const representative = page.getByRole('group', { name: '代表者' })
    await representative.getByLabel('氏名').fill('代表 花子')
    await representative.getByLabel('フリガナ').fill('代表花子')
    await page.getByLabel('郵便番号').fill('380')
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('フリガナは、カタカナまたはひらがなで').waitFor()
    await page.getByText('郵便番号は7桁の数字で').waitFor()
    expect(await representative.getByLabel('氏名').inputValue()).toBe('代表 花子')
    await cleanAtBothWidths(page)
    await representative.getByLabel('フリガナ').fill('だいひょう はなこ')
    await page.getByLabel('郵便番号').fill('380-0001')
    await page.getByLabel('都道府県').selectOption('20')

    // A colleague saves first: both are shown, and nothing typed is lost.
    const by = person.accountId
    await journey.services.stores.contacts.save(organisation.id, 0, { representativeName: '先代 太郎' }, by)
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('先代 太郎').waitFor()
    expect(await representative.getByLabel('氏名').inputValue()).toBe('代表 花子')
    await cleanAtBothWidths(page)
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('保存しました。', { exact: true }).waitFor()
    expect(await representative.getByLabel('フリガナ').inputValue()).toBe('ダイヒョウ ハナコ')

    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    const panel = organiser.locator('#contacts')
    await panel.getByText(organisation.name).click()
    await panel.getByText('代表 花子').waitFor()
    await panel.getByText('380-0001').waitFor()
    await cleanAtBothWidths(organiser)

    // Who sits down while the page is open is there too.
    const late = await aMember(journey, room)
    await panel.getByText(late.organisation.name).waitFor()
    const visitor = await journey.page()
    await visitor.goto(`/organisations/${organisation.id}`)
    expect(await visitor.content()).not.toContain('代表 花子')
  })

  test('without JavaScript an organisation answers one question at a time, goes on elsewhere, and its room reads the outcome', async () => {
    const room = await aRoom(journey, { program: 'kyoso-it-r3', roles: ['coop'] })
    const facts = { kind: 'service-sme', prefecture: '20', industry: '76', capital: 10_000_000, employees: 12 } as const
    const { person, organisation } = await aMember(journey, room, { roles: ['service'], facts })
    const plain = await journey.page(person.accountId, { javaScriptEnabled: false })
    await plain.goto(`/rooms/${room.roomId}`)
    await plain.getByRole('link', { name: '質問に答えて確かめる' }).first().click()
    await plain.getByText('1問目').waitFor()
    await plain.getByRole('button', { name: '答えて次へ' }).click()
    await plain.getByText('答えを一つ選んでください。').waitFor()
    await plain.getByRole('radio', { name: 'いる', exact: true }).check()
    await plain.getByRole('button', { name: '答えて次へ' }).click()
    await plain.getByRole('radio', { name: 'いる', exact: true }).check()
    await plain.getByLabel('最も多く持つ大企業1社の割合').fill('四割')
    await plain.getByRole('button', { name: '答えて次へ' }).click()
    await plain.getByText('割合を数で入れてください').waitFor()
    expect(await plain.getByLabel('最も多く持つ大企業1社の割合').inputValue()).toBe('四割')

    // Another browser goes on where this one stopped; a changed answer spares the rest.
    const page = await journey.page(person.accountId)
    await page.goto(`/organisations/${organisation.id}`)
    await page.getByRole('link', { name: '続きから答える' }).click()
    await page.getByText('2問目').waitFor()
    await cleanAtBothWidths(page)
    await page.getByRole('link', { name: '前の質問に戻る' }).click()
    await page.getByRole('radio', { name: /個人だけ/ }).check()
    await page.getByRole('button', { name: '変更を保存する' }).click()
    await page.getByRole('heading', { name: /ほかの会社や団体/ }).waitFor()
    await page.getByRole('radio', { name: 'いない' }).check()
    await page.getByRole('button', { name: /^答えて/ }).click()
    await page.getByRole('heading', { name: /15億円を超えた年/ }).waitFor()
    await page.getByRole('radio', { name: 'ない', exact: true }).check()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'みなし大企業には当たりません' }).waitFor()
    await cleanAtBothWidths(page)

    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}`)
    await organiser
      .getByText(/みなし大企業：いいえ（本人の回答（.*）による）/)
      .first()
      .waitFor()
    expect(await organiser.content()).not.toContain('largeAnswers')
    expect((await organiser.goto(`/organisations/${organisation.id}/deemed-large`))?.status()).toBe(403)
  })
})
