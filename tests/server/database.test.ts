import { afterAll, expect, test } from 'vitest'
import { aDatabase } from '#tests/database.ts'

const [one, other] = await Promise.all([aDatabase(), aDatabase()])
afterAll(() => Promise.all([one.drop(), other.drop()]))

test('two test files have the same tables, and neither sees the rows of the other', async () => {
  const account = { email: 'yui@example.jp', name: '結', password_hash: 'x' }
  await one.sql`insert into accounts ${one.sql(account)}`

  expect(await one.sql`select name from accounts`).toEqual([{ name: '結' }])
  expect(await other.sql`select name from accounts`).toEqual([])
})

test('the tables of the job queue are there too', async () => {
  const [found] = await one.sql`select to_regclass('graphile_worker._private_jobs') is not null as found`
  expect(found).toEqual({ found: true })
})
