import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'
import { aReadyRoom } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { makeProgress } from '#use-cases/composition/make-progress.ts'

describeInBrowser('A team that is complete is closed, confirmed and followed', () => {
  const journey = aJourney()

  const heading = (page: Page, name: string) => page.getByRole('heading', { name })

  test('the organiser closes, the bank confirms on its own screen, the stages follow, and a reason opens it again', async () => {
    const room = await aReadyRoom(journey, { name: '諏訪湖ものづくりDX' })
    const organiser = await journey.page(room.organiser.accountId)
    const bank = await journey.page(room.bank.person.accountId)
    for (const page of [organiser, bank]) {
      await page.goto(`/rooms/${room.roomId}`)
      await page.getByText('最新の状態です').waitFor()
    }
    expect(await heading(bank, '構成の確定').count()).toBe(0)

    // With the keyboard alone.
    await organiser.getByRole('button', { name: '構成を確定する' }).focus()
    await organiser.keyboard.press('Enter')
    await heading(bank, '構成を確定（4者中1者が確認済み）').waitFor()
    await heading(organiser, '構成を確定（4者中1者が確認済み）').waitFor()
    expect(await organiser.getByRole('link', { name: /を招く$/ }).count()).toBe(0)
    expect(await organiser.getByRole('button', { name: '計画を保存' }).count()).toBe(0)
    await cleanAtBothWidths(bank)

    await bank.getByRole('button', { name: `${room.bank.organisation.name}として確認する` }).click()
    await heading(organiser, '構成を確定（4者中2者が確認済み）').waitFor()
    await organiser.getByText('確定した内容', { exact: true }).click()
    await organiser.getByText('確定したときの判定').waitFor()
    await cleanAtBothWidths(organiser)

    // 申請済, with its number; then 採択.
    await organiser.getByText('「申請済」を記録する').first().click()
    await organiser.getByLabel('受付番号').fill('中部-0412')
    await organiser.getByRole('button', { name: '「申請済」を記録する' }).click()
    await bank.getByText('受付番号 中部-0412').waitFor()
    await organiser.getByText('「採択」を記録する').first().click()
    await organiser.getByRole('button', { name: '「採択」を記録する' }).click()
    await bank.locator('[aria-current=step]', { hasText: '採択' }).waitFor()
    await cleanAtBothWidths(organiser)
    await organiser.getByText('一つ前に戻す').first().click()
    const back = organiser.locator('form', { has: organiser.getByRole('button', { name: '一つ前に戻す' }) })
    await back.getByLabel('理由').fill('公表前の記入まちがい')
    await back.getByRole('button', { name: '一つ前に戻す' }).click()
    await bank.locator('[aria-current=step]', { hasText: '申請済' }).waitFor()
    await bank.goto('/rooms')
    await bank.getByText('申請済').waitFor()
    await bank.goto(`/rooms/${room.roomId}`)
    await bank.getByText('最新の状態です').waitFor()

    await organiser.getByText('構成を開き直す').first().click()
    const reopening = organiser.locator('form', { has: organiser.getByRole('button', { name: '構成を開き直す' }) })
    await reopening.getByLabel('理由').fill('C市が加わるため')
    await reopening.getByRole('button', { name: '構成を開き直す' }).click()
    await bank.getByText('C市が加わるため').first().waitFor()
    await heading(bank, '以前に確定した構成').waitFor()
    await bank.getByText('に確定（4者中2者が確認）').click()
    await bank.getByText('確定したときの判定').waitFor()
    await cleanAtBothWidths(bank)
    await organiser.getByRole('button', { name: '構成を確定する' }).waitFor()
    await organiser.context().close()
    await bank.context().close()
  })

  test('the organiser reads what another call asks otherwise, takes the team there, and is told who was adopted with it before', async () => {
    const room = await aReadyRoom(journey, { name: '千曲川DX' })
    const { roomId, organiser: person, bank } = room
    valueIn(await closeComposition(journey.services, person, { roomId }))
    valueIn(await makeProgress(journey.services, person, { roomId, stage: 'applied' }))
    valueIn(await makeProgress(journey.services, person, { roomId, stage: 'adopted' }))

    const organiser = await journey.page(person.accountId)
    await organiser.goto(`/rooms/${roomId}`)
    await organiser.getByRole('link', { name: 'この顔ぶれで別の公募に向けたルームをつくる' }).click()
    await organiser.getByLabel('申請する制度').selectOption('sapoin-r3-budget')
    await organiser.getByRole('button', { name: '要件の違いを見る' }).click()
    await heading(organiser, '要件の違い').waitFor()
    await organiser.getByText('なくなる', { exact: true }).first().waitFor()
    await cleanAtBothWidths(organiser)
    await organiser.getByLabel('申請する制度').selectOption('chiiki-dx-r4-b')
    await organiser.getByRole('button', { name: '要件の違いを見る' }).click()
    // Its address is there a moment before the page is.
    const to = organiser.locator('input[name=program][value=chiiki-dx-r4-b]')
    await to.waitFor({ state: 'attached' })
    expect(new URL(organiser.url()).search).toBe('?to=chiiki-dx-r4-b')
    await organiser.getByLabel('連携体の名前').fill('千曲川DX（Ｂ類型）')
    await organiser.getByRole('button', { name: 'ルームをつくる' }).click()
    await organiser.getByRole('heading', { level: 1, name: '千曲川DX（Ｂ類型）' }).waitFor()
    const desk = organiser.locator('#desk')
    await desk.getByText(bank.organisation.name, { exact: true }).waitFor()
    expect(await desk.getByText('以前いっしょに採択 1件').count()).toBe(3)
    await cleanAtBothWidths(organiser)

    // Asked anew: from the desk, as anybody else.
    await desk.getByRole('link', { name: `${bank.organisation.name}を招く` }).click()
    await organiser.getByRole('dialog').getByRole('button', { name: '招待する' }).click()
    await organiser.getByRole('dialog').getByText(`${bank.organisation.name}の担当者に通知しました。`).waitFor()

    await organiser.goto(`/organisations/${room.organisation.id}`)
    await organiser.getByText('連携体での採択 1件').waitFor()
    await cleanAtBothWidths(organiser)
    const other = await journey.page(bank.person.accountId)
    await other.goto(`/organisations/${room.organisation.id}`)
    await other.getByRole('heading', { level: 1, name: room.organisation.name }).waitFor()
    expect(await other.getByText('連携体での採択').count()).toBe(0)
    await organiser.context().close()
    await other.context().close()
  })
})
