import { describe, expect, test } from 'vitest'
import type { Member } from '#consortium/consortium.ts'
import type { Candidate } from '#matching/candidate.ts'
import { drill, spares } from '#matching/drill.ts'
import { aConsortium, aDigitalFirm, aLocalBody } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const candidate = ({ name, roles: _, state: __, requests: ___, ...facts }: Member): Candidate => ({
  key: name,
  name,
  facts,
})

describe('a withdrawal is practised before it happens', () => {
  test('without its lead a community breaks, and each local body could take over or be replaced', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: [...whole.members, aLocalBody()] }
    const foundation = candidate(aLocalBody({ name: 'デモ財団' }))
    const [lead, , vendor] = drill(edition, consortium, aDay, [foundation])
    expect(lead).toMatchObject({ member: 0, breaks: ['chiiki-dx-r4-a#4'], substitutes: [{ name: 'デモ財団' }] })
    expect(lead?.heirs.length).toBeGreaterThan(0)
    expect(lead?.heirs).not.toContain(0)
    expect(vendor).toMatchObject({ breaks: ['chiiki-dx-r4-a#2'], substitutes: [], heirs: [] })
  })

  test('one to spare breaks nothing', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: [...whole.members, aDigitalFirm({ name: 'デモ三社目' })] }
    const last = drill(edition, consortium, aDay, []).at(-1)
    expect(last).toMatchObject({ name: 'デモ三社目', breaks: [], opens: [], substitutes: [], heirs: [] })
    expect(spares(edition, consortium, aDay)).toContainEqual({ rule: 'chiiki-dx-r4-a#2', has: 3, needs: 2 })
    expect(spares(edition, whole, aDay)).toContainEqual({ rule: 'chiiki-dx-r4-a#2', has: 2, needs: 2 })
  })
})
