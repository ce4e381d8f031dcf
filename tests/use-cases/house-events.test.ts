import { afterAll, expect, test } from 'vitest'
import { aHouse, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aMember, aRoom, seatSeenBy } from '#tests/builders/room.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { say } from '#use-cases/rooms/say.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('R17 nobody’s own command stands in the place of an event the house writes', async () => {
  const room = await aRoom(house)
  const { person, organisation, seatId } = await aMember(house, room)
  const { id: organisationId, name, kana, corporateNumber, facts, capability, domain, version } = organisation
  const houses = `facts:${organisationId}:${version + 1}`
  const wish = { roomId: room.roomId, text: '先回り' }
  expect(refusalIn(await say(services, person, { ...wish, clientId: houses }))).toMatchObject({ kind: 'bad-input' })

  const edit = { organisationId, version, name, kana, corporateNumber, capability, domain }
  valueIn(await editOrganisation(services, person, { ...edit, facts: { ...facts, prefecture: '47' } }))
  expect((await seatSeenBy(house, room.organiser, room.roomId, seatId)).facts.prefecture).toBe('47')

  const head = await services.stores.rooms.find(room.roomId)
  const event = await services.stores.rooms.findSent(head?.roomLog ?? '', 'system:directory', houses)
  expect(event, 'the person is named, the id is the house’s').toMatchObject({
    kind: 'facts-changed',
    by: { accountId: person.accountId },
  })
})
