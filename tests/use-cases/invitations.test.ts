import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, secretMailedTo, valueIn } from '#tests/builders/house.ts'
import { anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom, roomSeenBy, seatSeenBy, soon } from '#tests/builders/room.ts'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { seeLetter } from '#use-cases/invitations/see-letter.ts'
import { withdrawInvitation } from '#use-cases/invitations/withdraw-invitation.ts'
import { createOrganisation } from '#use-cases/organisations/create-organisation.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { recordAgreement } from '#use-cases/rooms/record-agreement.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

type Form = Parameters<typeof invite>[2]
const claimsFor = (organisationId: string) => services.stores.claims.listOpenOf(organisationId)
const anOperator = () => aPerson(house, { operator: true })

test('the people of a claimed organisation find the invitation at home and by mail, read what is shared, and accept', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const { invitations } = valueIn(await listRooms(services, invited.person, {}))
  expect(invitations).toMatchObject([{ id: invited.key, room: '信州ものづくりDX', organiser: room.organisation.name }])
  expect(await secretMailedTo(house, invited.person.email)).toBe(invited.key)

  const seen = valueIn(await seeInvitation(services, invited.person, { key: invited.key }))
  expect(seen).toMatchObject({
    state: 'open',
    offer: { roles: ['digital'], yourRole: 'owner', members: [room.organisation.name] },
  })
  expect(seen.offer?.shares.find((it) => it.name === 'kind')).toMatchObject({
    value: 'it-vendor',
    label: { ja: '機関の種類' },
  })

  expect(valueIn(await acceptSeat(services, invited.person, { key: invited.key })).state).toBe('confirmed')
  expect(await seatSeenBy(house, invited.person, room.roomId, invited.seatId)).toMatchObject({ state: 'confirmed' })
  expect(refusalIn(await acceptSeat(services, invited.person, { key: invited.key }))).toMatchObject({
    rule: 'invitation-answered',
  })
  const told = (await services.stores.mails.newest(5)).find(({ to }) => to === room.organiser.email)
  expect(told?.subject).toContain('参加が確定しました')
})

test('the same yes sent twice is answered as the first time', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const yes = { key: invited.key, clientId: services.secrets.id() }
  expect(valueIn(await acceptSeat(services, invited.person, yes))).toEqual(
    valueIn(await acceptSeat(services, invited.person, yes)),
  )
})

test('an invitation is not there for others, and nobody accepts for an organisation they may not edit', async () => {
  const room = await aRoom(house)
  const invited = await anInvited(house, room)
  const stranger = await aPerson(house)
  for (const who of [stranger, aVisitor()])
    expect(refusalIn(await seeInvitation(services, who, { key: invited.key })).kind).toBe('not-found')
  expect(refusalIn(await acceptSeat(services, stranger, { key: invited.key })).kind).toBe('not-found')
  expect(refusalIn(await acceptSeat(services, aVisitor(), { key: invited.key })).kind).toBe('not-signed-in')

  const clerk = await aPerson(house)
  await services.stores.organisations.addPerson(invited.organisation.id, clerk.accountId, 'viewer')
  expect(refusalIn(await acceptSeat(services, clerk, { key: invited.key })).kind).toBe('not-permitted')
  expect(refusalIn(await declineSeat(services, clerk, { key: invited.key })).kind).toBe('not-permitted')
})

test('an unclaimed entry invited at its published domain: the very link proves the claim, and the seat is confirmed', async () => {
  const room = await aRoom(house)
  const entry = await anEntry(house, { name: '諏訪ソフト株式会社', domain: 'suwa-soft.example.jp' })
  const address = 'info@suwa-soft.example.jp'
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      organisationId: entry.id,
      roles: ['digital'],
      way: 'address',
      address,
      until: soon(house),
    }),
  )
  // It proves that the letter arrived, so whoever typed the address never holds it.
  expect(asked.invited).toMatchObject({ link: null, token: null })
  const key = await secretMailedTo(house, address)
  expect(valueIn(await seeInvitation(services, aVisitor(), { key }))).toMatchObject({
    organisation: { name: '諏訪ソフト株式会社' },
    offer: { claimed: false },
  })
  const vendor = await aPerson(house, { email: `vendor-${asked.seatId}@mail.example.com` })
  expect(valueIn(await acceptSeat(services, vendor, { key })).state).toBe('confirmed')
  expect(await services.stores.organisations.roleOf(vendor.accountId, entry.id)).toBe('owner')
  expect(await seatSeenBy(house, vendor, room.roomId, asked.seatId)).toMatchObject({
    state: 'confirmed',
    claiming: false,
  })
})

