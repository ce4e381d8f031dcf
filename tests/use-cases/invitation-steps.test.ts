import { afterAll, expect, test } from 'vitest'
import { reminderDue } from '#rooms/reminders.ts'
import {
  aHouse,
  aPerson,
  aVisitor,
  type House,
  refusalIn,
  secretMailedTo,
  theHouse,
  valueIn,
} from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { anInvited, aRoom, type OpenRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { askAboutInvitation } from '#use-cases/invitations/ask-about-invitation.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { lastDayOf, lastMomentOf } from '#use-cases/invitations/invitation-time.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { resendInvitation } from '#use-cases/invitations/resend-invitation.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { seeLetter } from '#use-cases/invitations/see-letter.ts'
import { tellInvited } from '#use-cases/invitations/tell-invited.ts'
import { tendInvitations } from '#use-cases/invitations/tend-invitations.ts'
import { recordAgreement } from '#use-cases/rooms/record-agreement.ts'

const houses: House[] = []
const aNewHouse = async () => {
  const house = await aHouse()
  houses.push(house)
  return house
}
const house = await aNewHouse()
afterAll(async () => {
  for (const it of houses) await it.close()
})

const hour = 3_600_000
const mailsTo = async ({ services }: House, address: string) =>
  (await services.stores.mails.newest(200)).filter(({ to }) => to === address)

const askByMail = async (at: House, room: OpenRoom, address: string) =>
  valueIn(
    await invite(at.services, room.organiser, {
      roomId: room.roomId,
      name: `見本工業（${address}）`,
      roles: ['other'],
      way: 'mail',
      address,
      until: soon(at, 10),
    }),
  )

const stepsSeen = async (at: House, room: OpenRoom, seatId: string) => {
  const { invitations } = await roomSeenBy(at, room.organiser, room.roomId)
  return invitations.filter((it) => it.seatId === seatId).flatMap(({ steps }) => steps)
}

test('sent again, an invitation keeps its seat and its day, and only the new link opens it', async () => {
  const { services } = house
  const room = await aRoom(house)
  const address = 'again@example.com'
  const { seatId } = await askByMail(house, room, address)
  const old = await secretMailedTo(house, address)
  const before = valueIn(await seeInvitation(services, aVisitor(), { key: old }))
  const sent = valueIn(await resendInvitation(services, room.organiser, { roomId: room.roomId, seatId }))
  expect(sent, 'a mailed secret is for its addressee alone').toMatchObject({ link: null, token: null })

  const key = await secretMailedTo(house, address)
  expect(key).not.toBe(old)
  expect(refusalIn(await seeInvitation(services, aVisitor(), { key: old })).kind).toBe('not-found')
  expect(valueIn(await seeInvitation(services, aVisitor(), { key })).offer?.until).toBe(before.offer?.until)
  expect((await stepsSeen(house, room, seatId)).map(({ kind }) => kind)).toEqual(['sent', 'mailed', 'resent', 'mailed'])
})

test('sending again is counted: three times a day for one invitation', async () => {
  const room = await aRoom(house)
  const { seatId } = await askByMail(house, room, 'often@example.com')
  const again = () => resendInvitation(house.services, room.organiser, { roomId: room.roomId, seatId })
  for (let i = 0; i < 3; i++) valueIn(await again())
  expect(refusalIn(await again()).kind).toBe('too-many')
})

test('a lost letter gets a new link, and the old one opens nothing', async () => {
  const { services } = house
  const room = await aRoom(house)
  const { roomId } = room
  const entry = await anEntry(house)
  const form = { roomId, organisationId: entry.id, roles: ['local' as const], way: 'link' as const, until: soon(house) }
  const { seatId, invited } = valueIn(await invite(services, room.organiser, form))
  const { token } = valueIn(await resendInvitation(services, room.organiser, { roomId, seatId }))
  expect(valueIn(await seeLetter(services, room.organiser, { roomId, seatId, token: token ?? '' })).link).toContain(
    token,
  )
  expect(refusalIn(await seeInvitation(services, aVisitor(), { key: invited?.token ?? '' })).kind).toBe('not-found')
})

test('nothing is sent again to an address that refused, nor once there is an answer', async () => {
  const { services } = house
  const room = await aRoom(house)
  const { seatId } = await askByMail(house, room, 'no-more@example.com')
  await services.stores.mails.refuse('no-more@example.com', services.clock.now())
  const again = { roomId: room.roomId, seatId }
  expect(refusalIn(await resendInvitation(services, room.organiser, again))).toMatchObject({ rule: 'address-refused' })

  const invited = await anInvited(house, room)
  valueIn(await acceptSeat(services, invited.person, { key: invited.key }))
  const answered = { roomId: room.roomId, seatId: invited.seatId }
  expect(refusalIn(await resendInvitation(services, room.organiser, answered)).kind).toBe('not-found')
})

test.each([
  ['at half of ten days', '2026-05-01T15:00:00+09:00', '2026-05-11', '2026-05-06T09:00:00+09:00', 'reminded-half'],
  ['an hour before that', '2026-05-01T15:00:00+09:00', '2026-05-11', '2026-05-06T08:00:00+09:00', null],
  ['the day before the last', '2026-05-01T15:00:00+09:00', '2026-05-11', '2026-05-10T09:00:00+09:00', 'reminded-last'],
  ['so short that both meet', '2026-05-01T15:00:00+09:00', '2026-05-03', '2026-05-02T09:00:00+09:00', 'reminded-last'],
  ['for tomorrow, sent in the afternoon', '2026-05-01T15:00:00+09:00', '2026-05-02', '2026-05-02T12:00:00+09:00', null],
] as const)('a reminder is due in the morning: %s', (_, sent, until, now, due) => {
  const times = { sentAt: new Date(sent), expiresAt: lastMomentOf(until) }
  expect(lastDayOf(times.expiresAt)).toBe(until)
  expect(reminderDue(times, new Date(now))?.kind ?? null).toBe(due)
})

test('who has not answered is reminded at half of the time and before the last day, each once; who refused or agreed is left in peace', async () => {
  const at = await aNewHouse()
  const { services } = at
  const room = await aRoom(at)
  const [address, refuses] = ['remind@example.com', 'hush@example.com']
  const { seatId } = await askByMail(at, room, address)
  const first = await secretMailedTo(at, address)
  await askByMail(at, room, refuses)
  await services.stores.mails.refuse(refuses, services.clock.now())
  const member = await anInvited(at, room)
  const said = { who: '総務課 山田様', on: soon(at, -1), how: '電話' }
  valueIn(await recordAgreement(services, room.organiser, { roomId: room.roomId, seatId: member.seatId, said }))

  const tend = async () => valueIn(await tendInvitations(services, theHouse, {})).reminded
  expect(await tend()).toBe(0)
  at.later(6 * 24 * hour)
  expect([await tend(), await tend()]).toEqual([1, 0])
  // The reminder carries a link of its own, and the first letter still opens.
  for (const key of [first, await secretMailedTo(at, address)])
    expect(valueIn(await seeInvitation(services, aVisitor(), { key })).state).toBe('open')
  at.later(3 * 24 * hour + 20 * hour)
  expect((await Promise.all([tend(), tend()])).sort()).toEqual([0, 1])
  expect(await mailsTo(at, address)).toHaveLength(3)
  expect(await mailsTo(at, refuses)).toHaveLength(1)
  expect(await mailsTo(at, member.person.email)).toHaveLength(1)
  const kinds = (await stepsSeen(at, room, seatId)).map(({ kind }) => kind)
  expect(kinds).toEqual(['sent', 'mailed', 'reminded-half', 'reminded-last'])
})

test('past their day invitations end by the clock, and the organiser hears of all of them in one mail', async () => {
  const at = await aNewHouse()
  const { services } = at
  const room = await aRoom(at)
  const { seatId } = await askByMail(at, room, 'late-one@example.com')
  await askByMail(at, room, 'late-two@example.com')
  const key = await secretMailedTo(at, 'late-one@example.com')
  at.later(12 * 24 * hour)
  const tend = async () => valueIn(await tendInvitations(services, theHouse, {})).expired
  // Two nodes look at the same clock.
  const [one, other] = await Promise.all([tend(), tend()])
  expect(one + other).toBe(2)
  expect(await mailsTo(at, room.organiser.email)).toHaveLength(1)
  expect((await mailsTo(at, room.organiser.email))[0]?.subject).toContain('2件')
  expect((await stepsSeen(at, room, seatId)).at(-1)).toMatchObject({ kind: 'expired', by: null })
  expect(refusalIn(await declineSeat(services, aVisitor(), { key }))).toMatchObject({ rule: 'invitation-expired' })
  expect(valueIn(await seeInvitation(services, aVisitor(), { key })).state).toBe('expired')
})

test('the invited ask without an account, the organiser answers, and neither enters the log that everyone reads', async () => {
  const { services } = house
  const room = await aRoom(house)
  const address = 'asks@example.com'
  const { seatId } = await askByMail(house, room, address)
  const key = await secretMailedTo(house, address)
  valueIn(await askAboutInvitation(services, aVisitor(), { key, text: '費用の分担はありますか。' }))
  expect((await mailsTo(house, room.organiser.email))[0]?.text).toContain('費用の分担はありますか。')

  const text = '分担はありません。'
  expect(valueIn(await tellInvited(services, room.organiser, { roomId: room.roomId, seatId, text })).mailed).toBe(true)
  expect((await mailsTo(house, address))[0]?.text).toContain(text)
  const answered = await secretMailedTo(house, address)
  expect(valueIn(await seeInvitation(services, aVisitor(), { key: answered })).offer?.talk).toMatchObject([
    { kind: 'asked', text: '費用の分担はありますか。' },
    { kind: 'told', text },
  ])
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(JSON.stringify(view)).not.toContain('分担')
  expect((await stepsSeen(house, room, seatId)).slice(-2)).toMatchObject([
    { kind: 'asked', by: null },
    { kind: 'told', by: room.organiser.name },
  ])
})

test('people of an invited organisation ask as themselves, strangers do not, and nobody asks after the answer', async () => {
  const { services } = house
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const question = { key: invited.key, text: 'いつ始まりますか。' }
  valueIn(await askAboutInvitation(services, invited.person, question))
  expect(refusalIn(await askAboutInvitation(services, await aPerson(house), question)).kind).toBe('not-found')
  expect(refusalIn(await askAboutInvitation(services, invited.person, { ...question, text: ' ' })).kind).toBe(
    'bad-input',
  )
  valueIn(await declineSeat(services, invited.person, { key: invited.key }))
  expect(refusalIn(await askAboutInvitation(services, invited.person, question))).toMatchObject({
    rule: 'invitation-answered',
  })
})

test('members of the room do not read how invitations went', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  valueIn(await acceptSeat(house.services, invited.person, { key: invited.key }))
  expect((await roomSeenBy(house, invited.person, room.roomId)).invitations).toEqual([])
  expect((await stepsSeen(house, room, invited.seatId)).map(({ kind }) => kind)).toEqual(['sent', 'mailed', 'accepted'])
})
