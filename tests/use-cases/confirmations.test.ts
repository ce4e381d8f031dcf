import { afterAll, expect, test } from 'vitest'
import { aHouse, type House, theHouse, valueIn } from '#tests/builders/house.ts'
import { aReadyRoom } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { makeProgress } from '#use-cases/composition/make-progress.ts'
import { reopenComposition } from '#use-cases/composition/reopen-composition.ts'
import { signComposition } from '#use-cases/composition/sign-composition.ts'
import { tendCompositions } from '#use-cases/composition/tend-compositions.ts'
import { limitSizes } from '#use-cases/limits.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import type { Person } from '#use-cases/who.ts'

const houses: House[] = []
const aNewHouse = async () => {
  const house = await aHouse()
  houses.push(house)
  return house
}
afterAll(async () => {
  for (const it of houses) await it.close()
})

const aDay = 86_400_000
type Ready = Awaited<ReturnType<typeof aReadyRoom>>

const close = async ({ services }: House, { roomId, organiser }: Ready) =>
  valueIn(await closeComposition(services, organiser, { roomId }))
const lettersTo = async ({ services }: House, { email }: Person) =>
  (await services.stores.mails.newest(100)).filter((it) => it.to === email && it.subject.includes('構成の確認'))
const awaited = async ({ services }: House, person: Person) =>
  valueIn(await seeWaiting(services, person, {})).confirm.map(({ room, organisation, closing }) => ({
    room,
    organisation: organisation.name,
    closing,
  }))

async function sign({ services }: House, room: Ready, { person, seatId }: Ready['bank']) {
  const closing = valueIn(await seeWaiting(services, person, {})).confirm[0]?.closing ?? 0
  valueIn(await signComposition(services, person, { roomId: room.roomId, seatId, closing }))
}

test('each member is asked by mail to confirm, with the way to the composition; who closed it is not', async () => {
  const house = await aNewHouse()
  const room = await aReadyRoom(house)
  const { seq } = await close(house, room)
  const members = [room.bank, ...room.vendors]
  for (const { person, organisation } of members) {
    const letters = await lettersTo(house, person)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain(`/rooms/${room.roomId}#composition`)
    expect(letters[0]?.text).toContain(organisation.name)
    // The organiser's own signature follows the closing.
    expect(await awaited(house, person)).toEqual([
      { room: '信州ものづくりDX', organisation: organisation.name, closing: seq - 1 },
    ])
  }
  expect(await lettersTo(house, room.organiser)).toEqual([])
  expect(await awaited(house, room.organiser)).toEqual([])
})

test('after three days who has not confirmed is reminded, once; who has is left in peace', async () => {
  const house = await aNewHouse()
  const { services } = house
  const room = await aReadyRoom(house)
  await close(house, room)
  await sign(house, room, room.bank)
  expect(await awaited(house, room.bank.person)).toEqual([])
  house.later(2 * aDay)
  expect(valueIn(await tendCompositions(services, theHouse, {}))).toEqual({ asked: 0, reminded: 0 })

  house.later(aDay)
  // Two nodes look at the same clock.
  const both = await Promise.all([tendCompositions(services, theHouse, {}), tendCompositions(services, theHouse, {})])
  expect(both.map((it) => valueIn(it).reminded).reduce((sum, it) => sum + it)).toBe(2)
  house.later(aDay)
  expect(valueIn(await tendCompositions(services, theHouse, {})).reminded).toBe(0)
  expect(await lettersTo(house, room.bank.person)).toHaveLength(1)
  for (const { person } of room.vendors) expect(await lettersTo(house, person)).toHaveLength(2)
})

test('a composition that is opened again asks nobody, closed anew it asks everyone anew', async () => {
  const house = await aNewHouse()
  const { services } = house
  const room = await aReadyRoom(house)
  await close(house, room)
  await sign(house, room, room.bank)
  valueIn(await reopenComposition(services, room.organiser, { roomId: room.roomId, reason: '市が加わる' }))
  for (const { person } of [room.bank, ...room.vendors]) expect(await awaited(house, person)).toEqual([])
  house.later(4 * aDay)
  expect(valueIn(await tendCompositions(services, theHouse, {}))).toEqual({ asked: 0, reminded: 0 })

  await close(house, room)
  expect(await awaited(house, room.bank.person)).toHaveLength(1)
  expect(await lettersTo(house, room.bank.person)).toHaveLength(2)
})

test('whoever closes and reopens all day sends no address more than the limit for mail', async () => {
  const house = await aNewHouse()
  const { services } = house
  const room = await aReadyRoom(house)
  for (let n = 0; n < limitSizes.mail.points + 2; n++) {
    await close(house, room)
    valueIn(await reopenComposition(services, room.organiser, { roomId: room.roomId, reason: 'もう一度' }))
  }
  expect(await lettersTo(house, room.bank.person)).toHaveLength(limitSizes.mail.points)
})

test('an application that was turned down waits for no signature; nor does an address that refused mail hear of one', async () => {
  const house = await aNewHouse()
  const { services } = house
  const room = await aReadyRoom(house)
  await services.stores.mails.refuse(room.bank.person.email, services.clock.now())
  await close(house, room)
  expect(await lettersTo(house, room.bank.person)).toEqual([])
  expect(await awaited(house, room.bank.person)).toHaveLength(1)
  for (const stage of ['applied', 'rejected'] as const)
    valueIn(await makeProgress(services, room.organiser, { roomId: room.roomId, stage }))
  expect(await awaited(house, room.bank.person)).toEqual([])
  house.later(4 * aDay)
  expect(valueIn(await tendCompositions(services, theHouse, {}))).toEqual({ asked: 0, reminded: 0 })
})
