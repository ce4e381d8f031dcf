import { expect, test } from 'vitest'
import { describeInBrowser } from '#tests/browser.ts'
import { aPerson, valueIn } from '#tests/builders/house.ts'
import { aJourney, cleanAtBothWidths } from '#tests/builders/journey.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, roomSeenBy, soundPlan } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import { seeSuggestions } from '#use-cases/suggestions/see-suggestions.ts'

describeInBrowser('A team is completed from the directory', () => {
  const journey = aJourney()

  /** Somebody who speaks for an organisation of the directory. */
  async function anyone(name: string, facts: Parameters<typeof anOrganisationOf>[2] & object) {
    const person = await aPerson(journey)
    return { person, organisation: await anOrganisationOf(journey, person, { name, ...facts }) }
  }

  test('from an empty room to a valid community by accepting one proposal', async () => {
    const room = await aRoom(journey)
    valueIn(await setPlan(journey.services, room.organiser, { roomId: room.roomId, values: soundPlan }))
    const them = [
      await anyone('しなの信用金庫', { facts: { kind: 'regional-fi', prefecture: '20' } }),
      await anyone('安曇野システム', { facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' } }),
      await anyone('諏訪ソフト', { facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' } }),
    ]
    const page = await journey.page(room.organiser.accountId)
    await page.goto(`/rooms/${room.roomId}`)
    await page.getByText('不足があります').first().waitFor()
    await page.getByRole('link', { name: 'この席を募集する' }).first().click()
    await page.getByLabel('募集の内容').fill('県内の製造業を一緒に支える相手を募ります。')
    await page.getByRole('radio', { name: /名前を伏せて募集する/ }).check()
    await page.getByRole('button', { name: '公開する' }).click()
    await page.getByText('募集を公開しました').waitFor()
    const anybody = await journey.page()
    await anybody.goto('/open-seats')
    await anybody.getByText('県内の製造業を一緒に支える相手を募ります。').waitFor()
    for (const told of [room.organisation.name, room.organisation.id, room.roomId, '信州ものづくりDX'])
      expect(await anybody.content(), 'nobody learns who asks').not.toContain(told)

    await page.goto(`/rooms/${room.roomId}`)
    await page.getByRole('link', { name: '足りない席を埋める案を見る' }).click()
    await page.getByRole('button', { name: '案 1で候補に入れる' }).click()
    await page.getByText('3者を候補に入れました').waitFor()
    await page.getByRole('button', { name: '案 1で候補に入れる' }).waitFor()
    await cleanAtBothWidths(page)

    const asked = await roomSeenBy(journey, room.organiser, room.roomId)
    expect(asked.view.room.seats, 'nobody is asked by a list').toHaveLength(1)
    for (const { person, organisation } of them) {
      await page.goto(`/rooms/${room.roomId}`)
      const link = page.locator('#desk').getByRole('link', { name: `${organisation.name}を招く` })
      await page.goto((await link.getAttribute('href')) ?? '')
      await page.getByRole('button', { name: '招待する' }).click()
      await page.getByText('招待しました').first().waitFor()
      const { invitations } = await roomSeenBy(journey, room.organiser, room.roomId)
      const letter = invitations.find((it) => it.organisationId === organisation.id)
      valueIn(await acceptSeat(journey.services, person, { key: letter?.id ?? '' }))
    }
    await page.goto(`/rooms/${room.roomId}`)
    await page.getByText('申請できる形です').first().waitFor()
    await page.goto(`/rooms/${room.roomId}/complete`)
    await page.getByText('招待で補う不足はありません').waitFor()
  })

  test('a member sees what breaks if one leaves, and how it changes as a seat is taken', async () => {
    const room = await aRoom(journey)
    const bank = await aMember(journey, room, { facts: { kind: 'regional-fi', prefecture: '20' }, roles: ['local'] })
    await aMember(journey, room)
    const asked = await anInvited(journey, room)
    const page = await journey.page(bank.person.accountId)
    await page.goto(`/rooms/${room.roomId}/drill`)
    await page.getByText('最新の状態です').waitFor()
    await page.getByText(/^抜けると要件を欠く機関/).waitFor()
    expect(await page.getByText('1 / 2・不足 1').count(), 'whoever was asked is hoped for').toBe(0)

    const organiser = await journey.page(room.organiser.accountId)
    await organiser.goto(`/rooms/${room.roomId}/drill`)
    await organiser.getByText('最新の状態です').waitFor()
    const { organisation } = await anyone('松本ソフト', { facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' } })
    const noted = organiser.waitForResponse((it) => it.url().endsWith('/shown'))
    const listing = { roomId: room.roomId, organisationId: organisation.id, roles: ['digital' as const] }
    valueIn(await listCandidate(journey.services, room.organiser, listing))
    expect((await noted).status()).toBe(200)
    const trace = valueIn(await seeSuggestions(journey.services, room.organiser, { roomId: room.roomId }))
    const [shown] = trace.suggestions
    expect(shown, 'what a page comes to show leaves a trace').toMatchObject({ way: 'substitute', became: 'listed' })

    await page.getByRole('button', { name: '参加確定だけで見る' }).click()
    await page.getByText('1 / 2・不足 1').first().waitFor()
    const answering = await journey.page(asked.person.accountId, { javaScriptEnabled: false })
    await answering.goto(`/invitations/${asked.key}`)
    await answering.getByRole('checkbox', { name: /同意します/ }).check()
    await answering.getByRole('button', { name: '参加する' }).click()
    await page.getByText('1 / 2・不足 1').first().waitFor({ state: 'detached' })
    await cleanAtBothWidths(page)
  })
})
