import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayInJapan } from '#consortium/calendar.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, aReadyRoom, aRoom, type OpenRoom, soon } from '#tests/builders/room.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { findSubstitutes } from '#use-cases/rooms/find-substitutes.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { proposeForRoom } from '#use-cases/rooms/propose-for-room.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import type { NewOrganisation } from '#use-cases/stores/organisations.ts'
import { noteShown } from '#use-cases/suggestions/note-shown.ts'
import { seeSuggestionYields } from '#use-cases/suggestions/see-suggestion-yields.ts'
import { seeSuggestions } from '#use-cases/suggestions/see-suggestions.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
const operator = await aPerson(house, { operator: true })
afterAll(house.close)

const day = 86_400_000
const today = () => dayInJapan(services.clock.now())
const firm = (it: Partial<NewOrganisation> = {}): Partial<NewOrganisation> => ({
  name: `IT企業${randomUUID().slice(0, 6)}`,
  corporateNumber: null,
  facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
  ...it,
})
const seen = async (room: OpenRoom, more: { organisationId?: string; limit?: number; offset?: number } = {}) =>
  valueIn(await seeSuggestions(services, room.organiser, { roomId: room.roomId, ...more }))
const gapOf = async (room: OpenRoom, more: { limit?: number } = {}) =>
  valueIn(await fillGap(services, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#2', ...more }))

/** A firm and somebody who answers for it. */
async function aFirm() {
  const person = await aPerson(house)
  return { ...(await anOrganisationOf(house, person, firm())), person }
}

const listed = async (room: OpenRoom, { id }: { id: string }) =>
  valueIn(
    await listCandidate(services, room.organiser, { roomId: room.roomId, organisationId: id, roles: ['digital'] }),
  ).seatId
const asked = async (room: OpenRoom, { id }: { id: string }, seatId?: string) =>
  valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      organisationId: id,
      ...(seatId ? { seatId } : {}),
      roles: ['digital'],
      way: 'member',
      until: soon(house),
    }),
  ).invited?.invitationId ?? ''

beforeAll(async () => {
  for (let at = 0; at < 4; at++) {
    await anEntry(house, firm())
    await anEntry(
      house,
      firm({ name: `信金${randomUUID().slice(0, 6)}`, facts: { kind: 'regional-fi', prefecture: '20' } }),
    )
  }
})

