import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, refusalIn, secretMailedTo, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aRoom, soon } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('a real organisation does not sit down in a demo room, by a letter that names no entry either', async () => {
  const room = await aRoom(house, { organisation: { demo: true } })
  const address = 'somebody@example.com'
  valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      name: '誰か商会',
      roles: ['other'],
      way: 'mail',
      address,
      until: soon(house),
    }),
  )
  const key = await secretMailedTo(house, address)
  const person = await aPerson(house)
  const real = await anOrganisationOf(house, person, { name: '実在株式会社' })
  expect(refusalIn(await acceptSeat(services, person, { key, organisationId: real.id }))).toMatchObject({
    rule: 'demo-room-real-organisation',
  })
})
