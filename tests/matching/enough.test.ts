import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, OrganisationFacts } from '#consortium/consortium.ts'
import { contentHash } from '#consortium/content-hash.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { Candidate } from '#matching/candidate.ts'
import { blockingRules } from '#matching/clauses.ts'
import { enoughOf } from '#matching/enough.ts'
import { reduced } from '#matching/lens.ts'
import { type Proposal, propose } from '#matching/propose.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import type { Wish } from '#matching/search.ts'
import type { Edition } from '#programs/edition.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const kinds: readonly Kind[] = ['company', 'it-vendor', 'chamber', 'university', 'regional-fi', 'kosetsushi', 'npo']
const anOrganisation = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    prefecture: fc.constantFrom('20' as const, '34' as const),
    size: fc.constantFrom('sme' as const, 'large' as const),
    capital: fc.constantFrom(1_000_000, 40_000_000, 900_000_000),
    industry: fc.constantFrom('09', '39', '56'),
    municipality: fc.constantFrom('20201', '34100'),
    designations: fc.constantFrom([], ['nintei-shien' as const], ['it-touroku' as const]),
  },
  { requiredKeys: ['kind'] },
)

/** The pool as a directory counts it: one stand-in for all that no clause tells apart. */
function counted(pool: readonly Candidate[]): { standIns: Candidate[]; named: (key: string) => Candidate[] } {
  const classes = new Map<string, Candidate[]>()
  for (const one of pool) {
    const key = contentHash(reduced(one.facts))
    classes.set(key, [...(classes.get(key) ?? []), one])
  }
  const standIns = [...classes].map(([key, them]) => ({
    key,
    name: key,
    facts: reduced(them[0]?.facts as OrganisationFacts),
    many: them.length,
  }))
  return { standIns, named: (key) => classes.get(key) ?? [] }
}

/** What `propose` finds with those named whom counting asks for. */
function byCounting(wish: Wish) {
  const { standIns, named } = counted(wish.candidates)
  const enough = enoughOf({ ...wish, candidates: standIns })
  if (enough.is !== 'some') return { enough, named: 0, found: null }
  const candidates = enough.lists.flatMap(({ keys, most }) => keys.flatMap(named).slice(0, most))
  return { enough, named: candidates.length, found: propose({ ...wish, candidates }) }
}

/** Lets a search go on so many steps. */
const steps = (most: number) => {
  let taken = 0
  return () => (taken++ < most ? Number.POSITIVE_INFINITY : 0)
}

const sizes = ({ add, change, remove }: Proposal) => add.length + change.length + remove.length

async function aWish(id: Parameters<typeof theEdition>[0]) {
  const edition: Edition = await theEdition(id)
  const roleSets = roleSetsOf(edition, blockingRules(edition))
  const member = fc.tuple(anOrganisation, fc.constantFrom(...roleSets))
  return fc
    .record({
      members: fc.array(member, { maxLength: 3 }),
      pool: fc.array(anOrganisation, { maxLength: 12 }),
      repairs: fc.boolean(),
    })
    .map(({ members, pool, repairs }): Wish => {
      const consortium: Consortium = {
        program: id,
        area: ['20'],
        members: members.map(([facts, roles], at) => ({ ...facts, roles, name: `席${at}` })),
      }
      const candidates = pool.map((facts, at) => ({ key: `${at}`, name: `候補${at}`, facts }))
      return { edition, consortium, on: aDay, candidates, repairs, limit: 1 }
    })
}

describe('counted classes lead to what everybody by name would', () => {
  test.each(['chiiki-dx-r4-c', 'it-r3-multi', 'koudo-small-model-r3-request'] as const)(
    '%s: the same outcome in as many steps',
    async (id) => {
      fc.assert(
        fc.property(await aWish(id), (wish) => {
          const all = propose({ ...wish, left: steps(12) })
          // Where `check` refuses one way after another, either gives up in the middle.
          if (all.outcome === 'best-so-far') return
          const { enough, found } = byCounting({ ...wish, left: steps(100) })
          if (!found) {
            expect(all.outcome).toBe(enough.is)
            if (enough.is === 'impossible') expect(enough.clash).toEqual(all.clash)
            return
          }
          expect(found.outcome).toBe(all.outcome)
          expect(found.proposals.map(sizes)).toEqual(all.proposals.map(sizes))
          expect(found.proposals[0]?.mends).toEqual(all.proposals[0]?.mends)
        }),
        { numRuns: 6 },
      )
    },
    60_000,
  )

  test('of hundreds alike a handful is named', async () => {
    const edition = await theEdition('chiiki-dx-r4-c')
    const candidates = Array.from({ length: 700 }, (_, at): Candidate => {
      return {
        key: `${at}`,
        name: `候補${at}`,
        facts: { kind: kinds[at % kinds.length], prefecture: '20' } as OrganisationFacts,
      }
    })
    const wish: Wish = { edition, consortium: { program: edition.id, area: ['20'], members: [] }, on: aDay, candidates }
    const { named, found } = byCounting(wish)
    expect(found?.outcome).toBe('found')
    expect(named).toBeLessThan(200)
  })
})