test('an unclaimed entry invited by a letter: 内諾 under 申請中 until the operator approves, then 参加確定 at once', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const entry = await anEntry(house, { domain: 'mihon-letter.example.jp' })
  const asked = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: entry.id,
      roles: ['local'],
      way: 'link',
      until: soon(house),
      message: '先日はありがとうございました。',
    }),
  )
  const token = asked.invited?.token ?? ''
  const letter = valueIn(await seeLetter(services, organiser, { roomId, seatId: asked.seatId, token }))
  expect(letter).toMatchObject({ to: entry.name, link: `http://localhost:3000/invitations/${token}` })
  expect(valueIn(await seeLetter(services, organiser, { roomId, seatId: asked.seatId })).link).toBeNull()

  const person = await aPerson(house)
  expect(valueIn(await acceptSeat(services, person, { key: token })).state).toBe('agreed')
  expect(await seatSeenBy(house, organiser, roomId, asked.seatId)).toMatchObject({ state: 'agreed', claiming: true })
  expect(refusalIn(await seeRoom(services, person, { roomId })).kind, 'not before the claim').toBe('not-permitted')

  const [claim] = await claimsFor(entry.id)
  house.told.grown.length = 0
  valueIn(await decideClaim(services, await anOperator(), { claimId: claim?.id ?? '', approve: true }))
  expect(await seatSeenBy(house, person, roomId, asked.seatId)).toMatchObject({ state: 'confirmed', claiming: false })
  expect(house.told.grown).toHaveLength(1)
})

test('a refused claim frees the seat, and another person’s claim does not take it', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const entry = await anEntry(house)
  const asked = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: entry.id,
      roles: ['local'],
      way: 'link',
      until: soon(house),
    }),
  )
  const [impostor, employee] = [await aPerson(house), await aPerson(house)]
  valueIn(await acceptSeat(services, impostor, { key: asked.invited?.token ?? '' }))
  const theirs = await services.stores.claims.open({
    organisationId: entry.id,
    accountId: employee.accountId,
    note: '',
  })
  const operator = await anOperator()
  valueIn(await decideClaim(services, operator, { claimId: theirs.id, approve: true }))
  expect(await seatSeenBy(house, organiser, roomId, asked.seatId)).toMatchObject({ state: 'agreed' })

  const [claim] = await claimsFor(entry.id)
  valueIn(await decideClaim(services, operator, { claimId: claim?.id ?? '', approve: false }))
  expect(await seatSeenBy(house, organiser, roomId, asked.seatId)).toMatchObject({ state: 'withdrawn' })
})

test('somebody not in the directory is invited by mail, makes their entry and accepts with it', async () => {
  const room = await aRoom(house)
  const address = 'hello@new-it.example.jp'
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      name: '新しいIT合同会社',
      kind: 'it-vendor',
      prefecture: '20',
      roles: ['digital'],
      way: 'mail',
      address,
      until: soon(house),
    }),
  )
  expect(await seatSeenBy(house, room.organiser, room.roomId, asked.seatId)).toMatchObject({
    organisation: { id: null, name: '新しいIT合同会社' },
    facts: { kind: 'it-vendor', evidence: { kind: 'guessed' } },
  })
  const key = await secretMailedTo(house, address)
  const person = await aPerson(house)
  expect(refusalIn(await acceptSeat(services, person, { key }))).toMatchObject({ rule: 'organisation-needed' })
  const unclaimed = await anEntry(house)
  expect(refusalIn(await acceptSeat(services, person, { key, organisationId: unclaimed.id })).kind).toBe(
    'not-permitted',
  )

  const facts = { kind: 'it-vendor', prefecture: '20', size: 'small' } as const
  const made = valueIn(await createOrganisation(services, person, { name: '新しいIT合同会社', facts }))
  valueIn(await acceptSeat(services, person, { key, organisationId: made.organisationId }))
  expect(await seatSeenBy(house, person, room.roomId, asked.seatId)).toMatchObject({
    state: 'confirmed',
    organisation: { id: made.organisationId },
  })
})

test('a 内諾 is recorded with who, when and how, and gives way to the organisation’s own word', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const said = { who: '商工課 山田様', on: soon(house, -1), how: '電話' }
  const { seatId } = valueIn(
    await recordAgreement(services, organiser, { roomId, name: '○○市', kind: 'municipality', roles: ['other'], said }),
  )
  expect(await seatSeenBy(house, organiser, roomId, seatId)).toMatchObject({ state: 'agreed', said, claiming: false })
  const tomorrow = { roomId, name: 'B市', roles: ['other' as const], said: { ...said, on: soon(house, 2) } }
  expect(refusalIn(await recordAgreement(services, organiser, tomorrow)).kind).toBe('bad-input')

  const invited = await anInvited(house, room)
  valueIn(await recordAgreement(services, organiser, { roomId, seatId: invited.seatId, said }))
  expect(await seatSeenBy(house, organiser, roomId, invited.seatId)).toMatchObject({
    state: 'agreed',
    roles: ['digital'],
  })
  valueIn(await acceptSeat(services, invited.person, { key: invited.key }))
  expect(await seatSeenBy(house, organiser, roomId, invited.seatId)).toMatchObject({ state: 'confirmed' })
})

