import { sql } from 'drizzle-orm'
import type { DuplicateStore, Likeness } from '#use-cases/stores/duplicates.ts'
import type { Db } from './connect.ts'
import { makeMergeStore } from './merges.ts'
import { organisationNameKeys, organisationsUnlike } from './schema/duplicates.ts'

type LookingStore = Pick<DuplicateStore, 'unkeyed' | 'setKeys' | 'likely' | 'dismiss' | 'carriedBy'>

/** Entries that look the same, and what becomes of them. */
export const makeDuplicateStore = (db: Db): DuplicateStore => ({ ...makeLookingStore(db), ...makeMergeStore(db) })

const shown = (table: string) =>
  sql.raw(`${table}.hidden_at is null and not ${table}.register_hides and ${table}.merged_into is null`)

function makeLookingStore(db: Db): LookingStore {
  return {
    async unkeyed(limit) {
      return await db.execute<{ id: string; name: string }>(sql`
        select o.id, o.name from organisations o left join organisation_name_keys k on k.organisation_id = o.id
        where ${shown('o')} and k.name is distinct from o.name order by o.id limit ${limit}`)
    },

    async setKeys(keys) {
      if (keys.length === 0) return
      await db
        .insert(organisationNameKeys)
        .values(keys.map(({ id, ...it }) => ({ organisationId: id, ...it })))
        .onConflictDoUpdate({
          target: organisationNameKeys.organisationId,
          set: { name: sql`excluded.name`, key: sql`excluded.key`, forms: sql`excluded.forms` },
        })
    },

    async likely(limit) {
      const rows = await db.execute<{ one: string; other: string } & Record<Likeness, boolean | null>>(sql`
        select * from (
          select a.id as one, b.id as other, a.name,
            a.facts->>'prefecture' = b.facts->>'prefecture' as prefecture,
            a.municipality_name = b.municipality_name as municipality, a.domain = b.domain as domain
          from organisation_name_keys ka
            join organisation_name_keys kb on kb.key = ka.key and ka.organisation_id < kb.organisation_id
            join organisations a on a.id = ka.organisation_id
            join organisations b on b.id = kb.organisation_id
          where ka.key <> '' and (ka.forms = kb.forms or ka.forms = '' or kb.forms = '')
            and ${shown('a')} and ${shown('b')} and a.demo = b.demo
            and (a.corporate_number is null or b.corporate_number is null)
            and not exists (select from organisations_unlike u where u.one = a.id and u.other = b.id)
        ) pairs
        where prefecture or municipality or domain order by name collate "C", one, other limit ${limit}`)
      const likenesses = ['prefecture', 'municipality', 'domain'] as const
      return rows.map((row) => ({ one: row.one, other: row.other, alike: likenesses.filter((it) => row[it]) }))
    },

    async dismiss(pair, by, at) {
      const [one = '', other = ''] = [...pair].sort()
      await db.insert(organisationsUnlike).values({ one, other, by, at }).onConflictDoNothing()
    },

    async carriedBy(ids) {
      if (ids.length === 0) return new Map()
      const rows = await db.execute<{ id: string; people: number; claims: number; rooms: number }>(sql`
        select id,
          (select count(*)::integer from people where organisation_id = id) as people,
          (select count(*)::integer from claims where organisation_id = id and state = 'open') as claims,
          (select count(*)::integer from room_seats
           where organisation_id = id and room_seats.state in ('asked', 'agreed', 'confirmed')) as rooms
        from unnest(${`{${ids.join(',')}}`}::uuid[]) as id`)
      return new Map(rows.map(({ id, ...it }) => [id, it]))
    },
  }
}
