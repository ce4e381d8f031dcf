import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, type OpenRoom, soon } from '#tests/builders/room.ts'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { describeRoom } from '#use-cases/rooms/describe-room.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** An unclaimed entry, asked by a link. */
async function aLink(room: OpenRoom) {
  const entry = await anEntry(house)
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      organisationId: entry.id,
      roles: ['local'],
      way: 'link',
      until: soon(house),
    }),
  )
  return { entry, key: asked.invited?.token ?? '', invitationId: asked.invited?.invitationId ?? '' }
}

const changeOfHeart = { name: '極秘の新しい名称', purpose: '極秘の新しい目的', area: ['47'] as never[] }

test('R7 whoever keeps the link of an answered invitation reads nothing of what the room became', async () => {
  const room = await aRoom(house)
  const { key } = await aLink(room)
  valueIn(await declineSeat(services, aVisitor(), { key }))
  const newcomer = await aMember(house, room)
  valueIn(await describeRoom(services, room.organiser, { roomId: room.roomId, ...changeOfHeart }))

  const seen = valueIn(await seeInvitation(services, aVisitor(), { key }))
  expect(seen).toMatchObject({ state: 'declined', offer: null, roomId: null, organiser: { id: room.organisation.id } })
  for (const secret of ['極秘', newcomer.organisation.name, '信州ものづくりDX', room.roomId])
    expect(JSON.stringify(seen)).not.toContain(secret)
})

test('R7 an invitation that ran out says so and no more', async () => {
  const room = await aRoom(house)
  const { key } = await aLink(room)
  house.later(30 * 86_400_000)
  expect(valueIn(await seeInvitation(services, aVisitor(), { key }))).toMatchObject({ state: 'expired', offer: null })
  house.later(-30 * 86_400_000)
})

test('R7 a claimant who was refused no longer finds the invitation they had accepted', async () => {
  const room = await aRoom(house)
  const { key, invitationId, entry } = await aLink(room)
  const impostor = await aPerson(house)
  valueIn(await acceptSeat(services, impostor, { key }))
  expect(valueIn(await seeInvitation(services, impostor, { key: invitationId }))).toMatchObject({
    state: 'accepted',
    organisation: { id: entry.id },
  })

  const [claim] = await services.stores.claims.listOpenOf(entry.id)
  const operator = await aPerson(house, { operator: true })
  valueIn(await decideClaim(services, operator, { claimId: claim?.id ?? '', approve: false }))
  expect(refusalIn(await seeInvitation(services, impostor, { key: invitationId })).kind).toBe('not-found')
})

test('who sits in the room is led there from the answered invitation, until the seat is lost', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  valueIn(await acceptSeat(services, invited.person, { key: invited.key }))
  expect(valueIn(await seeInvitation(services, invited.person, { key: invited.key }))).toMatchObject({
    state: 'accepted',
    offer: null,
    roomId: room.roomId,
  })
  valueIn(
    await removeMember(services, room.organiser, {
      roomId: room.roomId,
      seatId: invited.seatId,
      reason: '体制の見直し',
    }),
  )
  expect(valueIn(await seeInvitation(services, invited.person, { key: invited.key }))).toMatchObject({ roomId: null })
})
