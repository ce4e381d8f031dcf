import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aRoom, soon } from '#tests/builders/room.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { withdrawInvitation } from '#use-cases/invitations/withdraw-invitation.ts'
import { answeringMerit } from '#use-cases/rooms/answering-merit.ts'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { recordAgreement } from '#use-cases/rooms/record-agreement.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const aFirm = async () => {
  const person = await aPerson(house)
  const firm = await anOrganisationOf(house, person, {
    name: `IT企業${randomUUID().slice(0, 6)}`,
    corporateNumber: null,
    facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
    capability: '',
  })
  return { ...firm, person }
}
type Firm = Awaited<ReturnType<typeof aFirm>>

/** One more room asks it; nobody answers yet. */
async function offered(it: Firm) {
  const room = await aRoom(house)
  const { roomId } = room
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId,
      organisationId: it.id,
      roles: ['digital'],
      way: 'member',
      until: soon(house),
    }),
  )
  return { ...room, seatId: asked.seatId, key: asked.invited?.invitationId ?? '' }
}
const saysYes = async (it: Firm) =>
  valueIn(await acceptSeat(services, it.person, { key: (await offered(it)).key, organisationId: it.id }))
const saysNo = async (it: Firm) => valueIn(await declineSeat(services, it.person, { key: (await offered(it)).key }))
const answersOf = async (...them: readonly Firm[]) => {
  const found = await services.stores.invitations.offersAnswered(
    them.map(({ id }) => id),
    services.clock.now(),
  )
  return them.map(({ id }) => found.get(id) ?? null)
}

test('an offer counts once it was answered, yes or no, or once its time is over', async () => {
  const firm = await aFirm()
  expect(await answersOf(firm)).toEqual([null])
  await saysYes(firm)
  await saysNo(firm)
  const { roomId, seatId, organiser } = await offered(firm)
  valueIn(await withdrawInvitation(services, organiser, { roomId, seatId }))
  await offered(firm)
  expect(await answersOf(firm)).toEqual([{ offers: 2, answered: 2 }])

  house.later(8 * 86_400_000)
  expect(await answersOf(firm)).toEqual([{ offers: 3, answered: 2 }])
})

test('a word that the organiser wrote down is an answer', async () => {
  const firm = await aFirm()
  const { roomId, seatId, organiser } = await offered(firm)
  const said = { who: '社長', on: soon(house, 0), how: '電話' }
  valueIn(await recordAgreement(services, organiser, { roomId, seatId, said }))
  expect(await answersOf(firm)).toEqual([{ offers: 1, answered: 1 }])
})

test('what was offered to an entry counts for the one it was merged into', async () => {
  const [stays, goes, other] = [await aFirm(), await aFirm(), await aFirm()]
  await saysNo(stays)
  await saysYes(goes)
  await saysNo(goes)
  await saysNo(other)
  const operator = await aPerson(house, { operator: true })
  valueIn(await mergeOrganisations(services, operator, { stays: stays.id, goes: goes.id }))
  expect(await answersOf(stays, other)).toEqual([
    { offers: 3, answered: 3 },
    { offers: 1, answered: 1 },
  ])
})

test('fewer than three offers say nothing; half of them answered weighs nothing', () => {
  expect(answeringMerit(null)).toEqual([])
  expect(answeringMerit({ offers: 2, answered: 2 })).toEqual([])
  const weightOf = (offers: number, answered: number) => answeringMerit({ offers, answered }).map((it) => it.weight)
  expect([weightOf(3, 3), weightOf(4, 2), weightOf(3, 0)]).toEqual([[9], [0], [-9]])
})

test('who answers is offered before who is unknown, and who is unknown before who never answers', async () => {
  const [answers, unknown, silent] = [await aFirm(), await aFirm(), await aFirm()]
  for (const _ of [1, 2, 3]) {
    await saysNo(answers)
    await offered(silent)
  }
  house.later(8 * 86_400_000)
  const room = await aRoom(house)
  const { offers } = valueIn(
    await fillGap(services, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#2', limit: 50 }),
  )
  const them = [answers, unknown, silent].map(({ id }) => id)
  const told = offers.filter(({ organisation }) => them.includes(organisation.id))
  expect(told.map(({ organisation }) => organisation.id)).toEqual(them)
  expect(told.map(({ why }) => why.ja.match(/これまでの打診[^。]*/)?.[0])).toEqual([
    'これまでの打診3件のうち3件に期限までに回答しています',
    undefined,
    'これまでの打診3件のうち0件に期限までに回答しています',
  ])
})
