import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aReadyRoom, aRoom, soon } from '#tests/builders/room.ts'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { askAboutInvitation } from '#use-cases/invitations/ask-about-invitation.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { tellInvited } from '#use-cases/invitations/tell-invited.ts'
import { askCorrection } from '#use-cases/organisations/ask-correction.ts'
import { attest } from '#use-cases/rooms/attest.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const waitingFor = async (person: Person) => valueIn(await seeWaiting(services, person, {}))
const nothing = {
  terms: [],
  deletions: [],
  confirm: [],
  questions: [],
  expiring: [],
  calls: [],
  answers: [],
  applications: [],
  introductions: [],
  changed: [],
  operator: null,
}

test('for somebody new nothing waits, nor for one whose address is not verified', async () => {
  expect(await waitingFor(await aPerson(house))).toEqual(nothing)
  expect(await waitingFor(await aPerson(house, { verified: false }))).toEqual(nothing)
})

test('a question of somebody invited waits for the organiser until it is answered', async () => {
  const room = await aRoom(house)
  const asked = await anInvited(house, room)
  const member = await aMember(house, room)
  valueIn(await askAboutInvitation(services, asked.person, { key: asked.key, text: '費用はかかりますか。' }))
  expect((await waitingFor(room.organiser)).questions).toMatchObject([
    { roomId: room.roomId, seatId: asked.seatId, text: '費用はかかりますか。', organisation: asked.organisation.name },
  ])
  expect((await waitingFor(member.person)).questions).toEqual([])

  valueIn(await tellInvited(services, room.organiser, { roomId: room.roomId, seatId: asked.seatId, text: 'いいえ。' }))
  expect((await waitingFor(room.organiser)).questions).toEqual([])
  valueIn(await askAboutInvitation(services, asked.person, { key: asked.key, text: '日程は。' }))
  expect((await waitingFor(room.organiser)).questions).toMatchObject([{ text: '日程は。' }])
  valueIn(await declineSeat(services, asked.person, { key: asked.key }))
  expect((await waitingFor(room.organiser)).questions).toEqual([])
})

test('an invitation nobody has answered is shown in its last three days', async () => {
  const room = await aRoom(house)
  const invited = async (name: string, until: string) =>
    valueIn(
      await invite(services, room.organiser, { roomId: room.roomId, name, roles: ['digital'], way: 'link', until }),
    )
  await invited('まだ先の株式会社', soon(house, 9))
  await invited('もうすぐの株式会社', soon(house, 1))
  expect((await waitingFor(room.organiser)).expiring).toMatchObject([
    { organisation: 'もうすぐの株式会社', until: soon(house, 1) },
  ])
})

test('what a verdict asks waits for who may answer it, and for nobody once the composition is closed', async () => {
  const room = await aRoom(house, { program: 'it-r3-multi', roles: ['applicant'] })
  const before = (await waitingFor(room.organiser)).answers
  expect(before).toMatchObject([{ roomId: room.roomId, room: '信州ものづくりDX' }])
  const [ticks = 0, answers = 0] = [before[0]?.ticks, before[0]?.answers]
  expect(ticks).toBeGreaterThan(0)
  expect(answers).toBeGreaterThan(0)
  valueIn(
    await attest(services, room.organiser, { roomId: room.roomId, statement: 'carriesTownDevelopment', is: true }),
  )
  expect((await waitingFor(room.organiser)).answers[0]?.ticks ?? 0).toBe(ticks - 1)

  const ready = await aReadyRoom(house)
  valueIn(await setPlan(services, ready.organiser, { roomId: ready.roomId, values: { forecastsIncome: null } }))
  expect((await waitingFor(ready.organiser)).answers).toMatchObject([{ answers: 1, ticks: 0 }])
  expect((await waitingFor(ready.bank.person)).answers).toEqual([])
  valueIn(await setPlan(services, ready.organiser, { roomId: ready.roomId, values: { forecastsIncome: true } }))
  valueIn(await closeComposition(services, ready.organiser, { roomId: ready.roomId }))
  expect((await waitingFor(ready.organiser)).answers).toEqual([])
})

test('what others did since one last looked is told with its newest events, and never of a room one has not opened', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  expect((await waitingFor(member.person)).changed).toEqual([])
  valueIn(await markRead(services, member.person, { roomId: room.roomId, seq: 4 }))
  for (const text of ['一', '二', '三', '四'])
    valueIn(await say(services, room.organiser, { roomId: room.roomId, text }))
  valueIn(await say(services, member.person, { roomId: room.roomId, text: '五' }))
  const { changed } = await waitingFor(member.person)
  expect(changed).toMatchObject([{ roomId: room.roomId, unread: 4 }])
  expect(changed[0]?.latest.map((it) => it.seq)).toEqual([8, 7, 6])
  expect(Object.values(changed[0]?.texts ?? {}).sort()).toEqual(['三', '二', '四'].sort())
})

test('claims and corrections wait for operators, and nobody’s own claim for themselves', async () => {
  const operator = await aPerson(house, { operator: true })
  const before = (await waitingFor(operator)).operator
  const [theirs, own] = [await anEntry(house), await anEntry(house)]
  valueIn(await claimOrganisation(services, await aPerson(house), { organisationId: theirs.id }))
  valueIn(await claimOrganisation(services, operator, { organisationId: own.id }))
  valueIn(
    await askCorrection(services, aVisitor(), {
      organisationId: theirs.id,
      wish: 'correct',
      text: '所在地が古い',
      replyTo: 'yui@example.jp',
    }),
  )
  expect((await waitingFor(operator)).operator).toEqual({
    claims: (before?.claims ?? 0) + 1,
    corrections: (before?.corrections ?? 0) + 1,
  })
})
