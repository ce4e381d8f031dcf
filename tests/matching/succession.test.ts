import { expect, test } from 'vitest'
import { successorsOf } from '#matching/succession.ts'
import { aConsortium, aDigitalFirm, aLocalBody, aMember } from '#tests/builders/consortium.ts'
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

test('of a successor who may or may not be meant it is said what must be confirmed', async () => {
  const edition = await theEdition('chiiki-dx-r4-a')
  const team = (heir: Parameters<typeof aMember>[0]) => {
    const whole = aConsortium()
    return { ...whole, members: [...whole.members, aMember({ ...heir, roles: ['other'] })] }
  }
  const successors = (heir: Parameters<typeof aMember>[0]) => successorsOf(edition, team(heir), aDay, 3, 'digital')
  expect(successors(aDigitalFirm())).toContainEqual({ member: 4, leaves: [], toConfirm: [] })
  const open = { member: 4, leaves: [], toConfirm: ['chiiki-dx-r4-a#2'] }
  expect(successors({ kind: 'municipality' })).toContainEqual(open)
})
