import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import type { Kind } from '#consortium/kinds.ts'
import { type Candidate, hopedFor } from '#matching/candidate.ts'
import { classesOf } from '#matching/classes.ts'
import { blockingRules } from '#matching/clauses.ts'
import { gapOf } from '#matching/gap.ts'
import { joined } from '#matching/moves.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import { settingOf } from '#matching/units.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { aConsortium, aDigitalFirm, aMember } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const kinds: readonly Kind[] = ['company', 'it-vendor', 'chamber', 'university', 'regional-fi', 'kosetsushi']
const anOrganisation = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    prefecture: fc.constantFrom('20' as const, '34' as const),
    size: fc.constantFrom('sme' as const, 'large' as const),
    designations: fc.constantFrom([], ['nintei-shien' as const], ['it-touroku' as const]),
  },
  { requiredKeys: ['kind'] },
)

/** Blocking clauses that are unmet → by how much. */
const shortIn = (edition: Edition, team: Consortium) =>
  new Map(
    check(edition, team, aDay)
      .findings.filter(({ blocking, outcome }) => blocking && outcome === 'unmet')
      .map(({ rule, short }) => [rule, short ?? 1]),
  )
const sum = (short: ReadonlyMap<string, number>) => [...short.values()].reduce((all, one) => all + one, 0)

describe('an unmet clause leads to organisations that mend it', () => {
  test.each(['chiiki-dx-r4-c', 'it-r3-multi', 'koudo-small-model-r3-request', 'sapoin-r3-budget'] as const)(
    '%s: everyone offered lowers what is short once added and worsens no blocking clause, and nobody else would',
    async (id) => {
      const edition = await theEdition(id)
      const roleSets = roleSetsOf(edition, blockingRules(edition))
      const members = fc.array(fc.tuple(anOrganisation, fc.constantFrom(...roleSets)), { maxLength: 3 })
      fc.assert(
        fc.property(members, fc.array(anOrganisation, { maxLength: 3 }), (seated, free) => {
          const consortium: Consortium = {
            program: id,
            area: ['20'],
            members: seated.map(([facts, roles], at) => ({ ...facts, roles, name: `席${at}` })),
          }
          const team = hopedFor(consortium)
          const before = shortIn(edition, team)
          for (const [rule, short] of before) {
            const gap = gapOf(edition, consortium, aDay, rule)
            for (const [at, facts] of free.entries()) {
              const candidate: Candidate = { key: `${at}`, name: `候補${at}`, facts }
              const after = roleSets.map((roles) => {
                const add = [{ candidate, roles, instead: [] }]
                return { roles, short: shortIn(edition, joined(team, { add, change: [], remove: [] })) }
              })
              const helping = after.filter(
                (it) =>
                  (it.short.get(rule) ?? 0) < short &&
                  sum(it.short) < sum(before) &&
                  [...it.short].every(([other, now]) => now <= (before.get(other) ?? 0)),
              )
              const filling = gap?.filledBy(candidate)
              if (!filling) expect(helping).toEqual([])
              else expect(helping.map(({ roles }) => roles)).toContainEqual(filling.roles)
            }
          }
        }),
        { numRuns: 4 },
      )
    },
    60_000,
  )

  test('what holds of one of a class holds of all', async () => {
    const edition = await theEdition('chiiki-dx-r4-c')
    fc.assert(
      fc.property(fc.array(anOrganisation, { minLength: 3, maxLength: 8 }), (free) => {
        const consortium: Consortium = { program: edition.id, area: ['20'], members: [] }
        const candidates = free.map((facts, at) => ({ key: `${at}`, name: `候補${at}`, facts }))
        const roleSets = roleSetsOf(edition, blockingRules(edition))
        const classes = classesOf(edition, candidates, roleSets, settingOf(edition, consortium, aDay))
        for (const rule of shortIn(edition, consortium).keys()) {
          const gap = gapOf(edition, consortium, aDay, rule)
          for (const it of classes) {
            const fillings = it.candidates.map((one) => JSON.stringify(gap?.filledBy(one) ?? null))
            expect(new Set(fillings).size).toBe(1)
          }
        }
      }),
      { numRuns: 4 },
    )
  })

  test('who fits for certain mends it; of whom it is not known would mend it once that is confirmed', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: whole.members.slice(0, 3) }
    const gap = gapOf(edition, consortium, aDay, 'chiiki-dx-r4-a#2')
    const candidate = ({ name, roles: _, state: __, requests: ___, ...facts }: ReturnType<typeof aMember>) =>
      ({ key: name, name, facts }) satisfies Candidate
    expect(gap?.filledBy(candidate(aDigitalFirm({ name: 'デモ甲' })))).toMatchObject({
      roles: ['digital'],
      mends: ['chiiki-dx-r4-a#2'],
      toConfirm: [],
      lowers: [],
      certain: true,
    })
    expect(gap?.filledBy(candidate(aMember({ name: 'デモ市', kind: 'municipality' })))).toMatchObject({
      mends: [],
      toConfirm: ['chiiki-dx-r4-a#2'],
      lowers: [],
      certain: false,
    })
    expect(gap?.filledBy(candidate(whole.members[0] as ReturnType<typeof aMember>))).toBeNull()
    expect(gapOf(edition, whole, aDay, 'chiiki-dx-r4-a#2')).toBeNull()
  })
})
