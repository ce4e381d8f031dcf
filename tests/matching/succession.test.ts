import { expect, test } from 'vitest'
import { successorsOf } from '#matching/succession.ts'
import { aConsortium, aLocalBody } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

test('when the lead of a community leaves, each local body could lead, and what stays unmet is said', async () => {
  const edition = await theEdition('chiiki-dx-r4-a')
  const whole = aConsortium()
  const consortium = { ...whole, members: [...whole.members, aLocalBody()] }
  const spare = successorsOf(edition, consortium, aDay, 0, 'lead')
  expect(spare.length).toBeGreaterThan(0)
  expect(spare.map(({ member }) => member)).not.toContain(0)
  expect(spare[0]?.leaves).toEqual([])
})

test('nobody takes over what nobody loses', async () => {
  const edition = await theEdition('chiiki-dx-r4-a')
  const whole = aConsortium()
  const consortium = { ...whole, members: [...whole.members, aLocalBody()] }
  expect(successorsOf(edition, consortium, aDay, consortium.members.length - 1, 'digital')).toEqual([])
})
