import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { verdictOf } from '#rooms/verdict.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { aHandOver, aMember, anInvited, aRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { attest } from '#use-cases/rooms/attest.ts'
import { changeRoles } from '#use-cases/rooms/change-roles.ts'
import { describeRoom } from '#use-cases/rooms/describe-room.ts'
import { dropCandidate } from '#use-cases/rooms/drop-candidate.ts'
import { eraseMessage } from '#use-cases/rooms/erase-message.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const today = () => soon({ services }, 0)

test('whoever opens a room organises it and sits in it, confirmed, with the facts the edition reads', async () => {
  const room = await aRoom(house, {
    organisation: { facts: { kind: 'chamber', prefecture: '20', designations: [], annualSales: 5 } },
  })
  const { view, me, on, edition } = await roomSeenBy(house, room.organiser, room.roomId)

  expect(view.room).toMatchObject({ name: '信州ものづくりDX', area: ['20'], version: edition.version, seq: 2 })
  expect(view.room.seats).toMatchObject([
    { state: 'confirmed', roles: ['lead', 'local'], organisation: { id: room.organisation.id } },
  ])
  expect(view.room.seats[0]?.facts).toMatchObject({ kind: 'chamber', designations: [] })
  expect(view.room.seats[0]?.facts, 'a fact no rule reads').not.toHaveProperty('annualSales')
  expect(me.mayEdit).toEqual([view.room.seats[0]?.id])
  expect(verdictOf(view, { readsAmounts: true }, edition, on)?.outcome).toBe('not-ready')
})

test('the form sent twice opens one room', async () => {
  const organiser = await aPerson(house)
  const { id } = await anOrganisationOf(house, organiser)
  const form = {
    program: 'chiiki-dx-r4-b',
    name: '二度押し',
    organisationId: id,
    roles: ['lead' as const],
    roomId: randomUUID(),
  }
  expect(valueIn(await openRoom(services, organiser, form))).toEqual(valueIn(await openRoom(services, organiser, form)))
  const { rooms } = valueIn(await listRooms(services, organiser, {}))
  expect(rooms.map((it) => it.name)).toEqual(['二度押し'])
})

test('nobody opens a room for an organisation they may not edit, or for a programme that is not there', async () => {
  const organiser = await aPerson(house)
  const { id } = await anOrganisationOf(house, organiser)
  const stranger = await aPerson(house)
  const form = { program: 'chiiki-dx-r4-a', name: '他人の部屋', organisationId: id, roles: ['lead' as const] }
  expect(refusalIn(await openRoom(services, stranger, form)).kind).toBe('not-permitted')
  expect(refusalIn(await openRoom(services, organiser, { ...form, program: 'x-1' })).kind).toBe('not-found')
})

test('R7 without a seat nothing is read; the desk is read by the organiser alone', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const stranger = await aPerson(house)
  for (const person of [stranger, invited.person]) {
    expect(refusalIn(await seeRoom(services, person, { roomId: room.roomId })).kind).toBe('not-permitted')
    expect(refusalIn(await readLog(services, person, { roomId: room.roomId })).kind).toBe('not-permitted')
  }
  const listed = valueIn(
    await listCandidate(services, room.organiser, {
      roomId: room.roomId,
      name: '候補工業',
      kind: 'company',
      roles: ['other'],
    }),
  )
  const member = await aMember(house, room)
  const { view, invitations } = await roomSeenBy(house, member.person, room.roomId)
  expect(view.desk.candidates).toEqual([])
  expect(invitations).toEqual([])
  expect(JSON.stringify(view)).not.toContain('候補工業')

  const mine = await roomSeenBy(house, room.organiser, room.roomId)
  expect(mine.view.desk.candidates).toMatchObject([{ id: listed.seatId, organisation: { name: '候補工業' } }])
  expect(mine.invitations).toHaveLength(2)
})

test('R15 a candidate that is asked keeps its seat', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { seatId } = valueIn(
    await listCandidate(services, organiser, { roomId, name: '候補技研', roles: ['digital'], prefecture: '20' }),
  )
  valueIn(
    await invite(services, organiser, {
      roomId,
      seatId,
      name: '候補技研',
      prefecture: '20',
      roles: ['digital'],
      way: 'link',
      until: soon(house),
    }),
  )
  expect(await seatSeenBy(house, organiser, roomId, seatId)).toMatchObject({ state: 'asked' })
  expect(refusalIn(await dropCandidate(services, organiser, { roomId, seatId }))).toMatchObject({
    rule: 'seat-not-found',
  })
  const again = { roomId, name: '候補技研', roles: ['digital' as const] }
  expect(refusalIn(await listCandidate(services, organiser, again))).toMatchObject({
    rule: 'organisation-already-here',
  })
})

