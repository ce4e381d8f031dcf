import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anInvited, aRoom, soon } from '#tests/builders/room.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { createOrganisation } from '#use-cases/organisations/create-organisation.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { say } from '#use-cases/rooms/say.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('one address gets five invitations a day, however many people send them', async () => {
  const address = 'much-invited@example.com'
  const ask = async (name: string) => {
    const room = await aRoom(house)
    const { organiser, roomId } = room
    const roles = ['other' as const]
    return invite(services, organiser, { roomId, name, roles, way: 'mail', address, until: soon(house) })
  }
  for (let n = 0; n < 5; n++) valueIn(await ask(`招待${n}`))
  expect(refusalIn(await ask('招待6')).kind).toBe('too-many')
})

test('one account makes so many entries and opens so many rooms a day', async () => {
  const room = await aRoom(house)
  const { organiser, organisation } = room
  for (let n = 0; n < 30; n++) await services.limits.take('room', organiser.accountId)
  const wish = { program: 'chiiki-dx-r4-a', name: '多すぎるルーム', organisationId: organisation.id }
  expect(refusalIn(await openRoom(services, organiser, { ...wish, roles: ['lead'] })).kind).toBe('too-many')

  const person = await aPerson(house)
  for (let n = 0; n < 20; n++) await services.limits.take('organisation', person.accountId)
  expect(refusalIn(await createOrganisation(services, person, { name: '多すぎる団体', facts: {} })).kind).toBe(
    'too-many',
  )
})

test('names that every object has are no facts of the plan, and a text holds no NUL', async () => {
  const { roomId, organiser } = await aRoom(house)
  for (const name of ['constructor', 'toString'])
    expect(refusalIn(await setPlan(services, organiser, { roomId, values: { [name]: 1 } })).kind).toBe('bad-input')
  expect(refusalIn(await say(services, organiser, { roomId, text: 'a\0b' })).kind).toBe('bad-input')
})

test('R2 the same no sent twice is answered as the first time', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const no = { key: invited.key, clientId: services.secrets.id() }
  valueIn(await declineSeat(services, invited.person, no))
  expect(valueIn(await declineSeat(services, invited.person, no))).toEqual({ declined: true })
})
