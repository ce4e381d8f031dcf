/** The jobs by which an engine beside Postgres follows, and the synonyms it is set to. */
import type { AtHand, FollowQueue } from '#search/engines/meilisearch/queue.ts'
import type { DocumentKey } from '#search/key.ts'
import type { AnySql } from './connect.ts'

const [task, mending] = ['follow-search', 'mend-search']
/** Beyond so many documents a thousand share a job. */
const [alone, together] = [50, 1_000]

/** On the pool or on the transaction that changes something: then the jobs are there if it commits, and only then. */
export function makeSearchQueue(sql: AnySql): FollowQueue {
  /** A key says how many documents its job is about, for `lag`. In order, so that two that add the same never wait for each other in a ring. */
  const add = (jobs: readonly { key: string; keys: readonly string[]; priority: number }[]) => sql`
    select graphile_worker.add_jobs(array(
      select (${task}, json_build_object('keys', job->'keys'), null, null, null, job->>'key', (job->>'priority')::int, null)::graphile_worker.job_spec
      from json_array_elements(${JSON.stringify(jobs)}::text::json) as job order by job->>'key'))`

  return {
    async add(documents) {
      const keys = [...new Set(documents.map(keyText))]
      if (keys.length === 0) return
      if (keys.length <= alone) {
        await add(keys.map((key) => ({ key: `${task} 1 ${key}`, keys: [key], priority: 0 })))
        return
      }
      const [{ id } = { id: '' }] = await sql<{ id: string }[]>`select gen_random_uuid() as id`
      const batches = Array.from({ length: Math.ceil(keys.length / together) }, (_, index) =>
        keys.slice(index * together, (index + 1) * together),
      )
      await add(
        batches.map((some, index) => ({ key: `${task} ${some.length} ${id} ${index}`, keys: some, priority: 1 })),
      )
    },

    async addMending() {
      await sql`select graphile_worker.add_job(${mending}, '{}'::json, job_key => ${mending}, job_key_mode => 'preserve_run_at')`
    },

    async hurry() {
      await sql`
        select graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
        from (select id from graphile_worker.jobs
              where task_identifier in (${task}, ${mending}) and locked_at is null and run_at > now() and attempts < max_attempts limit 200) as waiting
        having count(*) > 0`
    },

    async atHand() {
      const [row] = await sql<AtHand[]>`
        select count(*) filter (where locked_at is null and run_at <= now() and attempts < max_attempts)::int as due,
               count(*) filter (where locked_at is not null)::int as working
        from graphile_worker.jobs where task_identifier in (${task}, ${mending})`
      return row ?? { due: 0, working: 0 }
    },

    async failing() {
      const rows = await sql<{ key: string; attempts: number; givenUp: boolean; error: string }[]>`
        select key, attempts, attempts >= max_attempts as "givenUp", last_error as error from graphile_worker.jobs
        where task_identifier = ${task} and key is not null and last_error is not null and attempts > 1
        order by attempts desc, id limit 20`
      return rows.map(({ key, ...row }) => {
        const [, count, written] = key.split(' ')
        return { ...row, documents: Number(count), key: count === '1' && written ? keyOf(written) : null }
      })
    },

    async lag() {
      // A job that lost its key was overtaken by a newer one about the same document.
      const [row] = await sql<{ waiting: string; oldest: string }[]>`
        select coalesce(sum(split_part(key, ' ', 2)::int), 0) as waiting,
               coalesce(extract(epoch from now() - min(created_at)), 0) as oldest
        from graphile_worker.jobs where task_identifier = ${task} and key is not null`
      return { waiting: Number(row?.waiting), oldestSeconds: Number(row?.oldest) }
    },
  }
}

const keyOf = (written: string): DocumentKey => {
  const [type, ...id] = written.split(':')
  return { type: type as DocumentKey['type'], id: id.join(':') }
}

const keyText = ({ type, id }: DocumentKey): string => `${type}:${id}`

/** Words that mean the same, by each of them: what the operator keeps. */
export async function readSynonyms(sql: AnySql): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await sql<{ words: string[] }[]>`select words from search_synonyms where applies order by id`
  return Object.fromEntries(
    rows.flatMap(({ words }) => words.map((word) => [word, words.filter((other) => other !== word)] as const)),
  )
}
