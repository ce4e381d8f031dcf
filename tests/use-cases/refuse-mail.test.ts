import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { anInvited, aRoom, soon } from '#tests/builders/room.ts'
import { askPasswordReset } from '#use-cases/accounts/ask-password-reset.ts'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { inviteColleague } from '#use-cases/colleagues/invite-colleague.ts'
import { refuseMail } from '#use-cases/house/refuse-mail.ts'
import { seeMailRefusal } from '#use-cases/house/see-mail-refusal.ts'
import { sendMail } from '#use-cases/house/send-mail.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { withdrawInvitation } from '#use-cases/invitations/withdraw-invitation.ts'

const house = await aHouse({ publicUrl: 'https://musubi.example.jp', mailFrom: 'Musubi <office@musubi.example.jp>' })
const { services } = house
afterAll(house.close)

const mailsTo = async (address: string) => (await services.stores.mails.newest(200)).filter(({ to }) => to === address)

/** The secret of the link that refuses mail, from the newest mail to an address. */
async function refusalMailedTo(address: string): Promise<string> {
  const [mail] = await mailsTo(address)
  const found = [...(mail?.text.matchAll(/\/no-mail\/([\w-]{20,})/g) ?? [])].map(([, secret]) => secret ?? '')
  expect(found, 'one link of refusal in a mail').toHaveLength(1)
  return found[0] ?? ''
}

const askedAt = async (address: string) => {
  const room = await aRoom(house)
  const form = { roomId: room.roomId, roles: ['other' as const], until: soon(house) }
  const answer = await invite(services, room.organiser, { ...form, name: '見本商店', way: 'mail', address })
  return { room, form, answer }
}

test('an invitation by mail says who sends it, who runs the house, why it came, and how to refuse all further mail', async () => {
  const address = 'told@refuse.example.jp'
  const { room, answer } = await askedAt(address)
  valueIn(answer)
  const [mail] = await mailsTo(address)
  expect(mail?.text).toContain(`${room.organisation.name}（${room.organiser.name} 様）から`)
  expect(mail?.text).toContain('運営者：musubi.example.jpで「むすび」を運営する者（連絡先：office@musubi.example.jp）')
  expect(mail?.text).toContain('このメールが届いた理由：')
  expect(valueIn(await seeMailRefusal(services, aVisitor(), { token: await refusalMailedTo(address) }))).toEqual({
    address,
    refused: false,
  })
})

test('whoever got a mail refuses without an account; nothing is written there again, and the organiser hears why', async () => {
  const address = 'never@refuse.example.jp'
  const { room, form, answer } = await askedAt(address)
  const { seatId } = valueIn(answer)
  const token = await refusalMailedTo(address)
  valueIn(await refuseMail(services, aVisitor(), { token }))
  valueIn(await refuseMail(services, aVisitor(), { token }))
  expect(valueIn(await seeMailRefusal(services, aVisitor(), { token })).refused).toBe(true)
  const before = await mailsTo(address)

  valueIn(await withdrawInvitation(services, room.organiser, { roomId: room.roomId, seatId }))
  const again = { ...form, name: '見本商店', way: 'mail' as const, address: 'Never@Refuse.example.jp' }
  expect(refusalIn(await invite(services, room.organiser, again))).toMatchObject({ rule: 'address-refused' })
  const colleague = { organisationId: room.organisation.id, address, role: 'editor' as const }
  expect(refusalIn(await inviteColleague(services, room.organiser, colleague))).toMatchObject({
    rule: 'address-refused',
  })
  const entry = await anEntry(house, { domain: 'refuse.example.jp' })
  const claim = { organisationId: entry.id, address }
  expect(refusalIn(await claimOrganisation(services, room.organiser, claim))).toMatchObject({ rule: 'address-refused' })
  expect(await mailsTo(address)).toEqual(before)

  const byLetter = await invite(services, room.organiser, { ...form, name: '見本商店', way: 'link' })
  expect(valueIn(byLetter).invited?.link).toContain('https://musubi.example.jp/invitations/')
})

test('a mail that waits while its address refuses is not sent', async () => {
  const address = 'waiting@refuse.example.jp'
  valueIn((await askedAt(address)).answer)
  const [mail] = await mailsTo(address)
  valueIn(await refuseMail(services, aVisitor(), { token: await refusalMailedTo(address) }))
  expect(valueIn(await sendMail(services, theHouse, { mailId: mail?.id ?? '' })).sent).toBe(false)
  expect((await services.stores.mails.find(mail?.id ?? ''))?.sentAt).toBeNull()
})

test('a colleague who refuses gets no more mail for the organisation, the others do', async () => {
  const room = await aRoom(house)
  const [quiet, eager] = [await aPerson(house), await aPerson(house)]
  const organisation = await anOrganisationOf(house, quiet)
  await services.stores.organisations.addPerson(organisation.id, eager.accountId, 'editor')
  await services.stores.mails.refuse(quiet.email.toUpperCase(), services.clock.now())
  const form = { roomId: room.roomId, roles: ['other' as const], until: soon(house), way: 'member' as const }
  valueIn(await invite(services, room.organiser, { ...form, organisationId: organisation.id }))
  expect(await mailsTo(quiet.email)).toHaveLength(0)
  expect(await mailsTo(eager.email)).toHaveLength(1)
})

test('what somebody asks for on the page comes to a refused address too, says so, and is sent', async () => {
  const person = await aPerson(house)
  await services.stores.mails.refuse(person.email, services.clock.now())
  valueIn(await askPasswordReset(services, aVisitor(), { email: person.email }))
  const [mail] = await mailsTo(person.email)
  expect(mail?.text).toContain('受取りを断ったあて先にも届きます')
  expect(valueIn(await sendMail(services, theHouse, { mailId: mail?.id ?? '' })).sent).toBe(true)
})

test('a made-up link of refusal refuses nothing', async () => {
  await anInvited(house, await aRoom(house))
  expect(refusalIn(await refuseMail(services, aVisitor(), { token: services.secrets.token() })).kind).toBe('not-found')
})