test('R2 the same command sent twice changes the room once and is answered as the first time', async () => {
  const room = await aRoom(house)
  const message = { roomId: room.roomId, clientId: services.secrets.id(), text: 'よろしくお願いします' }
  const first = valueIn(await say(services, room.organiser, message))
  const heard = house.told.grown.length
  expect(valueIn(await say(services, room.organiser, message)).seq).toBe(first.seq)
  // Whoever stored it may not have come to tell: nodes hear its number again, and nothing of a new one.
  expect(house.told.grown.slice(heard).map((it) => it.seq)).toEqual([house.told.grown[heard - 1]?.seq])
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(view.room.messages).toHaveLength(1)
  expect(Object.values(view.texts)).toEqual(['よろしくお願いします'])
})

test('R13 erasing empties a text and leaves numbers and verdict as they were', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  valueIn(await say(services, organiser, { roomId, text: '消さない' }))
  valueIn(await say(services, member.person, { roomId, text: '電話は 026-000-0000' }))
  const before = await roomSeenBy(house, organiser, roomId)
  const [kept, slip] = before.view.room.messages
  if (!kept || !slip) throw new Error('Two messages were said.')

  const others = { roomId, textId: kept.textId }
  expect(refusalIn(await eraseMessage(services, member.person, others))).toMatchObject({ rule: 'not-your-message' })
  valueIn(await eraseMessage(services, member.person, { roomId, textId: slip.textId }))
  const after = await roomSeenBy(house, organiser, roomId)
  expect(after.view.texts).toEqual({ [kept.textId]: '消さない' })
  expect(after.view.room.seq).toBe(before.view.room.seq + 1)
  expect(after.view.room.messages.map((it) => [it.seq, it.erased])).toEqual([
    [kept.seq, false],
    [slip.seq, true],
  ])
  const [edition, on] = [before.edition, before.on]
  const verdict = verdictOf(after.view, { readsAmounts: true }, edition, on)
  expect(verdict).toEqual(verdictOf(before.view, { readsAmounts: true }, edition, on))
})

test('R16 while an organisation is asked its public facts count; employees come only with its yes', async () => {
  const room = await aRoom(house, { program: 'sapoin-r3-budget' })
  const invited = await anInvited(house, room, {
    facts: {
      kind: 'it-vendor',
      prefecture: '20',
      employees: 12,
      capital: 10_000_000,
      industry: '39',
      taxableIncome: [1],
    },
    evidence: { kind: 'register', employees: 'self' },
  })
  const asked = await seatSeenBy(house, room.organiser, room.roomId, invited.seatId)
  expect(asked.facts).toMatchObject({ kind: 'it-vendor', evidence: { kind: 'register' } })
  expect(asked.facts).toMatchObject({ capital: 10_000_000, industry: '39' })
  expect(asked.facts).not.toHaveProperty('employees')
  expect(asked.facts.evidence).not.toHaveProperty('employees')

  valueIn(await acceptSeat(services, invited.person, { key: invited.key }))
  const seated = await seatSeenBy(house, room.organiser, room.roomId, invited.seatId)
  expect(seated).toMatchObject({ state: 'confirmed', roles: ['digital'], facts: { employees: 12 } })
  expect(seated.facts).not.toHaveProperty('name')
})

test('R17 a saved profile reaches the rooms whose edition reads what changed, in the same breath', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room, { facts: { kind: 'tech-venture', prefecture: '20' } })
  const before = await roomSeenBy(house, room.organiser, room.roomId)

  const { id, name, kana, corporateNumber, capability, domain } = member.organisation
  const save = (version: number, facts: object, by = capability) =>
    editOrganisation(services, member.person, {
      organisationId: id,
      version,
      name,
      kana,
      corporateNumber,
      capability: by,
      domain,
      facts,
    })
  valueIn(await save(1, { kind: 'it-vendor', prefecture: '20' }))
  const after = await roomSeenBy(house, room.organiser, room.roomId)
  expect(after.view.room.seq).toBe(before.view.room.seq + 1)
  expect(after.view.happened.at(-1)).toMatchObject({ kind: 'facts-changed', by: { organisationId: id } })
  expect(after.view.room.seats.find((it) => it.id === member.seatId)?.facts).toMatchObject({ kind: 'it-vendor' })

  valueIn(await save(2, { kind: 'it-vendor', prefecture: '20' }, '別のこともできる'))
  expect((await roomSeenBy(house, room.organiser, room.roomId)).view.room.seq).toBe(after.view.room.seq)
})

