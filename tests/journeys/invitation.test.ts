import { expect, test } from 'vitest'
import { axeFindings, describeInBrowser } from '#tests/browser.ts'
import { secretMailedTo, valueIn } from '#tests/builders/house.ts'
import { aJourney } from '#tests/builders/journey.ts'
import { anInvited, aRoom, soon } from '#tests/builders/room.ts'
import { invite } from '#use-cases/invitations/invite.ts'

describeInBrowser('An invitation by mail', () => {
  const journey = aJourney()

  test('its addressee asks without an account or scripts, the organiser answers at the seat, and the answer stands on the page', async () => {
    const room = await aRoom(journey)
    const address = 'asks@example.com'
    const form = { roomId: room.roomId, name: '見本工業', roles: ['other' as const], way: 'mail' as const, address }
    const { seatId } = valueIn(await invite(journey.services, room.organiser, { ...form, until: soon(journey) }))
    const invited = await journey.page(undefined, { javaScriptEnabled: false })
    await invited.goto(`/invitations/${await secretMailedTo(journey, address)}`)
    await invited.getByRole('textbox', { name: /^質問/ }).fill('費用の分担はありますか。')
    await invited.getByRole('button', { name: '質問を送る' }).click()
    await invited.getByText('質問を送りました。').waitFor()

    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}/seats/${seatId}`)
    await organiser.getByText('質問が届いています').waitFor()
    await organiser.getByText('費用の分担はありますか。').first().waitFor()
    await organiser.getByText('招待の経過').click()
    await organiser.getByRole('textbox', { name: /^返事/ }).fill('分担はありません。')
    await organiser.getByRole('button', { name: '返事を送る' }).click()
    await organiser.getByText('質問に返事をしました').waitFor()
    expect(await axeFindings(organiser)).toEqual([])

    await invited.goto(`/invitations/${await secretMailedTo(journey, address)}`)
    await invited.getByText('分担はありません。').waitFor()
  })

  test('its addressee refuses all further mail by one button, without an account or scripts', async () => {
    const room = await aRoom(journey)
    const address = 'no-more@example.com'
    const form = { roomId: room.roomId, name: '見本商会', roles: ['other' as const], way: 'mail' as const, address }
    valueIn(await invite(journey.services, room.organiser, { ...form, until: soon(journey) }))
    const [mail] = (await journey.services.stores.mails.newest(20)).filter(({ to }) => to === address)
    const page = await journey.page(undefined, { javaScriptEnabled: false })
    await page.goto(mail?.text.match(/https?:\/\/\S+\/no-mail\/\S+/)?.[0] ?? '')
    expect(await journey.services.stores.mails.isRefused(address), 'opening the link refuses nothing').toBe(false)
    await page.getByRole('button', { name: 'このあて先へのメールをすべて断る' }).click()
    await page.getByText(`${address} には、今後メールを送りません。`).waitFor()
    expect(await journey.services.stores.mails.isRefused(address)).toBe(true)
  })

  test('an organisation accepts without scripts, once it has agreed to what is shared', async () => {
    const room = await aRoom(journey)
    const asked = await anInvited(journey, room)
    const plain = await journey.page(asked.person.accountId, { javaScriptEnabled: false })
    await plain.goto(`/invitations/${asked.key}`)
    await plain.getByRole('checkbox', { name: /同意します/ }).check()
    await plain.getByRole('button', { name: '参加する' }).click()
    await plain.waitForURL(`**/rooms/${room.roomId}**`)
    await plain.getByText('参加確定').first().waitFor()
    await plain.context().close()
  })
})
