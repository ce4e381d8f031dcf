import { afterAll, expect, test } from 'vitest'
import { handleOf } from '#db/connect.ts'
import { makeStores } from '#db/stores.ts'
import { aDatabase } from '#tests/database.ts'

const database = await aDatabase()
const { sql } = database
const stores = makeStores(handleOf(sql))
afterAll(database.drop)

async function anOrganisation(name: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`insert into organisations (name) values (${name}) returning id`
  return row?.id ?? ''
}

/** A room for which both were suggested. */
async function suggestedFor(organisationIds: readonly string[]): Promise<string> {
  const { id: roomId } = await stores.rooms.create({
    program: 'chiiki-dx-r4-a',
    version: 'v1',
    name: '部屋',
    organiserId: await anOrganisation('主催'),
    demo: false,
  })
  const at = { roomId, day: '2026-11-22', at: new Date('2026-11-22T01:00:00Z'), version: 'v1', seq: 2, deskSeq: 0 }
  const them = organisationIds.map((organisationId) => ({
    organisationId,
    way: 'gap' as const,
    roles: ['digital' as const],
    reasons: [{ is: 'clause' as const, rule: 'chiiki-dx-r4-a#2' as const, toConfirm: false }],
    why: { ja: '助けになります。', en: 'Helps.' },
  }))
  await stores.suggestions.note({ ...at, lens: 1 }, [...them, ...them])
  return roomId
}
const suggestedIn = async (roomId: string) =>
  (await stores.suggestions.list(roomId, { offset: 0, limit: 10 })).map((it) => it.organisationId)

test('an organisation that is erased goes from every trace, and a room takes its own along', async () => {
  const [stays, goes] = [await anOrganisation('残る'), await anOrganisation('去る')]
  const rooms = [await suggestedFor([stays, goes]), await suggestedFor([goes, stays])] as const
  expect((await suggestedIn(rooms[0])).sort()).toEqual([stays, goes].sort())

  await sql`delete from organisations where id = ${goes}`
  expect([await suggestedIn(rooms[0]), await suggestedIn(rooms[1])]).toEqual([[stays], [stays]])

  await sql`delete from rooms where id = ${rooms[0]}`
  expect(await sql`select room_id as "roomId" from suggestions`).toEqual([{ roomId: rooms[1] }])
})