test('R17 an organisation that changes its name is called by it in its rooms', async () => {
  const room = await aRoom(house)
  const { id, version, kana, corporateNumber, capability, domain, facts } = room.organisation
  const saved = { organisationId: id, version, kana, corporateNumber, capability, domain, facts }
  valueIn(await editOrganisation(services, room.organiser, { ...saved, name: '信州産業振興機構' }))
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(view.room.organiser).toEqual({ id, name: '信州産業振興機構' })
  expect(view.room.seats[0]?.organisation.name).toBe('信州産業振興機構')
})

test('R18 the money a member asks for is read by the organiser and that member; the others see outcome and sum', async () => {
  const room = await aRoom(house, {
    organisation: { facts: { kind: 'industry-support', prefecture: '20', designations: [] } },
  })
  const { roomId, organiser } = room
  const [one, two] = [await aMember(house, room), await aMember(house, room, { roles: ['local'] })]
  const ask = (seatId: string, requests: number) => setSeatFacts(services, one.person, { roomId, seatId, requests })
  valueIn(await ask(one.seatId, 23_456_789))
  expect(refusalIn(await ask(two.seatId, 1))).toMatchObject({ rule: 'not-your-seat' })
  valueIn(await setSeatFacts(services, organiser, { roomId, seatId: two.seatId, requests: 40_000_000 }))

  const [his, hers, others] = await Promise.all(
    [organiser, one.person, two.person].map((person) => roomSeenBy(house, person, roomId)),
  )
  if (!his || !hers || !others) throw new Error('Three people looked.')
  expect(Object.values(his.view.amounts).sort()).toEqual([23_456_789, 40_000_000])
  expect(Object.values(hers.view.amounts)).toEqual([23_456_789])
  expect(Object.values(others.view.amounts)).toEqual([40_000_000])
  expect(JSON.stringify(others.view)).not.toContain('23456789')
  expect(JSON.stringify(others.view)).not.toContain('23,456,789')
  expect(others.view.sums).toMatchObject({ seq: others.view.room.seq })

  const edition = await theEdition('chiiki-dx-r4-a')
  const full = verdictOf(his.view, { readsAmounts: true }, edition, his.on)
  const seen = verdictOf(others.view, { readsAmounts: false }, edition, others.on)
  expect(seen?.findings.map((it) => [it.rule, it.outcome])).toEqual(full?.findings.map((it) => [it.rule, it.outcome]))
  expect([seen?.outcome, seen?.outlook.outcome]).toEqual([full?.outcome, full?.outlook.outcome])
  expect(full?.findings.find((it) => it.rule === 'chiiki-dx-r4-a#money')?.outcome).toBe('unmet')
  // From the sum of two each would know the other's part.
  expect(JSON.stringify(seen)).not.toContain('63,456,789')
  expect(JSON.stringify(seen)).not.toContain('63456789')

  const three = await aMember(house, room, { roles: ['local'] })
  valueIn(await setSeatFacts(services, organiser, { roomId, seatId: three.seatId, requests: 1_000_000 }))
  const later = await roomSeenBy(house, two.person, roomId)
  const told = verdictOf(later.view, { readsAmounts: false }, edition, later.on)
  expect(told?.findings.find((it) => it.rule === 'chiiki-dx-r4-a#money')?.says.ja).toContain('64,456,789円')
})

test('the plan is parsed by the fact list; a part fits what is there, and null takes it back', async () => {
  const { roomId, organiser } = await aRoom(house)
  const plan = async () => (await roomSeenBy(house, organiser, roomId)).view.room.plan
  valueIn(await setPlan(services, organiser, { roomId, values: { selfSustainingYears: 5 } }))
  const rise = { rise: [6, 100], per: 'whole' }
  valueIn(await setPlan(services, organiser, { roomId, values: { 'targets.laborProductivity': rise } }))
  expect(await plan()).toEqual({ selfSustainingYears: 5, targets: { laborProductivity: rise } })

  for (const values of [
    { selfSustainingYears: '5' },
    { nonsense: 1 },
    { 'targets.nonsense': rise },
    { declarations: {} },
  ])
    expect(refusalIn(await setPlan(services, organiser, { roomId, values })).kind).toBe('bad-input')
  valueIn(await setPlan(services, organiser, { roomId, values: { 'targets.laborProductivity': null } }))
  expect(await plan()).toEqual({ selfSustainingYears: 5 })
})

test('a tick carries who declared it and when', async () => {
  const room = await aRoom(house, { program: 'it-r3-multi' })
  valueIn(
    await attest(services, room.organiser, { roomId: room.roomId, statement: 'carriesTownDevelopment', is: true }),
  )
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(view.room.attested.carriesTownDevelopment).toEqual({ is: true, byName: '中野 幹', on: today() })
})

