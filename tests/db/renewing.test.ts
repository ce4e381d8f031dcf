import { afterAll, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { aDatabase } from '#tests/database.ts'

const database = await aDatabase()
const sql = connect(database.url, { max: 2 })
afterAll(async () => {
  await sql.end()
  await database.drop()
})

test('a transaction begins as it is asked to: plainly, or with what stands behind BEGIN', async () => {
  const readOnly = async (tx: Pick<typeof sql, 'unsafe'>) => (await tx.unsafe('show transaction_read_only'))[0]
  expect(await sql.begin(readOnly)).toEqual({ transaction_read_only: 'off' })
  expect(await sql.begin('read only', readOnly)).toEqual({ transaction_read_only: 'on' })
})
