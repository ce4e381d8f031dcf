import { expect, test } from 'vitest'
import { makeClosers } from '#server/closers.ts'

test('what was opened is closed in the opposite order, also after one that fails, and the failure is told', async () => {
  const closers = makeClosers()
  const closed: string[] = []
  for (const name of ['database', 'pool', 'door'])
    closers.add(async () => {
      closed.push(name)
      if (name === 'pool') throw new Error('the pool is gone')
    })
  await expect(closers.closeAll()).rejects.toThrow('the pool is gone')
  expect(closed).toEqual(['door', 'pool', 'database'])
})