test('a member that is removed or leaves loses the room; the organiser hands over first', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const [gone, heir] = [await aMember(house, room), await aMember(house, room, { roles: ['local'] })]
  valueIn(await removeMember(services, organiser, { roomId, seatId: gone.seatId, reason: '体制の見直し' }))
  expect(house.told.ended).toContainEqual({ roomId })
  expect(refusalIn(await seeRoom(services, gone.person, { roomId })).kind).toBe('not-permitted')
  expect(await seatSeenBy(house, organiser, roomId, gone.seatId)).toMatchObject({
    state: 'withdrawn',
    ended: { how: 'removed', reason: '体制の見直し' },
  })

  const own = (await roomSeenBy(house, organiser, roomId)).me.mayEdit[0] ?? ''
  expect(refusalIn(await leaveRoom(services, organiser, { roomId, seatId: own }))).toMatchObject({
    rule: 'organiser-must-hand-over',
  })
  await aHandOver(house, { roomId, organiser, to: heir })
  expect(refusalIn(await describeRoom(services, organiser, { roomId, name: 'x' })).kind).toBe('not-permitted')
  valueIn(await describeRoom(services, heir.person, { roomId, name: '新しい名前', area: ['20', '15'] }))
  valueIn(await leaveRoom(services, organiser, { roomId, seatId: own }))
  expect(refusalIn(await seeRoom(services, organiser, { roomId })).kind).toBe('not-permitted')
  const { rooms } = valueIn(await listRooms(services, heir.person, {}))
  expect(rooms).toMatchObject([{ id: roomId, name: '新しい名前', organising: true }])
})

test('a member writes for its own seat only, and changes nobody', async () => {
  const room = await aRoom(house)
  const { roomId } = room
  const member = await aMember(house, room)
  const seats = (await roomSeenBy(house, member.person, roomId)).view.room.seats
  const organisers = seats[0]?.id ?? ''
  const facts = { usesTool: true, task: '会計ソフトの導入' }
  valueIn(await setSeatFacts(services, member.person, { roomId, seatId: member.seatId, facts }))
  expect((await seatSeenBy(house, member.person, roomId, member.seatId)).seatFacts).toEqual(facts)
  valueIn(await setSeatFacts(services, room.organiser, { roomId, seatId: member.seatId, facts: { task: null } }))
  expect((await seatSeenBy(house, member.person, roomId, member.seatId)).seatFacts).toEqual({ usesTool: true })

  const kinds = [
    refusalIn(await setSeatFacts(services, member.person, { roomId, seatId: organisers, facts })),
    refusalIn(await changeRoles(services, member.person, { roomId, seatId: organisers, roles: ['lead'] })),
    refusalIn(await removeMember(services, member.person, { roomId, seatId: organisers, reason: 'x' })),
    refusalIn(await leaveRoom(services, member.person, { roomId, seatId: organisers })),
  ]
  expect(kinds.map((it) => (it.kind === 'not-now' ? it.rule : it.kind))).toEqual([
    'not-your-seat',
    'not-your-seat',
    'not-permitted',
    'not-your-seat',
  ])
})

test('R17 a save that meets an acceptance is not lost: the room knows what the directory knows', async () => {
  const room = await aRoom(house)
  for (let round = 0; round < 8; round++) {
    const invited = await anInvited(house, room, { facts: { kind: 'it-vendor', prefecture: '20' } })
    const { id, version, name, kana, corporateNumber, capability, domain } = invited.organisation
    const facts = { kind: 'tech-venture', prefecture: '15' } as const
    const saved = { organisationId: id, version, name, kana, corporateNumber, capability, domain, facts }
    const [accepted, edited] = await Promise.all([
      acceptSeat(services, invited.person, { key: invited.key }),
      editOrganisation(services, invited.person, saved),
    ])
    expect([accepted.ok, edited.ok]).toEqual([true, true])
    const seat = await seatSeenBy(house, room.organiser, room.roomId, invited.seatId)
    expect(seat.facts, `round ${round}`).toMatchObject({ kind: 'tech-venture' })
  }
})

test('R8 two colleagues who accept at once: one is told it is done already, and the seat is taken once', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const colleague = await aPerson(house)
  await services.stores.organisations.addPerson(invited.organisation.id, colleague.accountId, 'editor')
  const answers = await Promise.all(
    [invited.person, colleague].map((person) => acceptSeat(services, person, { key: invited.key })),
  )
  expect(answers.filter((it) => it.ok)).toHaveLength(1)
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  expect(view.happened.filter((it) => it.kind === 'seat-confirmed')).toHaveLength(2)
})
