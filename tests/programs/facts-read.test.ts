import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { check } from '#programs/check.ts'
import { factsRead } from '#programs/facts-read.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const a = await theEdition('chiiki-dx-r4-a')

describe('what an edition reads', () => {
  test('地域DX reads kinds and the activity area, not capital or monthly sales', () => {
    const paths = factsRead(a)
    expect(paths).toEqual(
      expect.arrayContaining(['members[].kind', 'members[].roles', 'members[].designations', 'area']),
    )
    expect(paths).toEqual(expect.arrayContaining(['plan.selfSustainingYears', 'plan.targets.laborProductivity']))
    expect(paths).not.toContain('members[].capital')
    expect(paths).not.toContain('members[].monthlySales')
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('sizes are read with all that they are worked out from', async () => {
    const paths = factsRead(await theEdition('it-r3-multi'))
    expect(paths).toEqual(expect.arrayContaining(['members[].capital', 'members[].employees', 'members[].industry']))
    expect(paths).toContain('plan.declarations.carriesTownDevelopment')
  })

  test('leaving out what it does not read changes no verdict', async () => {
    const { casesOf } = await import('#programs/catalogue/cases.ts')
    const { allEditions } = await import('#programs/catalogue/index.ts')
    for (const edition of await allEditions()) {
      const paths = factsRead(edition)
      const read = (fact: string) =>
        ['name', 'state', 'corporateNumber', 'evidence'].includes(fact) ||
        paths.some((path) => path === `members[].${fact}`)
      for (const { team } of casesOf[edition.id as keyof typeof casesOf].slice(0, 6)) {
        const members = team.members.map((member) =>
          Object.fromEntries(Object.entries(member).filter(([fact]) => read(fact))),
        )
        const plan = Object.fromEntries(
          Object.entries(team.plan ?? {}).filter(([fact]) => paths.some((path) => path.startsWith(`plan.${fact}`))),
        )
        expect(check(edition, { ...team, members, plan } as unknown as Consortium, aDay).findings).toEqual(
          check(edition, team, aDay).findings,
        )
      }
    }
  })
})
