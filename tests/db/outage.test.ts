import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { isLostWrite, isOutage } from '#db/outage.ts'
import { aDatabase } from '#tests/database.ts'

const database = await aDatabase()
afterAll(database.drop)

test('R40 connections cut in and between the statements of a transaction are refused as an outage, and the next ones answer', async () => {
  const child = fileURLToPath(new URL('outage-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, database.url])
  expect(JSON.parse(stdout)).toEqual({
    inMidStatement: ['outage', 'outage'],
    betweenStatements: 'outage',
    afterwards: ['done'],
    ours: [],
    inBare: 'outage',
    // Once the library looks for itself, this is empty, and what guards against it can go.
    theirs: [true],
  })
})

test('an outage is told from a bug, also where it is the cause of another error', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code })
  for (const code of ['CONNECTION_CLOSED', 'ECONNREFUSED', '57P01', '08006', '53300'])
    expect(isOutage(new Error('Failed query', { cause: coded(code) }))).toBe(true)
  for (const error of [coded('23505'), coded('42P01'), new Error('other'), null, 'text'])
    expect(isOutage(error)).toBe(false)
})

test('nothing else that reads a missing thing passes for a lost write', () => {
  const own = () => {
    try {
      return (null as unknown as { write(): void }).write()
    } catch (error) {
      return error
    }
  }
  expect(isLostWrite(own())).toBe(false)
  expect(isLostWrite(new Error('write'))).toBe(false)
})