describe('who is shown to an organiser is written down', () => {
  test('everybody of a proposal, with who would do as well: the day, the roles, the reasons, and what they rest on', async () => {
    const room = await aRoom(house)
    const { proposals, version, seq } = valueIn(await proposeForRoom(services, room.organiser, { roomId: room.roomId }))
    const { suggestions } = await seen(room, { limit: 100 })
    const shown = proposals.flatMap(({ add }) => add.flatMap((it) => [it.organisation, ...it.instead]))
    expect(new Set(suggestions.map(({ organisation }) => organisation.id))).toEqual(new Set(shown.map(({ id }) => id)))

    const first = proposals[0]?.add[0]
    const told = suggestions.filter(({ organisation }) => organisation.id === first?.organisation.id)
    const whole = { day: today(), way: 'proposal', version, seq, became: 'shown', roles: first?.roles, why: first?.why }
    expect(told).toContainEqual(expect.objectContaining(whole))
    for (const { reasons } of told) {
      expect(reasons).toContainEqual(expect.objectContaining({ is: 'clause', rule: expect.stringContaining('#') }))
      expect(reasons).toContainEqual(expect.objectContaining({ is: 'merit', merit: 'place', weight: 15 }))
    }
  })

  test('once a day for the same reasons, and again on the next', async () => {
    const room = await aRoom(house)
    await gapOf(room, { limit: 2 })
    await gapOf(room, { limit: 2 })
    expect((await seen(room)).suggestions.map((it) => it.day)).toEqual([today(), today()])

    house.later(day)
    const before = (await seen(room)).suggestions
    await gapOf(room, { limit: 2 })
    const after = (await seen(room)).suggestions
    expect(after.slice(2)).toEqual(before)
    expect(after.map((it) => it.day).slice(0, 2)).toEqual([today(), today()])
    expect(after.every((it) => it.way === 'gap')).toBe(true)
    expect([(await seen(room, { limit: 3 })).next, (await seen(room, { limit: 3, offset: 3 })).next]).toEqual([3, null])
  })

  test('the next of the short list, once an offer came to nothing, without naming who was asked', async () => {
    const room = await aRoom(house)
    const [first, second] = [await aFirm(), await aFirm()]
    await listed(room, second)
    valueIn(await declineSeat(services, first.person, { key: await asked(room, first) }))
    await seeRoom(services, room.organiser, { roomId: room.roomId })
    expect((await seen(room)).suggestions).toEqual([])

    valueIn(await seeRoom(services, room.organiser, { roomId: room.roomId, shows: 'next-to-ask' }))
    const [told, ...others] = (await seen(room)).suggestions
    expect(others).toEqual([])
    expect(told).toMatchObject({ way: 'next', became: 'listed', organisation: { id: second.id } })
    expect(told?.reasons).toMatchObject([{ is: 'next', because: 'declined' }])
    expect(JSON.stringify(told)).not.toContain(first.name)
  })

  test('who could take the place of a member, naming the seat and not its holder', async () => {
    const room = await aReadyRoom(house)
    const { seatId, organisation } = room.vendors[0]
    const { substitutes } = valueIn(await findSubstitutes(services, room.organiser, { roomId: room.roomId, seatId }))
    const { suggestions } = await seen(room)
    const shown = substitutes.map((it) => it.organisation.id)
    expect(shown).not.toEqual([])
    expect(suggestions.map((it) => it.organisation.id).sort()).toEqual(shown.sort())
    for (const told of suggestions) {
      expect(told).toMatchObject({ way: 'substitute', reasons: expect.arrayContaining([{ is: 'substitute', seatId }]) })
      expect(JSON.stringify(told)).not.toContain(organisation.name)
    }
  })

  test('whom an open page comes to show by itself: worked out by the house, not taken from the page', async () => {
    const room = await aRoom(house)
    const [first, second] = [await aFirm(), await aFirm()]
    await listed(room, second)
    const key = await asked(room, first)
    const shown = async (shows: 'next-to-ask' | 'drill') =>
      valueIn(await noteShown(services, room.organiser, { roomId: room.roomId, shows }))
    await shown('next-to-ask')
    expect((await seen(room)).suggestions).toEqual([])

    valueIn(await declineSeat(services, first.person, { key }))
    await shown('next-to-ask')
    await shown('next-to-ask')
    expect((await seen(room)).suggestions).toMatchObject([{ way: 'next', organisation: { id: second.id } }])
  })

  test('who of the short list could come instead of a member, as the drill shows it', async () => {
    const room = await aReadyRoom(house)
    const { seatId, organisation } = room.vendors[0]
    const other = await aFirm()
    await listed(room, other)
    valueIn(await noteShown(services, room.organiser, { roomId: room.roomId, shows: 'drill' }))
    const { suggestions } = await seen(room)
    const told = suggestions.find(({ reasons }) => reasons.some((it) => it.is === 'substitute' && it.seatId === seatId))
    expect(told).toMatchObject({ way: 'substitute', roles: ['digital'], organisation: { id: other.id } })
    expect(told?.reasons).toContainEqual({ is: 'clause', rule: 'chiiki-dx-r4-a#2', toConfirm: false })
    expect(JSON.stringify(told)).not.toContain(organisation.name)
  })

  test('where it cannot be written down the page comes all the same, and the log of the house says so', async () => {
    const room = await aRoom(house)
    const errors: string[] = []
    const broken = {
      ...services,
      stores: {
        ...services.stores,
        suggestions: { ...services.stores.suggestions, note: () => Promise.reject(new Error('disk full')) },
      },
      log: { ...services.log, error: (_facts: unknown, message: string) => void errors.push(message) },
    }
    const { offers } = valueIn(await fillGap(broken, room.organiser, { roomId: room.roomId, rule: 'chiiki-dx-r4-a#2' }))
    expect(offers.length).toBeGreaterThan(0)
    expect(errors).toEqual(['What was suggested could not be written down.'])
    expect((await seen(room)).suggestions).toEqual([])
  })
})

