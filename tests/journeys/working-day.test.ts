import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, describeInBrowser } from '#tests/browser.ts'
import { valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aReadyRoom, aRoom } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import type { Person } from '#use-cases/who.ts'

describeInBrowser('A working day in rooms', () => {
  const journey = aJourney()

  const room = async (page: Page, roomId: string) => {
    await page.goto(`/rooms/${roomId}`)
    await page.getByText('最新の状態です').waitFor()
  }

  /** Until the house has kept that somebody has seen all that others did in a room. */
  const hasReadAll = async ({ accountId }: Person, roomId: string) => {
    const unread = () => journey.services.stores.attention.unreadIn(accountId, [roomId])
    await expect.poll(async () => (await unread()).get(roomId)?.unread).toBe(0)
  }

  test('who is looked at in the directory shows the verdict as if they had joined, by pointer, keyboard and touch', async () => {
    const { services } = journey
    const { roomId, organiser, ...opened } = await aRoom(journey)
    await aMember(
      journey,
      { roomId, organiser, ...opened },
      { facts: { kind: 'regional-fi', prefecture: '20' }, roles: ['local'] },
    )
    await aMember(journey, { roomId, organiser, ...opened })
    const values = {
      forecastsIncome: true,
      statesCommitments: true,
      selfSustainingYears: 5,
      subsidy: 20_000_000,
      'targets.laborProductivity': { rise: [6, 100], per: 'whole', withinYears: 3 },
    }
    valueIn(await setPlan(services, organiser, { roomId, values }))
    await anEntry(journey, { name: '千曲ソフト株式会社', facts: { kind: 'it-vendor', prefecture: '20' } })
    await anEntry(journey, { name: '千曲信用金庫', facts: { kind: 'regional-fi', prefecture: '20' } })

    const page = await journey.page(organiser.accountId)
    await room(page, roomId)
    await page.getByRole('link', { name: 'デジタル企業を招く' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('団体名・できること・地域').fill('千曲')
    await dialog.getByRole('button', { name: '探す' }).click()
    await dialog.getByRole('radio', { name: '千曲ソフト株式会社' }).hover()
    const foreseen = (name: string) => dialog.getByRole('region', { name: `${name}が参加確定になったら` })
    const firm = foreseen('千曲ソフト株式会社')
    expect(await firm.innerText()).toMatch(/いまの判定\s*不足があります[\s\S]*申請できる形です/)
    expect(await firm.getByRole('list', { name: '判定が変わる要件' }).innerText()).toMatch(/あと1者[\s\S]*充足/)
    expect(await dialog.getByRole('radio', { checked: true, name: /千曲/ }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])

    // From the keyboard: the focus shows it, and a voice says it once it stands still.
    await dialog.getByRole('button', { name: '探す' }).hover()
    await dialog.getByRole('radio', { name: '千曲信用金庫' }).focus()
    const bank = foreseen('千曲信用金庫')
    // Whether it counts as one the papers leave open, and nobody guesses.
    await bank.getByText('確認待ちです').first().waitFor()
    await bank.getByText('この団体に確かめること').waitFor()
    await dialog.getByRole('radio', { name: '千曲信用金庫' }).press('ArrowDown')
    await dialog
      .getByRole('status')
      .filter({ hasText: '「不足があります」から「申請できる形です」へ' })
      .waitFor({ state: 'attached' })

    // Other roles, another verdict.
    await dialog.getByRole('checkbox', { name: 'デジタル企業' }).uncheck()
    await firm.getByText('「お願いする役割」を選ぶと').waitFor()

    const phone = await journey.page(organiser.accountId)
    await phone.setViewportSize({ width: 390, height: 844 })
    await phone.goto(`/rooms/${roomId}/seat?as=invite&role=digital&q=${encodeURIComponent('千曲')}`)
    await phone.getByText('千曲ソフト株式会社').first().click()
    const onPhone = phone.getByRole('region', { name: '千曲ソフト株式会社が参加確定になったら' })
    await onPhone.getByText('申請できる形です').first().waitFor()
    expect(await onPhone.isVisible()).toBe(true)
    await cleanAtBothWidths(phone)
    await phone.context().close()
    await page.context().close()
  })

  test('who is there is seen, what came meanwhile is marked, and one’s own page says what waits', async () => {
    const ready = await aReadyRoom(journey)
    const { roomId } = ready
    const [organiser, bank] = [
      await journey.page(ready.organiser.accountId),
      await journey.page(ready.bank.person.accountId),
    ]
    await room(organiser, roomId)
    await organiser.getByText('ほかに開いている人はいません').waitFor()
    await room(bank, roomId)
    for (const page of [organiser, bank]) await page.getByText('ほかに開いている人：').waitFor()
    expect(await organiser.getByText('ほかに開いている人：').innerText()).toContain(
      `${ready.bank.person.name}（${ready.bank.organisation.name}）`,
    )
    // Looked at for a moment, it is read; then the bank goes home.
    await hasReadAll(ready.bank.person, roomId)
    await bank.goto('/home')
    await organiser.getByText('ほかに開いている人はいません').waitFor()
    expect(await bank.getByRole('main').getByText('未読').count()).toBe(0)

    await organiser.getByLabel('発言する').fill('構成を確定します。ご確認ください。')
    await organiser.getByRole('button', { name: '送る', exact: true }).click()
    // What is only on its way has no address yet.
    await organiser.getByRole('log', { name: '発言', exact: true }).getByRole('link').waitFor()
    await organiser.getByRole('button', { name: '構成を確定する' }).click()
    await organiser.getByText('さんが確定しました。').waitFor()
    await bank.reload()
    const waits = bank.getByRole('region').or(bank.locator('#waiting'))
    await waits
      .getByText(`${ready.bank.organisation.name}として「信州ものづくりDX」の構成を確認してください。`)
      .first()
      .waitFor()
    expect(await bank.locator('#changed').innerText()).toContain('構成を確定しました。')
    expect(await bank.locator('#changed').innerText()).toContain('発言「構成を確定します。ご確認ください。」')
    expect(await bank.locator('#changed').innerText()).toContain('未読 3件')
    await cleanAtBothWidths(bank)
    await organiser.goto('/outbox')
    await organiser.getByText('構成の確認のお願い').first().waitFor()

    await bank.getByRole('link', { name: '確定した内容を見る' }).click()
    await bank.getByText('ここから新しい発言').waitFor()
    await bank.getByText('前回見たあとに、ほかの人による動きが3件あります。').waitFor()
    expect(await axeFindings(bank)).toEqual([])
    await bank.getByRole('button', { name: `${ready.bank.organisation.name}として確認する` }).click()
    await bank.getByRole('heading', { name: '構成を確定（4者中2者が確認済み）' }).waitFor()
    await hasReadAll(ready.bank.person, roomId)
    await bank.goto('/home')
    await bank.getByText('いま、あなたの対応を待っていることはありません。').waitFor()
    expect(await bank.locator('#changed').count()).toBe(0)
    await bank.context().close()
    await organiser.context().close()
  })

  test('contacts that change show in an open room, and what is typed at a seat outlives another’s answer', async () => {
    const { services } = journey
    const opened = await aRoom(journey)
    const { roomId } = opened
    const member = await aMember(journey, opened, { name: '上田データ株式会社' })
    const asked = await anInvited(journey, opened, { name: '須坂クラウド株式会社' })
    const [organiser, other] = [
      await journey.page(opened.organiser.accountId),
      await journey.page(member.person.accountId),
    ]
    await room(organiser, roomId)
    const contacts = organiser.locator('#contacts')
    expect(await contacts.getByText('上田 登').count()).toBe(0)
    await other.goto(`/organisations/${member.organisation.id}/contacts`)
    await other.getByLabel('氏名').first().fill('上田 登')
    await other.getByRole('button', { name: '保存する' }).click()
    await contacts.getByText('上田 登').waitFor({ state: 'attached' })

    await organiser.getByRole('link', { name: '須坂クラウド株式会社の席の操作' }).first().click()
    const panel = organiser.getByRole('dialog')
    await panel.getByText('辞退として記録する').first().click()
    await panel.getByLabel('理由').first().fill('電話で辞退の連絡がありました。')
    valueIn(await acceptSeat(services, asked.person, { key: asked.key }))
    await panel.getByText('この席がほかの人の操作で変わりました').waitFor()
    expect(await panel.getByLabel('理由').first().inputValue()).toBe('電話で辞退の連絡がありました。')
    expect(await axeFindings(organiser)).toEqual([])
    await panel.getByRole('button', { name: 'いまの状態を表示する' }).click()
    await panel.getByText('席から外す').first().waitFor()
    expect(await panel.getByText('辞退として記録する').count()).toBe(0)
    await other.context().close()
    await organiser.context().close()
  })
})
