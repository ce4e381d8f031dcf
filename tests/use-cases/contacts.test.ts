import { afterAll, expect, test } from 'vitest'
import type { Contacts } from '#consortium/contacts.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom } from '#tests/builders/room.ts'
import { editContacts } from '#use-cases/organisations/edit-contacts.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { seeOurContacts } from '#use-cases/organisations/see-our-contacts.ts'
import { seeProfile } from '#use-cases/organisations/see-profile.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { seeContacts } from '#use-cases/rooms/see-contacts.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const ours: Contacts = {
  representativeTitle: '代表取締役',
  representativeName: '代表 花子',
  representativeReading: 'ダイヒョウ ハナコ',
  postalCode: '380-0001',
  prefecture: '20',
  street: '長野市一丁目1番',
  department: '総務課',
  contactName: '連絡 一郎',
  contactReading: 'レンラク イチロウ',
  telephone: '026-123-4567',
  mail: 'soumu@shinshu.example',
}

test('an organisation writes who signs and who answers; each version is kept, and the newest holds', async () => {
  const owner = await aPerson(house)
  const { id: organisationId } = await anOrganisationOf(house, owner)
  expect(valueIn(await seeOurContacts(services, owner, { organisationId }))).toMatchObject({ version: 0, contacts: {} })
  const typed = { ...ours, representativeReading: 'だいひょう　はなこ', postalCode: '〒３８００００１' }
  valueIn(await editContacts(services, owner, { organisationId, version: 0, ...typed }))
  expect(valueIn(await seeOurContacts(services, owner, { organisationId })).contacts).toEqual(ours)

  valueIn(await editContacts(services, owner, { organisationId, version: 1, department: '経理課' }))
  const now = valueIn(await seeOurContacts(services, owner, { organisationId }))
  expect(now).toMatchObject({ version: 2, contacts: { department: '経理課' } })
})

test('what meets a newer version is refused with both', async () => {
  const owner = await aPerson(house)
  const { id: organisationId } = await anOrganisationOf(house, owner)
  const both = await Promise.all(
    ['総務課', '経理課'].map((department) => editContacts(services, owner, { organisationId, version: 0, department })),
  )
  const [won, lost] = [both.find((it) => it.ok), both.find((it) => !it.ok)]
  const kept = valueIn(await seeOurContacts(services, owner, { organisationId })).contacts
  expect(won).toBeDefined()
  expect(lost && refusalIn(lost)).toMatchObject({ kind: 'newer-version', current: { version: 1, contacts: kept } })
})

test('what cannot be read says how to write it', async () => {
  const owner = await aPerson(house)
  const { id: organisationId } = await anOrganisationOf(house, owner)
  const answer = await editContacts(services, owner, {
    organisationId,
    version: 0,
    representativeReading: '代表花子',
    postalCode: '380',
    telephone: '123',
  })
  expect(refusalIn(answer)).toMatchObject({
    kind: 'bad-input',
    problems: [
      { path: 'representativeReading', message: expect.stringContaining('カタカナ') },
      { path: 'postalCode', message: expect.stringContaining('7桁'), says: { en: expect.stringContaining('seven') } },
      { path: 'telephone', message: expect.stringContaining('市外局番') },
    ],
  })
})

test('everyone seated reads those of a confirmed member, and no longer once it has left', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  const asked = await anInvited(house, room)
  for (const it of [member, asked])
    valueIn(await editContacts(services, it.person, { organisationId: it.organisation.id, version: 0, ...ours }))

  for (const reader of [organiser, member.person]) {
    const { contacts } = valueIn(await seeContacts(services, reader, { roomId }))
    expect(contacts.find((it) => it.seatId === member.seatId)?.contacts).toEqual(ours)
    expect(contacts.find((it) => it.seatId === asked.seatId)).toBeUndefined()
  }
  expect(refusalIn(await seeContacts(services, asked.person, { roomId })).kind).toBe('not-permitted')

  valueIn(await leaveRoom(services, member.person, { roomId, seatId: member.seatId }))
  const { contacts } = valueIn(await seeContacts(services, organiser, { roomId }))
  expect(contacts.map((it) => it.organisation.id)).toEqual([room.organisation.id])
  expect(refusalIn(await seeContacts(services, member.person, { roomId })).kind).toBe('not-permitted')
})

test('they stand in no log, no page, no search and no profile', async () => {
  const room = await aRoom(house)
  const member = await aMember(house, room)
  const { id: organisationId } = member.organisation
  valueIn(await editContacts(services, member.person, { organisationId, version: 0, ...ours }))
  const { roomId } = room
  const seen = JSON.stringify([
    valueIn(await seeRoom(services, room.organiser, { roomId })),
    valueIn(await readLog(services, room.organiser, { roomId })),
    valueIn(await seeOrganisation(services, room.organiser, { organisationId })),
    valueIn(await seeOrganisation(services, member.person, { organisationId })),
    valueIn(await seeProfile(services, member.person, { organisationId })),
    valueIn(await searchOrganisations(services, room.organiser, { text: member.organisation.name })),
    await services.stores.organisations.history(organisationId),
  ])
  for (const it of ['代表 花子', '連絡 一郎', '026-123-4567', 'soumu@shinshu.example']) expect(seen).not.toContain(it)
  expect(seen).toContain(member.organisation.name)
})
