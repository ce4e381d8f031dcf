import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { demoData } from '#db/demo/index.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { aHouse, aPerson, aVisitor, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { signIn } from '#use-cases/accounts/sign-in.ts'
import { loadDemo } from '#use-cases/demo/load-demo.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import type { Person } from '#use-cases/who.ts'
import { whoAsks } from '#use-cases/who-asks.ts'

const data = demoData(await readFile('db/demo/organisations.csv', 'utf8'))
const house = await aHouse()
const { services } = house
afterAll(house.close)

const steps: string[] = []
const first = await loadDemo(services, theHouse, { data, progress: (step) => steps.push(step) })

async function signedIn(email: string): Promise<Person> {
  const { cookie } = valueIn(await signIn(services, aVisitor(), { email, password: data.password }))
  const { who } = await whoAsks(services, cookie.split(';')[0] ?? '', 'demo')
  if (who.kind !== 'person') throw new Error(`${email} is not signed in.`)
  return who
}

async function roomOf(person: Person) {
  const { rooms } = valueIn(await listRooms(services, person, {}))
  const [room] = rooms
  if (!room) throw new Error(`${person.name} has no room.`)
  return valueIn(await seeRoom(services, person, { roomId: room.id }))
}

test('the demo is loaded once and whole, step by step', async () => {
  expect(valueIn(first)).toEqual({ loaded: true })
  expect(steps).toEqual(['directory', 'organisations', 'rooms'])
  const total = (await services.stores.search.search({ text: '' })).total.count
  expect(total).toBe(1000 + data.organisations.length)

  expect(valueIn(await loadDemo(services, theHouse, { data }))).toEqual({ loaded: false })
  expect((await services.stores.search.search({ text: '' })).total.count).toBe(total)
})

test('two nodes that start at once load it once', async () => {
  const fresh = await aHouse()
  const both = await Promise.all([1, 2].map(() => loadDemo(fresh.services, theHouse, { data })))
  await fresh.close()
  expect(both.map((answer) => valueIn(answer).loaded).sort()).toEqual([false, true])
})

test('a load cut short leaves nothing behind', async () => {
  const fresh = await aHouse()
  const cut = loadDemo(fresh.services, theHouse, {
    data,
    progress: (step) => {
      if (step === 'rooms') throw new Error('pulled the plug')
    },
  })
  await expect(cut).rejects.toThrow('pulled the plug')
  expect((await fresh.services.stores.search.search({ text: '' })).total.count).toBe(0)
  expect(await fresh.services.stores.installation.get('demo')).toBeNull()
  await fresh.close()
})

test('an installation where people work already is left as it is', async () => {
  const lived = await aHouse()
  await aPerson(lived)
  const answer = await loadDemo(lived.services, theHouse, { data })
  const { count } = (await lived.services.stores.search.search({ text: '' })).total
  await lived.close()
  expect([valueIn(answer).loaded, count]).toEqual([false, 0])
})

test('there is no demo where people from outside can reach it', async () => {
  const outside = await aHouse({ loopback: false, publicUrl: 'https://musubi.example.jp' })
  const refusal = refusalIn(await loadDemo(outside.services, theHouse, { data }))
  await outside.close()
  expect(refusal).toMatchObject({ rule: 'demo-needs-loopback' })
})

test('every demo organisation and person is marked デモ, and none has a corporate number', async () => {
  expect(data.people.every(({ name, email }) => name.includes('デモ') && email.endsWith('@example.jp'))).toBe(true)
  const { hits } = await services.stores.search.search({ text: 'デモ', limit: 100 })
  const found = await services.stores.organisations.findMany(hits.map(({ id }) => id))
  expect(found.filter(({ demo }) => demo)).toHaveLength(data.organisations.length)
  expect(found.filter(({ demo }) => demo).every((it) => it.name.includes('デモ') && !it.corporateNumber)).toBe(true)
})

test('no real organisation sits in a demo consortium', async () => {
  for (const { email } of data.people.filter(({ email }) => /organiser|street|maker/.test(email))) {
    const { demo, view } = await roomOf(await signedIn(email))
    expect(demo).toBe(true)
    expect(view.room.seats.every(({ organisation }) => organisation.name.includes('デモ'))).toBe(true)
  }
})

test('the regional community is one IT firm short of ready, and ready once the vendor has accepted', async () => {
  const [organiser, vendor] = [await signedIn('demo-organiser@example.jp'), await signedIn('demo-vendor@example.jp')]
  const before = await roomOf(organiser)
  const verdict = async () => {
    const { edition, view, on } = await roomOf(organiser)
    const found = verdictOf(view, { readsAmounts: true }, edition, on)
    if (!found) throw new Error('The organiser sees all amounts.')
    return found
  }
  const inTheWay = async () =>
    (await verdict()).findings.filter((it) => it.blocking && ['unmet', 'unknown'].includes(it.outcome))
  expect((await verdict()).outcome).toBe('not-ready')
  expect((await inTheWay()).map(({ rule }) => rule)).toEqual(['chiiki-dx-r4-a#2'])

  const cloud = valueIn(await listRooms(services, vendor, {}))
  expect(cloud.rooms).toEqual([])
  const { invited } = valueIn(
    await invite(services, organiser, {
      roomId: before.roomId,
      way: 'member',
      organisationId: vendor.actingFor ?? '',
      roles: ['digital'],
      until: before.on,
    }),
  )
  valueIn(await acceptSeat(services, vendor, { key: invited?.invitationId ?? '', clientId: services.secrets.id() }))
  expect((await verdict()).outcome).toBe('ready')
})
