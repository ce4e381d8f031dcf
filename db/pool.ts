import type { OrganisationFacts } from '#consortium/consortium.ts'
import type { PoolStore } from '#use-cases/stores/pool.ts'
import type { AnySql } from './connect.ts'
import { counted, keptClasses, keptNotes, stampOf } from './pool-kept.ts'

export function makePoolStore(sql: AnySql): PoolStore {
  const kept = keptClasses()
  const seenBefore = keptNotes()
  const keysOf: PoolStore['keysOf'] = async (ids) => {
    if (ids.length === 0) return new Map()
    const rows = await sql<{ id: string; key: string }[]>`
      select organisation_id as id, key from pool_members
      where organisation_id = any(${[...ids]}::uuid[]) and key is not null`
    return new Map(rows.map(({ id, key }) => [id, key]))
  }

  return {
    async hold(ids) {
      if (ids.length === 0) return
      // In order, so that two who change many never wait for each other in a ring.
      const sorted = [...new Set(ids)].sort()
      await sql`
        insert into pool_members (organisation_id) select unnest(${sorted}::uuid[]) on conflict do nothing`
      await sql`
        select from pool_members where organisation_id = any(${sorted}::uuid[]) order by organisation_id for update`
    },

    async put(them) {
      if (them.length === 0) return
      const rows = them.map(({ organisationId: id, of }) => ({ id, ...of }))
      await sql`
        with it as (
          select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
            as it (id uuid, key text, demo boolean, standing int, facts jsonb)
        ), old as (
          select id, mine.key from it join pool_members mine on organisation_id = id
          where mine.key is distinct from it.key
        ), moved as (
          update pool_members mine set key = it.key from it
          where organisation_id = id and mine.key is distinct from it.key
        )
        insert into pool_counts (key, demo, standing, facts, many)
        select key, demo, standing, facts, sum(more) from (
          select it.*, 1 as more from it join old using (id) where it.key is not null
          union all
          select old.id, was.key, was.demo, was.standing, was.facts, -1 from old
            cross join lateral (select * from pool_counts where pool_counts.key = old.key limit 1) as was
        ) as change
        group by key, demo, standing, facts having sum(more) <> 0`
    },

    async counted({ demo, unread, area, without }) {
      const classes = await kept.of(JSON.stringify([demo, unread, area]), await stampOf(sql), async () => {
        // A key names its class by content, so the rest of the rows of one key is the same. Facts are told apart as text: as jsonb
        // that takes three times as long.
        const rows = await sql<CountedRow[]>`
          with each_class as (
            select key, min(standing) as standing, sum(many) as many,
              min((facts - ${[...unread]}::text[])::text collate "C") as facts,
              bool_or(coalesce(facts->>'prefecture' = any(${[...area]}::text[]), false)) as near
            from pool_counts where demo = ${demo} group by key
          )
          select facts, standing, near, array_agg(key order by many desc, key collate "C") as keys,
            array_agg(many::int order by many desc, key collate "C") as manys
          from each_class where many > 0 group by facts, standing, near`
        return rows.map(({ facts, standing, near, keys, manys }) => ({
          facts: JSON.parse(facts) as OrganisationFacts,
          standing,
          inArea: near,
          parts: keys.map((key, at) => ({ key, many: manys[at] ?? 0 })),
        }))
      })
      return counted(classes, [...(await keysOf(without)).values()])
    },

    seenBefore,

    async first(of, without) {
      if (of.length === 0) return []
      const rows = await sql<{ id: string }[]>`
        select mine.organisation_id as id
        from jsonb_to_recordset(${JSON.stringify(of)}::text::jsonb) as it (key text, many int)
        cross join lateral (
          select organisation_id from pool_members where pool_members.key = it.key
            and organisation_id <> all(${[...without]}::uuid[])
          order by organisation_id limit it.many
        ) as mine`
      return rows.map(({ id }) => id)
    },

    keysOf,

    async tend() {
      await sql`
        with gone as (
          delete from pool_counts where key in (select key from pool_counts group by key having count(*) > 1)
          returning key, demo, standing, facts, many
        )
        insert into pool_counts (key, demo, standing, facts, many)
        select key, demo, standing, facts, sum(many) from gone
        group by key, demo, standing, facts having sum(many) <> 0`
    },

    async recount(classes, lens) {
      await sql`lock table pool_members in share row exclusive mode`
      await sql`
        with there as (select key, count(*) as many from pool_members where key is not null group by key),
        gone as (delete from pool_counts returning key, demo, standing, facts),
        all_classes as (
          select * from gone union all
          select * from jsonb_to_recordset(${JSON.stringify(classes)}::text::jsonb)
            as it (key text, demo boolean, standing int, facts jsonb)
        )
        insert into pool_counts (key, demo, standing, facts, many)
        select distinct on (key) key, demo, standing, facts, there.many from all_classes join there using (key)`
      await sql`
        insert into installation (key, value) values ('pool-lens', ${JSON.stringify(lens)}::text::jsonb)
        on conflict (key) do update set value = excluded.value`
      const [row] = await sql<{ organisations: number; classes: number }[]>`
        select coalesce(sum(many), 0)::int as organisations, count(*)::int as classes from pool_counts`
      return row ?? { organisations: 0, classes: 0 }
    },

    async lens() {
      const [row] = await sql<{ lens: number }[]>`
        select (value #>> '{}')::int as lens from installation where key = 'pool-lens'`
      return row?.lens ?? null
    },

    async miscounted() {
      const [row] = await sql<{ classes: number }[]>`
        select count(*)::int as classes
        from (select key, count(*) as many from pool_members where key is not null group by key) there
        full join (select key, sum(many) as many from pool_counts group by key having sum(many) <> 0) told using (key)
        where told.many is distinct from there.many`
      return row?.classes ?? 0
    },
  }
}

interface CountedRow {
  /** JSON. */
  readonly facts: string
  readonly standing: number
  readonly near: boolean
  readonly keys: readonly string[]
  readonly manys: readonly number[]
}
