import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Member } from '#consortium/consortium.ts'
import type { Candidate } from '#matching/candidate.ts'
import { drill } from '#matching/drill.ts'
import { joined } from '#matching/moves.ts'
import { vacancyOf } from '#matching/vacancy.ts'
import { check } from '#programs/check.ts'
import { aConsortium, aDigitalFirm, aLocalBody } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const outside = ({ name, roles: _, state: __, requests: ___, ...facts }: Member): Candidate => ({
  key: name,
  name,
  facts,
})
const edition = await theEdition('chiiki-dx-r4-a')

describe('the seat of a member that leaves', () => {
  test('a firm takes the seat of a firm; a bank does not', () => {
    const team = aConsortium()
    const { breaks, filledBy } = vacancyOf(edition, team, aDay, 2)
    expect(breaks).toEqual(['chiiki-dx-r4-a#2'])
    expect(filledBy(outside(aDigitalFirm()))).toMatchObject({ roles: ['digital'], mends: breaks })
    expect(filledBy(outside(aLocalBody({ kind: 'regional-fi' })))).toBeNull()
  })

  test('whose leaving breaks nothing has no seat to fill', () => {
    const whole = aConsortium()
    const team = { ...whole, members: [...whole.members, aDigitalFirm()] }
    const { breaks, filledBy } = vacancyOf(edition, team, aDay, 4)
    expect(breaks).toEqual([])
    expect(filledBy(outside(aDigitalFirm()))).toBeNull()
  })

  test('of whom it is not known whether they fit is no substitute', () => {
    const { filledBy } = vacancyOf(edition, aConsortium(), aDay, 2)
    expect(filledBy({ key: 'town', name: 'デモ市', facts: { kind: 'municipality', prefecture: '20' } })).toBeNull()
  })

  test('random teams: what breaks is what the drill says, and a substitute leaves nothing of it unmet', () => {
    const someone = fc.constantFrom<Member>(
      aLocalBody({ roles: ['lead', 'local'] }),
      aLocalBody({ kind: 'chamber' }),
      aDigitalFirm(),
      aDigitalFirm({ kind: 'tech-venture' }),
    )
    const named = (some: readonly Member[], as: string) => some.map((it, at) => ({ ...it, name: `${as}${at}` }))
    const teams = fc.array(someone, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(teams, fc.array(someone, { maxLength: 3 }), (members, free) => {
        const team = aConsortium({ members: named(members, '構成員') })
        const candidates = named(free, '候補').map(outside)
        for (const { member, breaks } of drill(edition, team, aDay, [])) {
          const vacancy = vacancyOf(edition, team, aDay, member)
          expect(vacancy.breaks).toEqual(breaks)
          const rest = { ...team, members: team.members.toSpliced(member, 1) }
          for (const candidate of candidates) {
            const filling = vacancy.filledBy(candidate)
            if (!filling) continue
            const add = [{ candidate, roles: filling.roles, instead: [] }]
            const { findings } = check(edition, joined(rest, { add, change: [], remove: [] }), aDay)
            expect(findings.filter(({ rule }) => breaks.includes(rule)).map(({ outcome }) => outcome)).not.toContain(
              'unmet',
            )
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
