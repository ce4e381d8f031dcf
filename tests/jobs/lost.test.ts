import { afterAll, expect, test } from 'vitest'
import { startJobs } from '#jobs/run.ts'
import { makeServices } from '#server/live.ts'
import { outboxPost } from '#server/post.ts'
import { quietLog } from '#tests/builders/house.ts'
import { aDatabase } from '#tests/database.ts'

const database = await aDatabase()
const settings = { publicUrl: 'http://localhost:3000', loopback: true, mailFrom: 'Musubi <musubi@example.jp>' }
const services = makeServices({ sql: database.sql, settings, post: outboxPost, log: quietLog })
afterAll(database.drop)

const letter = { to: 'yui@example.jp', subject: '確認', text: '本文' }
const sent = async (mailId: string) => {
  for (;;) {
    const mail = await services.stores.mails.find(mailId)
    if (mail?.sentAt) return mail
    await new Promise((soon) => setTimeout(soon, 20))
  }
}

/** The upkeep that a start sets off is done; what is lost in mid-work is another story. */
async function untilIdle(): Promise<void> {
  for (;;) {
    const [row] = await database.sql`select count(*)::int as jobs from graphile_worker.jobs`
    if (row?.jobs === 0) return
    await new Promise((soon) => setTimeout(soon, 20))
  }
}

test('workers that lost every connection go on by themselves', async () => {
  const jobs = await startJobs(database.url, services)
  await untilIdle()
  await database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name <> 'postgres.js'`
  const mail = await services.stores.mails.add(letter)
  expect(await sent(mail.id)).toMatchObject({ error: null })
  await jobs.stop()
})

test('a mail whose worker was killed while it held it is sent by the next', async () => {
  const mail = await services.stores.mails.add(letter)
  await database.sql`
    update graphile_worker._private_jobs set locked_by = 'a worker long dead', locked_at = now() - interval '6 minutes'`
  const jobs = await startJobs(database.url, services)
  expect(await sent(mail.id)).toMatchObject({ error: null })
  await jobs.stop()
})