test('whoever holds the link declines without an account, with a reason', async () => {
  const room = await aRoom(house)
  const address = 'someone@example.com'
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      name: '辞退商店',
      roles: ['other'],
      way: 'mail',
      address,
      until: soon(house),
    }),
  )
  const key = await secretMailedTo(house, address)
  valueIn(await declineSeat(services, aVisitor(), { key, reason: '人手が足りません' }))
  expect(await seatSeenBy(house, room.organiser, room.roomId, asked.seatId)).toMatchObject({
    state: 'declined',
    ended: { how: 'declined', reason: '人手が足りません' },
  })
  expect(refusalIn(await declineSeat(services, aVisitor(), { key }))).toMatchObject({ rule: 'invitation-answered' })
})

test('a withdrawn invitation opens nothing any more, and who was written to is told', async () => {
  const room = await aRoom(house)
  const address = 'withdrawn@example.com'
  const asked = valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      name: '取下げ工業',
      roles: ['other'],
      way: 'mail',
      address,
      until: soon(house),
    }),
  )
  const key = await secretMailedTo(house, address)
  valueIn(await withdrawInvitation(services, room.organiser, { roomId: room.roomId, seatId: asked.seatId }))
  expect(valueIn(await seeInvitation(services, aVisitor(), { key })).state).toBe('withdrawn')
  expect(refusalIn(await acceptSeat(services, await aPerson(house), { key }))).toMatchObject({
    rule: 'invitation-answered',
  })
  const [mail] = (await services.stores.mails.newest(5)).filter(({ to }) => to === address)
  expect(mail?.subject).toContain('取り下げられました')
})

test('an invitation is open through its last day in Japan and not a moment longer', async () => {
  const room = await aRoom(house)
  const [early, late] = [await anInvited(house, room), await anInvited(house, room)]
  const last = (await services.stores.invitations.find(late.key))?.expiresAt.getTime() ?? 0
  const now = services.clock.now().getTime()
  house.later(last - now - 1)
  valueIn(await acceptSeat(services, early.person, { key: early.key }))
  house.later(1)
  expect(refusalIn(await acceptSeat(services, late.person, { key: late.key }))).toMatchObject({
    rule: 'invitation-expired',
  })
  expect(valueIn(await seeInvitation(services, late.person, { key: late.key })).state).toBe('expired')
  house.later(now - last)
})

test('R14 neither addresses nor secrets enter a log', async () => {
  const room = await aRoom(house)
  const address = 'never-in-a-log@example.com'
  valueIn(
    await invite(services, room.organiser, {
      roomId: room.roomId,
      name: '秘密商会',
      roles: ['other'],
      way: 'mail',
      address,
      until: soon(house),
    }),
  )
  const { view } = await roomSeenBy(house, room.organiser, room.roomId)
  const told = JSON.stringify(view.happened)
  expect(told).toContain('秘密商会')
  for (const secret of [address, await secretMailedTo(house, address)]) expect(told).not.toContain(secret)
})

test('an organisation sits once, and each way leads only where it should', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  const entry = await anEntry(house)
  const claimed = await anOrganisationOf(house, await aPerson(house))
  const ask = async (it: Pick<Form, 'way'> & Partial<Form>) => {
    const refusal = refusalIn(
      await invite(services, organiser, {
        roomId,
        roles: ['other'],
        until: soon(house),
        ...it,
      }),
    )
    return refusal.kind === 'not-now' ? refusal.rule : refusal.kind
  }
  expect(await ask({ organisationId: member.organisation.id, way: 'member' })).toBe('organisation-already-here')
  expect(await ask({ organisationId: entry.id, way: 'member' })).toBe('nobody-speaks-for-it')
  expect(await ask({ organisationId: claimed.id, way: 'link' })).toBe('somebody-speaks-for-it')
  expect(await ask({ organisationId: entry.id, way: 'address' })).toBe('bad-input')
  expect(await ask({ name: 'だれか', way: 'mail', address: 'a@example.com', until: soon(house, -2) })).toBe('bad-input')
  expect(await ask({ name: 'だれか', way: 'link', roles: [] })).toBe('bad-input')
  expect(await ask({ way: 'link' })).toBe('bad-input')
})

test('no real organisation is asked into a demo consortium', async () => {
  const room = await aRoom(house, { organisation: { demo: true } })
  const real = await anEntry(house)
  const form = {
    roomId: room.roomId,
    organisationId: real.id,
    roles: ['other' as const],
    way: 'link' as const,
    until: soon(house),
  }
  expect(refusalIn(await invite(services, room.organiser, form))).toMatchObject({ rule: 'demo-room-real-organisation' })
})

test('invitations have a limit a day', async () => {
  const room = await aRoom(house)
  const ask = (n: number) =>
    invite(services, room.organiser, {
      roomId: room.roomId,
      name: `会社${n}`,
      roles: ['other'],
      way: 'link',
      until: soon(house),
    })
  for (let n = 0; n < 60; n++) valueIn(await ask(n))
  expect(refusalIn(await ask(60)).kind).toBe('too-many')
})
