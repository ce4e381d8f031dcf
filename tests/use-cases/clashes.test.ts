import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#consortium/roles.ts'
import type { EditionId } from '#programs/catalogue/index.ts'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, aRoom, type OpenRoom, soon } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { seeClashes } from '#use-cases/rooms/see-clashes.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import type { Person, Who } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const clashesOf = async (who: Who) => valueIn(await seeClashes(services, who, {}))

/** Somebody who is there already takes a seat in one room more. */
async function sitsIn(
  room: OpenRoom,
  { person, organisation }: { person: Person; organisation: Organisation },
  roles: Role[],
) {
  const { roomId, organiser } = room
  const asked = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: organisation.id,
      roles,
      way: 'member',
      until: soon(house),
    }),
  )
  valueIn(await acceptSeat(services, person, { key: asked.invited?.invitationId ?? '' }))
}
const aGroup = (name: string, program: EditionId = 'it-2025-multi') =>
  aRoom(house, { program, name, roles: ['applicant'] })

describe('a shop that sits in two groups of one call', () => {
  let one: OpenRoom
  let other: OpenRoom
  let shop: Awaited<ReturnType<typeof aMember>>
  let neighbour: Person
  beforeAll(async () => {
    one = await aGroup('駅前商店会のグループ')
    other = await aGroup('港町商店会のグループ')
    shop = await aMember(house, one, { roles: ['participant'] })
    neighbour = (await aMember(house, one, { roles: ['participant'] })).person
    await sitsIn(other, shop, ['participant'])
  })
  const colleague = async (role: 'owner' | 'editor' | 'viewer') => {
    const person = await aPerson(house)
    await services.stores.organisations.addPerson(shop.organisation.id, person.accountId, role)
    return person
  }

  test('its own people are told, whatever they may do, once, and by which clause', async () => {
    const own = [shop.person, await colleague('owner'), await colleague('editor'), await colleague('viewer')]
    for (const person of own) {
      const { twoRooms } = await clashesOf(person)
      expect(twoRooms).toHaveLength(1)
      expect(twoRooms[0]).toMatchObject({
        organisation: { id: shop.organisation.id },
        rule: { id: 'it-2025-multi#8', source: { kind: 'noted', tag: 'official' } },
      })
      expect(twoRooms[0]?.rooms.map(({ id }) => id).sort()).toEqual([one.roomId, other.roomId].sort())
    }
  })

  test('nobody else is: not the organisers, not another member, not an operator, not who only claims to speak for it', async () => {
    const stranger = await aPerson(house)
    const operator = await aPerson(house, { operator: true })
    const claimant = await aPerson(house)
    await services.stores.claims.open({ accountId: claimant.accountId, organisationId: shop.organisation.id, note: '' })
    const unverified = { ...(await colleague('owner')), verified: false }
    for (const person of [one.organiser, other.organiser, neighbour, stranger, operator, claimant, unverified])
      expect(await clashesOf(person)).toEqual({ twoRooms: [], lenders: [] })
    expect(refusalIn(await seeClashes(services, aVisitor(), {}))).toEqual({ kind: 'not-signed-in' })
  })

  test('nothing an organiser or a neighbour reads of their room names the other one', async () => {
    for (const person of [one.organiser, neighbour]) {
      const told = [
        await seeRoom(services, person, { roomId: one.roomId }),
        await readLog(services, person, { roomId: one.roomId, after: 0, deskAfter: 0 }),
        await seeWaiting(services, person, {}),
      ]
      expect(JSON.stringify(told)).not.toContain(other.roomId)
      expect(JSON.stringify(told)).not.toContain('港町商店会')
    }
  })
})

test('whoever was only asked, or is in another call, is in one group', async () => {
  const shop = await aMember(house, await aGroup('一つ目'), { roles: ['participant'] })
  const third = await aGroup('三つ目')
  const { roomId, organiser } = third
  await invite(services, organiser, {
    roomId,
    organisationId: shop.organisation.id,
    roles: ['participant'],
    way: 'member',
    until: soon(house),
  })
  await sitsIn(await aGroup('翌年のグループ', 'it-2026-multi'), shop, ['participant'])
  expect((await clashesOf(shop.person)).twoRooms).toEqual([])
})

test('a room that was put away before anything went out is no application', async () => {
  const [one, other] = [await aGroup('一つ目'), await aGroup('二つ目')]
  const shop = await aMember(house, one, { roles: ['participant'] })
  await sitsIn(other, shop, ['participant'])
  expect((await clashesOf(shop.person)).twoRooms).toHaveLength(1)
  valueIn(await archiveRoom(services, other.organiser, { roomId: other.roomId }))
  expect((await clashesOf(shop.person)).twoRooms).toEqual([])
})

test('who organises two rooms of one call for its own organisation is told too', async () => {
  const { organiser, organisation } = await aGroup('一つ目')
  await sitsIn(await aGroup('二つ目'), { person: organiser, organisation }, ['participant'])
  const { twoRooms } = await clashesOf(organiser)
  expect(twoRooms.map(({ rule }) => rule.id)).toEqual(['it-2025-multi#8'])
})

test.each([
  ['デモ銀行', 'デモ銀行'],
  ['デモ銀行', '㈱デモ銀行'],
  ['デモ澤信用金庫', 'デモ沢信用金庫'],
])(
  'a bank that owns part of a firm (as %s) and is to vouch for it (as %s): the firm alone is told',
  async (owner, lender) => {
    const person = await aPerson(house)
    const bank = { person: await aPerson(house), name: lender }
    const organisation = await anOrganisationOf(house, bank.person, {
      name: bank.name,
      facts: { kind: 'regional-fi', prefecture: '20' },
    })
    const room = await aRoom(house, {
      program: 'mono-20',
      roles: ['applicant'],
      organisation: {
        facts: { kind: 'company', prefecture: '20', owners: [{ name: owner, share: [1, 20] }, { name: '創業者' }] },
      },
    })
    expect(await clashesOf(room.organiser)).toEqual({ twoRooms: [], lenders: [] })
    await sitsIn(room, { person: bank.person, organisation }, ['fi'])
    expect((await clashesOf(room.organiser)).lenders).toMatchObject([
      { room: { id: room.roomId }, lender, rule: { id: 'mono-20#7' } },
    ])
    for (const other of [bank.person, person]) expect((await clashesOf(other)).lenders).toEqual([])
  },
)
