import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aReadyRoom, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { entriesChanged } from '#use-cases/organisations/organisation-changed.ts'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { proposeForRoom } from '#use-cases/rooms/propose-for-room.ts'
import type { NewOrganisation, Organisation } from '#use-cases/stores/organisations.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const vendor = (it: Partial<NewOrganisation> = {}) =>
  anEntry(house, {
    name: `IT企業${randomUUID().slice(0, 6)}`,
    facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
    ...it,
  })
const bank = (it: Partial<NewOrganisation> = {}) =>
  anEntry(house, { name: `信金${randomUUID().slice(0, 6)}`, facts: { kind: 'regional-fi', prefecture: '20' }, ...it })

describe('where the directory holds nobody who could', () => {
  test('it is said so, with the clauses that cannot be met, in words', async () => {
    const room = await aRoom(house)
    const { outcome, proposals, clash } = valueIn(
      await proposeForRoom(services, room.organiser, { roomId: room.roomId }),
    )
    expect({ outcome, proposals }).toEqual({ outcome: 'impossible', proposals: [] })
    expect(clash.map(({ rule }) => rule)).not.toEqual([])
    for (const { title, says } of clash) expect([title.ja, says.ja]).not.toContain('')

    const offers = valueIn(await fillGap(services, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#2' }))
    expect(offers).toMatchObject({ outcome: 'nobody', offers: [], total: 0, next: null })
  })
})

describe('with a directory of banks and IT firms', () => {
  const there: Record<'banks' | 'vendors', Organisation[]> = { banks: [], vendors: [] }
  beforeAll(async () => {
    for (let at = 0; at < 4; at++) {
      there.banks.push(await bank())
      there.vendors.push(await vendor(at === 0 ? { capability: '製造業のデジタル化の支援' } : {}))
    }
    // None of these may be asked.
    await vendor({ demo: true, capability: '製造業のデジタル化' })
    const gone = await vendor({ capability: '製造業のデジタル化' })
    await services.transaction(async (stores) => {
      await stores.organisations.hide(gone.id, services.clock.now())
      await entriesChanged(stores, [gone.id])
    })
  })
  const added = (proposals: readonly { add: readonly { organisation: { id: string } }[] }[]) =>
    proposals.flatMap(({ add }) => add.map(({ organisation }) => organisation.id))

  test('a room with its lead alone is completed by one proposal, and each seat says why', async () => {
    const room = await aRoom(house)
    const { outcome, proposals, seq, on } = valueIn(
      await proposeForRoom(services, room.organiser, { roomId: room.roomId }),
    )
    expect([outcome, seq, on]).toEqual(['found', 2, (await roomSeenBy(house, room.organiser, room.roomId)).on])
    const [first] = proposals
    expect(first?.mends.map(({ rule }) => rule)).not.toEqual([])
    const entries = await services.stores.organisations.findMany(added(proposals))
    expect(entries.filter((it) => it.hidden || it.demo)).toEqual([])
    expect(new Set(added(proposals)).size).toBeGreaterThan(3)
    for (const { why, roles } of first?.add ?? []) {
      expect(why.ja).toContain('満たす助けになります')
      expect(why.ja).toContain('活動地域の長野県')
      expect([why.ja.at(-1), why.en.at(-1)]).toEqual(['。', '.'])
      expect(roles.length).toBeGreaterThan(0)
    }
    // The one whose work is what the room is for comes first.
    expect(first?.add.map(({ organisation }) => organisation.id)).toContain(there.vendors[0]?.id)
  })

  test('who sits here, was asked, or declined is proposed no more; who stands on the short list comes first', async () => {
    const room = await aRoom(house)
    const asked = await anInvited(house, room)
    const declined = await anInvited(house, room)
    valueIn(await declineSeat(services, declined.person, { key: declined.key, reason: '' }))
    const member = await aMember(house, room)
    const listed = await vendor()
    const { seatId } = valueIn(
      await listCandidate(services, room.organiser, {
        roomId: room.roomId,
        organisationId: listed.id,
        roles: ['digital'],
      }),
    )
    // Whoever was asked is planned with: without them one more digital firm is missing.
    const { proposals } = valueIn(await proposeForRoom(services, room.organiser, { roomId: room.roomId }))
    const known = [asked, declined, member].map(({ organisation }) => organisation.id)
    const everybody = proposals.flatMap(({ add }) => add.flatMap((it) => [it.organisation, ...it.instead]))
    expect(everybody.map(({ id }) => id).filter((id) => known.includes(id))).toEqual([])

    const gap = valueIn(await fillGap(services, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#1' }))
    expect(gap.offers.map(({ organisation }) => organisation.id).filter((id) => known.includes(id))).toEqual([])

    const other = await aRoom(house)
    valueIn(
      await listCandidate(services, other.organiser, {
        roomId: other.roomId,
        organisationId: listed.id,
        roles: ['digital'],
      }),
    )
    const again = valueIn(await proposeForRoom(services, other.organiser, { roomId: other.roomId }))
    const first = again.proposals[0]?.add.find(({ organisation }) => organisation.id === listed.id)
    expect(first?.why.ja ?? 'not proposed').toContain('候補に入れてある')
    expect(first?.organisation.listedAs).not.toBe(seatId)
  })

  test('a gap opens a search: whoever is offered mends it, page by page, and says why', async () => {
    const room = await aRoom(house)
    const ask = (more: { offset?: number; limit?: number } = {}) =>
      fillGap(services, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#2', ...more })
    const all = valueIn(await ask())
    expect(all.outcome).toBe('found')
    const offered = all.offers.map(({ organisation }) => organisation.id)
    expect(there.vendors.map(({ id }) => id).filter((id) => !offered.includes(id))).toEqual([])
    expect(all.offers[0]).toMatchObject({ certain: true, organisation: { id: there.vendors[0]?.id } })
    expect(all.offers[0]?.why.ja).toContain('目的にある「製造業」「デジタル」')
    for (const { mends, toConfirm, lowers } of all.offers)
      expect([...mends, ...toConfirm, ...lowers].map(({ rule }) => rule)).toContain('chiiki-dx-r4-a#2')

    const [one, two] = [valueIn(await ask({ limit: 2 })), valueIn(await ask({ offset: 2, limit: 2 }))]
    expect([...one.offers, ...two.offers].map(({ organisation }) => organisation.id)).toEqual(offered.slice(0, 4))
    expect(one.next).toBe(2)
    expect(one.total).toBeGreaterThanOrEqual(offered.length)
  })

  test('who may or may not be meant is said to help once that is confirmed, never for certain', async () => {
    const town = await anEntry(house, { name: 'デモ市', facts: { kind: 'municipality', prefecture: '20' } })
    const room = await aRoom(house)
    await aMember(house, room)
    const { offers } = valueIn(
      await fillGap(services, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#2', limit: 50 }),
    )
    const offer = offers.find(({ organisation }) => organisation.id === town.id)
    const clause = [expect.objectContaining({ rule: 'chiiki-dx-r4-a#2' })]
    expect(offer).toMatchObject({ mends: [], toConfirm: clause, lowers: [], certain: false })
    expect(offer?.why.ja).toContain('確認できれば、「')
    const sure = offers.find(({ organisation }) => organisation.id === there.vendors[0]?.id)
    expect(sure).toMatchObject({ mends: clause, toConfirm: [] })
    expect(sure?.why.ja).not.toContain('確認できれば')
  })

  test('a clause that holds is no gap, and one that is not of this room is not found', async () => {
    const room = await aReadyRoom(house)
    const ask = (rule: string) => fillGap(services, room.organiser, { roomId: room.roomId, rule })
    expect(valueIn(await ask('chiiki-dx-r4-a#2'))).toMatchObject({ outcome: 'met', offers: [] })
    expect(await ask('it-r3-multi#1')).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  })

  test('where invitations alone do, repairs are looked for only if asked for', async () => {
    const room = await aReadyRoom(house, { roles: ['local'] })
    const ask = (repairs: 'when-needed' | 'always') =>
      proposeForRoom(services, room.organiser, { roomId: room.roomId, repairs })
    expect(valueIn(await ask('when-needed')).repairs).toEqual([])
    const { repairs } = valueIn(await ask('always'))
    const seats = (await roomSeenBy(house, room.organiser, room.roomId)).view.room.seats.map(({ id }) => id)
    expect(repairs.length).toBeGreaterThan(0)
    for (const { add, change, remove } of repairs) {
      expect([add.length, remove.length, change.length]).toEqual([0, 0, 1])
      expect(seats).toContain(change[0]?.seatId)
      expect(change[0]?.roles).toContain('lead')
      expect(change[0]?.held).not.toContain('lead')
    }
  })
})
