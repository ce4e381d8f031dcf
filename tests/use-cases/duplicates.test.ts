import { afterAll, describe, expect, test } from 'vitest'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { ntaLine } from '#tests/builders/nta.ts'
import { aCorporateNumber, anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { listDuplicates } from '#use-cases/duplicates/list-duplicates.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { nameKeyOf } from '#use-cases/duplicates/name-key.ts'
import { notTheSame } from '#use-cases/duplicates/not-the-same.ts'
import { undoMerge } from '#use-cases/duplicates/undo-merge.ts'
import { importNta } from '#use-cases/imports/import-nta.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import type { NewOrganisation, Organisation } from '#use-cases/stores/organisations.ts'

const house = await aHouse()
const { services } = house
const operator = await aPerson(house, { operator: true })
afterAll(house.close)

const entry = (name: string, it: Partial<NewOrganisation> = {}) =>
  anEntry(house, { name, corporateNumber: null, ...it })
const listed = async () => valueIn(await listDuplicates(services, operator, {}))
const proposed = async (...ids: readonly string[]) =>
  (await listed()).pairs.filter(({ one, other }) =>
    [one, other].every(({ organisation }) => ids.includes(organisation.id)),
  )
const merge = (stays: { id: string }, goes: { id: string }) =>
  mergeOrganisations(services, operator, { stays: stays.id, goes: goes.id })
const now = async (it: { id: string }) => {
  const found = await services.stores.organisations.find(it.id)
  if (!found) throw new Error('It is gone.')
  return found
}
const contentOf = ({ version: _version, ...it }: Organisation) => it

describe('what looks the same', () => {
  test.each([
    ['㈱渡邊電算', '渡辺電算株式会社'],
    ['株式会社ナガサキ・サーバー', 'ナガサキサーバ（株）'],
    ['有限会社 もみじ', '有限会社もみじ'],
  ])('%s and %s in one prefecture are proposed', async (one, other) => {
    const pair = [await entry(one), await entry(other, { corporateNumber: aCorporateNumber() })]
    expect(await proposed(...pair.map(({ id }) => id))).toMatchObject([{ alike: ['prefecture', 'municipality'] }])
  })

  test.each<[string, Partial<NewOrganisation>, string, Partial<NewOrganisation>]>([
    [
      'the name alone',
      { facts: { prefecture: '34' }, municipalityName: null },
      '甲乙機械株式会社',
      { facts: { prefecture: '33' }, municipalityName: null },
    ],
    [
      'a name in places nobody knows',
      { facts: {}, municipalityName: null },
      '丙丁',
      { facts: {}, municipalityName: null },
    ],
    ['two numbers', { corporateNumber: aCorporateNumber() }, '戊己', { corporateNumber: aCorporateNumber() }],
    ['an invented and a real one', { demo: true }, '庚辛', {}],
  ])('%s is no reason', async (_why, first, name, second) => {
    const pair = [await entry(name, first), await entry(name, second)]
    expect(await proposed(...pair.map(({ id }) => id))).toEqual([])
  })

  test('another legal form is another organisation; a form left out may be the same', async () => {
    const limited = await entry('有限会社つばき')
    const stock = await entry('株式会社つばき')
    const bare = await entry('つばき')
    expect(await proposed(limited.id, stock.id)).toEqual([])
    expect(await proposed(limited.id, bare.id)).toHaveLength(1)
  })

  test('the same domain makes up for an unknown place', async () => {
    const it = { facts: {}, municipalityName: null, domain: 'kashi.example.jp' }
    const pair = [await entry('株式会社かし', it), await entry('かし株式会社', it)]
    expect(await proposed(...pair.map(({ id }) => id))).toMatchObject([{ alike: ['domain'] }])
  })

  test('an entry renamed is looked at anew', async () => {
    const owner = await aPerson(house)
    const mine = await anOrganisationOf(house, owner, { name: '株式会社けやき', corporateNumber: null })
    const other = await entry('株式会社ひのき')
    expect(await proposed(mine.id, other.id)).toEqual([])
    const { version, kana, corporateNumber, capability, domain, facts } = mine
    const saved = { organisationId: mine.id, version, kana, corporateNumber, capability, domain, facts }
    valueIn(await editOrganisation(services, owner, { ...saved, name: 'ひのき㈱' }))
    expect(await proposed(mine.id, other.id)).toHaveLength(1)
  })

  test('two that are not the same are proposed no more', async () => {
    const [one, other] = [await entry('株式会社すぎ'), await entry('株式会社すぎ')]
    expect(await proposed(one.id, other.id)).toHaveLength(1)
    valueIn(await notTheSame(services, operator, { one: other.id, other: one.id }))
    expect(await proposed(one.id, other.id)).toEqual([])
  })

  test('a name has one key however it is written', () => {
    expect(nameKeyOf('㈱渡邊　電算')).toEqual(nameKeyOf('渡辺電算株式会社'))
    expect(nameKeyOf('株式会社')).toEqual({ key: '', forms: '株式会社' })
  })

  test('what only members see is not shown to the operator', async () => {
    const [one] = [
      await entry('株式会社まき', { facts: { prefecture: '34', employees: 3 } }),
      await entry('株式会社まき'),
    ]
    const [pair] = (await listed()).pairs.filter((it) => [it.one, it.other].some((x) => x.organisation.id === one.id))
    expect(JSON.stringify(pair)).not.toContain('employees')
  })
})

describe('joining two entries', () => {
  test('the one that goes leads to the one that stays, and is found no more; both keep their history', async () => {
    const [stays, goes] = [await entry('株式会社くす'), await entry('くす株式会社')]
    valueIn(await merge(stays, goes))
    const page = await seeOrganisation(services, operator, { organisationId: goes.id })
    expect(refusalIn(page)).toMatchObject({ rule: 'merged-into', facts: { organisationId: stays.id } })
    const found = valueIn(await searchOrganisations(services, operator, { text: 'くす' }))
    expect(found.organisations.map(({ organisation }) => organisation.id)).toEqual([stays.id])
    await services.stores.search.rebuild()
    expect(valueIn(await searchOrganisations(services, operator, { text: 'くす' })).total.count).toBe(1)
    expect(await services.stores.organisations.history(goes.id)).toHaveLength(1)
    expect(await proposed(stays.id, goes.id)).toEqual([])
  })

  test('the number goes over; what the one that stays does not know it takes, and its own word stands', async () => {
    const number = aCorporateNumber()
    const stays = await entry('株式会社なら', { kana: null, facts: { prefecture: '34' }, capability: '家具' })
    const goes = await entry('なら株式会社', {
      corporateNumber: number,
      kana: 'ナラ',
      facts: { prefecture: '34', kind: 'company' },
      capability: '材木',
    })
    valueIn(await merge(stays, goes))
    expect(await now(stays)).toMatchObject({
      corporateNumber: number,
      kana: 'ナラ',
      facts: { prefecture: '34', kind: 'company' },
      capability: '家具',
    })
    expect(await now(goes)).toMatchObject({ corporateNumber: null, capability: '材木', mergedInto: stays.id })
  })

  test('R18 what the one that goes keeps to itself is not handed on', async () => {
    const stays = await entry('株式会社みえ', { facts: { prefecture: '34' } })
    const goes = await entry('みえ株式会社', {
      facts: { kind: 'company', largeAnswers: { income: { says: 'none', on: '2026-11-20', by: operator.accountId } } },
    })
    valueIn(await merge(stays, goes))
    expect((await now(stays)).facts).toEqual({ prefecture: '34', kind: 'company' })
    expect((await now(goes)).facts.largeAnswers).toBeDefined()
  })

  test('people, the stronger role winning, and open claims go over', async () => {
    const [both, only, claimant] = [await aPerson(house), await aPerson(house), await aPerson(house)]
    const [stays, goes] = [await entry('株式会社かえで'), await entry('かえで㈱')]
    const { organisations, claims } = services.stores
    valueIn(await claimOrganisation(services, claimant, { organisationId: goes.id }))
    await organisations.addPerson(stays.id, both.accountId, 'viewer')
    await organisations.addPerson(goes.id, both.accountId, 'owner')
    await organisations.addPerson(goes.id, only.accountId, 'editor')

    const { mergeId } = valueIn(await merge(stays, goes))
    const rolesAt = (it: { id: string }) =>
      Promise.all([both, only].map(({ accountId }) => organisations.roleOf(accountId, it.id)))
    expect([await rolesAt(stays), await rolesAt(goes)]).toEqual([
      ['owner', 'editor'],
      [null, null],
    ])
    expect(await claims.isOpen(claimant.accountId, stays.id)).toBe(true)

    valueIn(await undoMerge(services, operator, { mergeId }))
    expect([await rolesAt(stays), await rolesAt(goes)]).toEqual([
      ['viewer', null],
      ['owner', 'editor'],
    ])
    expect(await claims.isOpen(claimant.accountId, goes.id)).toBe(true)
  })

  test('R25 the seats follow, firm or only asked, and the one asked can still accept', async () => {
    const [one, two] = [await aRoom(house), await aRoom(house)]
    const member = await aMember(house, one, { name: '株式会社ぶな', corporateNumber: null })
    const asked = await anInvited(house, two, { name: '株式会社ぶな', corporateNumber: null })
    const stays = await entry('ぶな㈱')
    valueIn(await merge(stays, member.organisation))
    valueIn(await merge(stays, asked.organisation))

    expect(await seatSeenBy(house, one.organiser, one.roomId, member.seatId)).toMatchObject({
      state: 'confirmed',
      organisation: { id: stays.id, name: 'ぶな㈱' },
    })
    // Whoever spoke for the entry that went still reads the room.
    expect((await roomSeenBy(house, member.person, one.roomId)).view.room.seats).toHaveLength(2)
    valueIn(await acceptSeat(services, asked.person, { key: asked.key }))
    expect(await seatSeenBy(house, two.organiser, two.roomId, asked.seatId)).toMatchObject({
      state: 'confirmed',
      organisation: { id: stays.id },
    })
  })

  test('R25 the organiser goes on organising, and back again', async () => {
    const room = await aRoom(house)
    const stays = await entry(room.organisation.name)
    await services.stores.organisations.addPerson(stays.id, (await aPerson(house)).accountId, 'owner')
    const { mergeId } = valueIn(await merge(stays, room.organisation))
    const organiser = async () => (await roomSeenBy(house, room.organiser, room.roomId)).view.room.organiser
    expect(await organiser()).toEqual({ id: stays.id, name: stays.name })
    valueIn(await undoMerge(services, operator, { mergeId }))
    expect(await organiser()).toEqual({ id: room.organisation.id, name: room.organisation.name })
  })

  test('R25 two that sit in one room are not joined', async () => {
    const room = await aRoom(house, { name: '同じ部屋' })
    const [one, two] = [await aMember(house, room), await anInvited(house, room)]
    const answer = await merge(one.organisation, await freed(two.organisation))
    expect(refusalIn(answer)).toMatchObject({ rule: 'both-in-one-room', facts: { rooms: ['同じ部屋'] } })
    expect((await now(two.organisation)).mergedInto).toBeNull()
  })

  test('a short list that names the one that went leads to the one that stays', async () => {
    const room = await aRoom(house)
    const [stays, goes] = [await entry('株式会社しい'), await entry('しい㈱')]
    valueIn(await merge(stays, goes))
    const { seatId } = valueIn(
      await invite(services, room.organiser, {
        roomId: room.roomId,
        organisationId: goes.id,
        roles: ['digital'],
        way: 'link',
        until: soon({ services }),
      }),
    )
    expect((await seatSeenBy(house, room.organiser, room.roomId, seatId)).organisation.id).toBe(stays.id)
  })

  test('what cannot be one is turned down', async () => {
    const [one, two] = [await anEntry(house), await anEntry(house)]
    expect(refusalIn(await merge(one, two))).toMatchObject({ rule: 'two-numbers' })
    expect(refusalIn(await merge(one, one))).toMatchObject({ rule: 'same-entry' })
    expect(refusalIn(await merge(one, await entry('デモ', { demo: true })))).toMatchObject({ rule: 'demo-and-real' })
    const [stays, goes, third] = [await entry('株式会社とち'), await entry('とち㈱'), await entry('とち')]
    valueIn(await merge(stays, goes))
    expect(refusalIn(await merge(third, goes))).toMatchObject({ rule: 'merged-before' })
    await services.stores.organisations.hide(third.id, services.clock.now())
    expect(refusalIn(await merge(stays, third)).kind).toBe('not-found')
  })
})

describe('undoing it', () => {
  test('both entries are as before', async () => {
    const stays = await entry('株式会社もみ', { kana: null })
    const goes = await entry('もみ㈱', { corporateNumber: aCorporateNumber(), kana: 'モミ' })
    const { mergeId } = valueIn(await merge(stays, goes))
    valueIn(await undoMerge(services, operator, { mergeId }))
    expect([contentOf(await now(stays)), contentOf(await now(goes))]).toEqual([contentOf(stays), contentOf(goes)])
    const found = valueIn(await searchOrganisations(services, operator, { text: '株式会社もみ' })).organisations
    const ids = found.map(({ organisation }) => organisation.id)
    expect([stays, goes].filter(({ id }) => !ids.includes(id))).toEqual([])
    expect(await proposed(stays.id, goes.id)).toHaveLength(1)
    expect(refusalIn(await undoMerge(services, operator, { mergeId })).kind).toBe('not-found')
  })

  test('what somebody saved since stands; only the number goes back', async () => {
    const owner = await aPerson(house)
    const number = aCorporateNumber()
    const stays = await anOrganisationOf(house, owner, { name: '株式会社つげ', corporateNumber: null, kana: null })
    const goes = await entry('つげ㈱', { corporateNumber: number, kana: 'ツゲ' })
    const { mergeId } = valueIn(await merge(stays, goes))
    const { version, name, kana, corporateNumber, domain, facts } = await now(stays)
    const saved = { organisationId: stays.id, version, name, kana, corporateNumber, domain, facts }
    valueIn(await editOrganisation(services, owner, { ...saved, capability: '櫛' }))

    valueIn(await undoMerge(services, operator, { mergeId }))
    expect(await now(stays)).toMatchObject({ corporateNumber: null, kana: 'ツゲ', capability: '櫛' })
    expect((await now(goes)).corporateNumber).toBe(number)
  })

  test('what the register says goes with the number, there and back', async () => {
    const number = aCorporateNumber()
    const [stays, goes] = [await entry('株式会社ほお'), await entry('ほお㈱', { corporateNumber: number })]
    const closed = { process: '21', closeDate: '2026-07-01', closeCause: '01' }
    const text = ntaLine({ corporateNumber: number, name: 'ほお株式会社', ...closed })
    valueIn(await importNta(services, operator, { text }))
    const { mergeId } = valueIn(await merge(stays, goes))
    const said = async () =>
      Promise.all(
        [stays, goes].map(async (it) => [
          (await now(it)).register?.closed?.on ?? null,
          (await services.stores.register.history(it.id)).length,
        ]),
      )
    expect(await said()).toEqual([
      ['2026-07-01', 1],
      [null, 0],
    ])
    valueIn(await undoMerge(services, operator, { mergeId }))
    expect(await said()).toEqual([
      [null, 0],
      ['2026-07-01', 1],
    ])
  })

  test('the seats go back, and those taken since stay', async () => {
    const [before, since] = [await aRoom(house), await aRoom(house)]
    const member = await aMember(house, before, { name: '株式会社くり', corporateNumber: null })
    const stays = await entry('くり㈱')
    const { mergeId } = valueIn(await merge(stays, member.organisation))
    const { seatId } = valueIn(
      await invite(services, since.organiser, {
        roomId: since.roomId,
        organisationId: stays.id,
        roles: ['digital'],
        way: 'member',
        until: soon({ services }),
      }),
    )
    valueIn(await undoMerge(services, operator, { mergeId }))
    expect((await seatSeenBy(house, before.organiser, before.roomId, member.seatId)).organisation).toEqual({
      id: member.organisation.id,
      name: '株式会社くり',
    })
    expect((await seatSeenBy(house, since.organiser, since.roomId, seatId)).organisation.id).toBe(stays.id)
    expect((await roomSeenBy(house, member.person, before.roomId)).view.room.seats).toHaveLength(2)
  })

  test('a merge under another merge waits for that one', async () => {
    const [one, two, three] = [await entry('株式会社えの'), await entry('えの㈱'), await entry('えの')]
    const first = valueIn(await merge(two, one))
    const second = valueIn(await merge(three, two))
    expect(refusalIn(await undoMerge(services, operator, { mergeId: first.mergeId }))).toMatchObject({
      rule: 'merged-again',
    })
    valueIn(await undoMerge(services, operator, { mergeId: second.mergeId }))
    valueIn(await undoMerge(services, operator, { mergeId: first.mergeId }))
    expect((await Promise.all([one, two, three].map(now))).map(({ mergedInto }) => mergedInto)).toEqual([
      null,
      null,
      null,
    ])
  })
})

/** The entry without its number, so that nothing but the rooms speaks against joining. */
async function freed(it: Organisation): Promise<Organisation> {
  const saved = await services.stores.organisations.save(it.id, it.version, { ...it, corporateNumber: null }, null)
  if (!saved.ok) throw new Error('It was saved meanwhile.')
  return saved.organisation
}

test('who signs and who answers goes over where the other wrote nothing of it, and back', async () => {
  const [stays, goes] = [await entry('株式会社かつら'), await entry('株式会社かつら')]
  const { contacts } = services.stores
  await contacts.save(goes.id, 0, { representativeName: '桂 一郎', telephone: '03-0000-0000' }, operator.accountId)
  await contacts.save(stays.id, 0, { telephone: '06-0000-0000' }, operator.accountId)
  const at = async () => (await contacts.find(stays.id)).contacts

  const { mergeId } = valueIn(await merge(stays, goes))
  expect(await at()).toEqual({ representativeName: '桂 一郎', telephone: '06-0000-0000' })
  valueIn(await undoMerge(services, operator, { mergeId }))
  expect(await at()).toEqual({ telephone: '06-0000-0000' })
  expect((await contacts.find(goes.id)).contacts).toMatchObject({ representativeName: '桂 一郎' })
})

test('contacts somebody wrote since a merge stand when it is undone', async () => {
  const [stays, goes] = [await entry('株式会社くぬぎ'), await entry('株式会社くぬぎ')]
  const { contacts } = services.stores
  await contacts.save(goes.id, 0, { representativeName: '椚 二郎' }, operator.accountId)
  const { mergeId } = valueIn(await merge(stays, goes))
  await contacts.save(stays.id, 1, { representativeName: '椚 三郎' }, operator.accountId)
  valueIn(await undoMerge(services, operator, { mergeId }))
  expect((await contacts.find(stays.id)).contacts).toEqual({ representativeName: '椚 三郎' })
})