describe('what became of them', () => {
  test('is read from the room: each step as it happens, and the yield counts each organisation once', async () => {
    const room = await aRoom(house)
    const they = [await aFirm(), await aFirm(), await aFirm()] as const
    await gapOf(room, { limit: 50 })
    const became = async () => {
      const { suggestions } = await seen(room, { limit: 100 })
      return they.map(({ id }) => suggestions.find(({ organisation }) => organisation.id === id)?.became)
    }
    expect(await became()).toEqual(['shown', 'shown', 'shown'])

    const seatId = await listed(room, they[0])
    await listed(room, they[1])
    expect(await became()).toEqual(['listed', 'listed', 'shown'])
    const key = await asked(room, they[0], seatId)
    const other = await asked(room, they[2])
    expect(await became()).toEqual(['asked', 'listed', 'asked'])
    valueIn(await acceptSeat(services, they[0].person, { key }))
    valueIn(await declineSeat(services, they[2].person, { key: other }))
    expect(await became()).toEqual(['joined', 'listed', 'declined'])

    const { yields, organisations } = await seen(room)
    const shown = organisations.length
    expect(yields).toEqual([{ way: 'gap', counts: { shown, listed: 3, asked: 2, answered: 2, joined: 1, closed: 0 } }])
  })

  test('of one organisation alone, under whichever entry it was suggested; of one that left the directory no name', async () => {
    const room = await aRoom(house)
    const [stays, goes] = [await aFirm(), await aFirm()]
    await gapOf(room, { limit: 50 })
    const of = async (organisationId: string) =>
      (await seen(room, { organisationId })).suggestions.map(({ organisation }) => organisation)
    expect(await of(stays.id)).toEqual([{ id: stays.id, name: stays.name }])
    const before = (await seen(room)).yields[0]?.counts.shown ?? 0

    valueIn(await mergeOrganisations(services, operator, { stays: stays.id, goes: goes.id }))
    const both = { id: stays.id, name: stays.name }
    expect([await of(stays.id), await of(goes.id)]).toEqual([
      [both, both],
      [both, both],
    ])
    expect((await seen(room)).yields[0]?.counts.shown).toBe(before - 1)

    await services.stores.organisations.hide(stays.id, services.clock.now())
    expect(await of(goes.id)).toEqual([
      { id: stays.id, name: null },
      { id: stays.id, name: null },
    ])
    expect((await seen(room)).organisations.map(({ id }) => id)).not.toContain(stays.id)
  })
})

describe('who reads it', () => {
  test('the organiser alone: no member, nor who was suggested, whether it has joined or not', async () => {
    const room = await aRoom(house)
    const [suggested, joining] = [await aFirm(), await aFirm()]
    await gapOf(room, { limit: 50 })
    valueIn(await acceptSeat(services, joining.person, { key: await asked(room, joining) }))
    const member = await aMember(house, room)
    const readBy = async (person: Person) =>
      refusalIn(await seeSuggestions(services, person, { roomId: room.roomId })).kind
    for (const { person } of [suggested, joining, member]) expect(await readBy(person)).toBe('not-permitted')
    expect(await readBy(operator)).toBe('not-permitted')
  })

  test('the operator reads numbers by month and way, which name neither rooms nor organisations', async () => {
    const room = await aRoom(house, { name: '名のある部屋' })
    await gapOf(room, { limit: 50 })
    const yields = valueIn(await seeSuggestionYields(services, operator, {}))
    expect(yields.months[0]?.month).toBe(today().slice(0, 7))
    expect(yields.whole.map(({ way }) => way)).toEqual(['proposal', 'gap', 'substitute', 'next'])
    const sum = (way: string) =>
      yields.months.flatMap(({ ways }) => ways.filter((it) => it.way === way)).reduce((n, it) => n + it.counts.shown, 0)
    expect(sum('gap')).toBe(yields.whole.find(({ way }) => way === 'gap')?.counts.shown)

    const written = JSON.stringify(yields)
    const names = (await seen(room)).organisations.flatMap(({ id, name }) => [id, name])
    for (const one of [room.roomId, '名のある部屋', room.organisation.name, ...names])
      expect(written).not.toContain(one)
  })
})
