import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { Role } from '#consortium/roles.ts'
import type { Candidate } from '#matching/candidate.ts'
import { blockingRules } from '#matching/clauses.ts'
import { joined, type Moves } from '#matching/moves.ts'
import { isAccepted, isMendable, propose } from '#matching/propose.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import { blockingFindings } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { RuleId } from '#programs/verdict.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const kinds: readonly Kind[] = ['company', 'it-vendor', 'chamber', 'university', 'kosetsushi']
const anOrganisation = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    prefecture: fc.constantFrom('20' as const, '34' as const),
    size: fc.constantFrom('sme' as const, 'large' as const),
  },
  { requiredKeys: ['kind'] },
)

/** A small team of an edition and one or two who could join. */
async function small(id: Parameters<typeof theEdition>[0]) {
  const edition = await theEdition(id)
  const roleSets = roleSetsOf(edition, blockingRules(edition))
  const member = fc.tuple(anOrganisation, fc.constantFrom(...roleSets))
  const wishes = fc
    .record({ members: fc.array(member, { maxLength: 3 }), free: fc.array(anOrganisation, { maxLength: 2 }) })
    .map(({ members, free }) => {
      const consortium: Consortium = {
        program: id,
        area: ['20'],
        members: members.map(([facts, roles], at) => ({ ...facts, roles, name: `席${at}` })),
      }
      const candidates = free.map((facts, at): Candidate => ({ key: `${at}`, name: `候補${at}`, facts }))
      return { edition, consortium, on: aDay, candidates }
    })
  return { edition, roleSets, wishes }
}

/** Every way of adding candidates, giving members one role more and letting members go, in so many steps. */
function* waysOf(
  { members }: Consortium,
  candidates: readonly Candidate[],
  roleSets: readonly (readonly Role[])[],
  steps: number,
): Generator<Moves> {
  type Step = (moves: Moves) => Moves
  const roles = [...new Set(roleSets.flat())]
  const ofEach: Step[][] = [
    ...members.map((member, at): Step[] => [
      (moves) => ({ ...moves, remove: [...moves.remove, at] }),
      ...roles
        .filter((role) => !member.roles?.includes(role))
        .map((role): Step => {
          const change = { member: at, roles: [...(member.roles ?? []), role] }
          return (moves) => ({ ...moves, change: [...moves.change, change] })
        }),
    ]),
    ...candidates.map((candidate): Step[] =>
      roleSets.map(
        (taken): Step =>
          (moves) => ({ ...moves, add: [...moves.add, { candidate, roles: taken, instead: [] }] }),
      ),
    ),
  ]
  function* from(moves: Moves, at: number, left: number): Generator<Moves> {
    if (left === 0) yield moves
    else
      for (let next = at; next < ofEach.length; next++)
        for (const step of ofEach[next] ?? []) yield* from(step(moves), next + 1, left - 1)
  }
  yield* from({ add: [], change: [], remove: [] }, 0, steps)
}

const editions = ['chiiki-dx-r4-c', 'it-r3-multi', 'koudo-small-model-r3-request', 'sapoin-r3-budget'] as const

describe('repairs come smallest first', () => {
  test.each(editions)('%s: no fewer invitations, further roles and withdrawals do', async (id) => {
    const { edition, roleSets, wishes } = await small(id)
    fc.assert(
      fc.property(wishes, (wish) => {
        const { outcome, proposals } = propose({ ...wish, repairs: true, limit: 2 })
        const sizes = proposals.map(({ add, change, remove }) => add.length + change.length + remove.length)
        const [size = outcome === 'impossible' ? 3 : 1] = sizes
        expect(new Set(sizes).size).toBeLessThanOrEqual(1)

        const known = sizesOn(aDay)
        const blocking = (team: Consortium) => blockingFindings(edition, team, aDay, known)
        const now = blocking(wish.consortium)
        const leaves = now
          .filter((finding) => finding.outcome === 'unmet' && !isMendable(finding, blockingRules(edition), true))
          .map(({ rule }) => rule)
        for (let steps = 1; steps < Math.min(size, 3); steps++)
          for (const moves of waysOf(wish.consortium, wish.candidates, roleSets, steps))
            expect(isAccepted(now, blocking(joined(wish.consortium, moves)), leaves), JSON.stringify(moves)).toBe(false)
      }),
      { numRuns: 12 },
    )
  })
})

describe('clauses that clash', () => {
  /** Whether some way of adding candidates leaves none of these clauses unmet, and none that no partner can mend worse than it is. */
  function canMeet(
    edition: Edition,
    wish: { consortium: Consortium; candidates: readonly Candidate[] },
    some: readonly RuleId[],
  ) {
    const roleSets = roleSetsOf(edition, blockingRules(edition))
    const known = sizesOn(aDay)
    const unmetIn = (team: Consortium) =>
      blockingFindings(edition, team, aDay, known).filter(({ outcome }) => outcome === 'unmet')
    const before = unmetIn(wish.consortium)
    const alone = { ...wish.consortium, members: [] }
    for (let steps = 0; steps <= wish.candidates.length; steps++)
      for (const { add } of waysOf(alone, wish.candidates, roleSets, steps)) {
        const team = joined(wish.consortium, { add, change: [], remove: [] })
        const isMet = unmetIn(team).every(({ rule, short = 0 }) => {
          const left = before.find((one) => one.rule === rule && one.lacks.length === 0)
          return !some.includes(rule) || (left !== undefined && short <= (left.short ?? 0))
        })
        if (isMet) return true
      }
    return false
  }

  test.each(editions)('%s: nobody can meet them together, and without any one of them somebody can', async (id) => {
    const { edition, wishes } = await small(id)
    let clashes = 0
    fc.assert(
      fc.property(wishes, (wish) => {
        const { outcome, clash = [] } = propose(wish)
        if (outcome !== 'impossible') return
        clashes += 1
        expect(clash.length).toBeGreaterThan(0)
        expect(canMeet(edition, wish, clash)).toBe(false)
        for (const one of clash)
          expect(
            canMeet(
              edition,
              wish,
              clash.filter((other) => other !== one),
            ),
          ).toBe(true)
      }),
      { numRuns: 12 },
    )
    expect(clashes).toBeGreaterThan(0)
  })
})
