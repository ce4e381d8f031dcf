import { afterAll, expect, test } from 'vitest'
import { aPerson, valueIn } from '#tests/builders/house.ts'
import { aNode, aScreen, hereOn, isLiveAt, type Node, never, type Screen, soonIt } from '#tests/builders/node.ts'
import { aMember, aRoom } from '#tests/builders/room.ts'
import { aDatabase } from '#tests/database.ts'
import { editContacts } from '#use-cases/organisations/edit-contacts.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'
import type { Person } from '#use-cases/who.ts'

const database = await aDatabase()
// No note is renewed or runs out: who is gone has left, and was told to have.
const lasting = { renewEvery: never, holdFor: never }
const one = await aNode(database.url, { presence: lasting })
const two = await aNode(database.url, { presence: lasting })
const open: { close(): unknown }[] = []
afterAll(async () => {
  for (const it of open) await it.close()
  await Promise.all([one.close(), two.close()])
  await database.drop()
})

const on = (node: Node, person: Person, roomId: string): Screen => {
  const screen = aScreen(person, node, roomId)
  open.push(screen)
  return screen
}

async function twoViewers() {
  const room = await aRoom(one)
  const member = await aMember(one, room)
  await one.services.stores.accounts.setName(member.person.accountId, '安曇 匠')
  return { room, member, roomId: room.roomId, organiser: room.organiser }
}

/** How many rows each table holds. */
async function rows(): Promise<Record<string, number>> {
  const tables = await database.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`
  const counted = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await database.sql<{ count: number }[]>`select count(*)::int as count from ${database.sql(name)}`
      return [name, row?.count ?? 0] as const
    }),
  )
  return Object.fromEntries(counted)
}

test('R26 whoever has the room open is seen at every node by name and organisation, and is gone soon after leaving', async () => {
  const { member, roomId, organiser } = await twoViewers()
  const before = await rows()
  const his = on(one, organiser, roomId)
  await soonIt(() => expect(hereOn(his)).toEqual(['中野 幹']))
  const hers = on(two, member.person, roomId)
  for (const screen of [his, hers]) await soonIt(() => expect(hereOn(screen)).toEqual(['中野 幹', '安曇 匠']))
  expect(his.client.now().here?.people.find((it) => it.name === '安曇 匠')?.organisation).toBe(member.organisation.name)

  hers.close()
  await soonIt(() => expect(hereOn(his)).toEqual(['中野 幹']))
  expect(await rows(), 'nothing of it is stored').toEqual(before)
})

test('R26 somebody with several tabs, at several nodes, is there once until the last is closed', async () => {
  const { member, roomId, organiser } = await twoViewers()
  const his = on(one, organiser, roomId)
  const tabs = [on(one, member.person, roomId), on(one, member.person, roomId), on(two, member.person, roomId)]
  for (const tab of tabs) await soonIt(() => expect(hereOn(tab)).toEqual(['中野 幹', '安曇 匠']))
  for (const tab of tabs.slice(0, 2)) tab.close()
  await isLiveAt(his, 4)
  // Another comes after the two have gone: what is told then is told after that.
  const third = on(two, organiser, roomId)
  await soonIt(() => expect(hereOn(third)).toEqual(['中野 幹', '安曇 匠']))
  expect(hereOn(his)).toEqual(['中野 幹', '安曇 匠'])
  tabs[2]?.close()
  await soonIt(() => expect(hereOn(his)).toEqual(['中野 幹']))
})

test('R26 a node that was killed takes its people along; the others renew theirs', async () => {
  const at = { now: Date.now() }
  const times = { renewEvery: 100, holdFor: 25_000 }
  const [stays, dies] = [
    await aNode(database.url, { presence: times, clock: { now: () => new Date(at.now) } }),
    await aNode(database.url, { presence: lasting }),
  ]
  open.push(stays, dies)
  const { member, roomId, organiser } = await twoViewers()
  const his = on(stays, organiser, roomId)
  const hers = on(dies, member.person, roomId)
  for (const screen of [his, hers]) await soonIt(() => expect(hereOn(screen)).toEqual(['中野 幹', '安曇 匠']))
  // It tells nothing any more, as if it were gone.
  at.now += times.holdFor
  await soonIt(() => expect(hereOn(his)).toEqual(['中野 幹']))
})

test('R7 R26 who has no seat is neither told nor shown, and who loses it is gone', async () => {
  const { room, member, roomId, organiser } = await twoViewers()
  const stranger = on(one, await aPerson(one, { name: '通りすがり' }), roomId)
  const his = on(one, organiser, roomId)
  const hers = on(two, member.person, roomId)
  await soonIt(() => expect(hereOn(his)).toEqual(['中野 幹', '安曇 匠']))
  expect(hereOn(stranger)).toBeNull()
  valueIn(await removeMember(one.services, room.organiser, { roomId, seatId: member.seatId, reason: '見直し' }))
  await soonIt(() => expect(hereOn(his)).toEqual(['中野 幹']))
  await soonIt(() => expect(hereOn(hers)).toBeNull())
})

test('who signs and who answers is asked for anew at every node when it was changed, and only where it is shown', async () => {
  const { member, roomId, organiser } = await twoViewers()
  const elsewhere = await aRoom(one)
  const [his, other] = [on(two, organiser, roomId), on(two, elsewhere.organiser, elsewhere.roomId)]
  await isLiveAt(his, 4)
  await isLiveAt(other, 2)
  const [before, apart] = [his.client.now().beside, other.client.now().beside]
  const { id } = member.organisation
  valueIn(
    await editContacts(one.services, member.person, { organisationId: id, version: 0, representativeName: '安曇 登' }),
  )
  await soonIt(() => expect(his.client.now().beside).toBe(before + 1))
  expect(other.client.now().beside).toBe(apart)
})
