import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { type Candidate, hopedFor, memberOf } from '#matching/candidate.ts'
import { blockingRules } from '#matching/clauses.ts'
import { type Fit, fitsOf } from '#matching/fit.ts'
import { propose } from '#matching/propose.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import { allEditions, type EditionId } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { aConsortium, aDigitalFirm, aLocalBody } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const fitOf = async (id: EditionId, team: Consortium, candidates?: readonly Candidate[]): Promise<Fit> => {
  const [found] = fitsOf(team, [await theEdition(id)], aDay, candidates && { candidates })
  if (!found) throw new Error(`There is no fit for ${id}.`)
  return found
}
const unmetOf = (edition: Edition, team: Consortium) =>
  check(edition, team, aDay).findings.flatMap((it) => (it.blocking && it.outcome === 'unmet' ? [it.rule] : []))
const stranger = (roles: readonly Role[]): Member => memberOf({ key: '', name: '', facts: {} }, roles)

describe('how far a team is from a programme', () => {
  test('a whole team is there, and of each programme it is said as check says it', async () => {
    const team = aConsortium()
    const editions = await allEditions()
    const fits = fitsOf(team, editions, aDay)
    expect(fits).toHaveLength(editions.length)
    expect(fits.find(({ program }) => program === team.program)).toMatchObject({ distance: 0, outcome: 'ready' })
    for (const edition of editions) {
      const { outcome, unmet } = fits.find(({ program }) => program === edition.id) as Fit
      expect({ outcome, unmet }).toEqual({
        outcome: check(edition, team, aDay).outcome,
        unmet: unmetOf(edition, team),
      })
    }
  })

  test('two digital firms are missing: two invitations, in the words of the clause', async () => {
    const whole = aConsortium()
    const { distance, needs, missing, cap } = await fitOf('chiiki-dx-r4-a', {
      ...whole,
      members: whole.members.slice(0, 2),
    })
    expect(distance).toBe(2)
    expect(needs).toMatchObject({ invite: [{ count: 2, roles: ['digital'] }], change: [], remove: [] })
    expect(missing.map(({ ja }) => ja).join()).toContain('あと2者')
    expect(cap).toBe(20_000_000)
  })

  test('a member that could take the lead is a change, not an invitation', async () => {
    const team = aConsortium({
      members: [aLocalBody(), aLocalBody({ kind: 'chamber' }), aDigitalFirm(), aDigitalFirm()],
    })
    const { distance, needs } = await fitOf('chiiki-dx-r4-a', team)
    expect(distance).toBe(1)
    expect(needs).toMatchObject({ invite: [], remove: [] })
    expect(needs.change[0]?.roles).toContain('lead')
  })

  test('who was asked is not counted as missing, and who is only short-listed is', async () => {
    const whole = aConsortium()
    const withLast = (state: NonNullable<Member['state']>) =>
      fitOf('chiiki-dx-r4-a', {
        ...whole,
        members: whole.members.map((it, at) => (at === 3 ? { ...it, state } : it)),
      })
    expect(await withLast('asked')).toMatchObject({ outcome: 'not-ready', outlook: 'ready', distance: 0 })
    expect(await withLast('considered')).toMatchObject({ outcome: 'not-ready', outlook: 'not-ready', distance: 1 })
  })

  test('what only the plan can mend has no distance, and it is said why and who is missing besides', async () => {
    const whole = aConsortium({ area: ['20', '21'] })
    const { distance, why, needs } = await fitOf('chiiki-dx-r4-a', { ...whole, members: whole.members.slice(0, 3) })
    expect(distance).toBeNull()
    expect(why?.ja).toContain('計画')
    expect(needs.invite).toMatchObject([{ count: 1, roles: ['digital'] }])
  })

  test('in a directory of its own only those who are in it count', async () => {
    const whole = aConsortium()
    const team = { ...whole, members: whole.members.slice(0, 2) }
    const directory = [aDigitalFirm(), aDigitalFirm()].map(
      ({ name, roles: _, state: __, requests: ___, ...facts }): Candidate => ({ key: name, name, facts }),
    )
    expect(await fitOf('chiiki-dx-r4-a', team, directory)).toMatchObject({ distance: 2 })
    const none = await fitOf('chiiki-dx-r4-a', team, directory.slice(0, 1))
    expect(none).toMatchObject({ distance: null })
    expect(none.why?.ja).toContain('この一覧')
  })

  test('a firm on its own is never told to leave and let others apply', async () => {
    const firm: Consortium = {
      program: '',
      members: [{ name: 'デモ産業', kind: 'company', size: 'sme', prefecture: '34', designations: [] }],
    }
    for (const { program, needs } of fitsOf(firm, await allEditions(), aDay))
      expect([program, needs.remove]).toEqual([program, []])
  })

  test('a programme in which nobody of the team could stay is out of reach; it is said why, and who is missing besides', async () => {
    // None of them is registered for e-Rad, as all who take part in Go-Tech must be.
    const { distance, why, needs } = await fitOf('gotech-r4-normal', aConsortium())
    expect(distance).toBeNull()
    expect(why?.ja).toContain('が残る形では、「e-Radの研究機関登録」を')
    expect(needs.remove).toEqual([])
    expect(needs.invite.length + needs.change.length).toBeGreaterThan(0)
  })

  test('whose team it is can be said: then another may lead in its place, and it stays', async () => {
    const team = aConsortium()
    const [, second] = team.members
    const editions = await allEditions()
    for (const { needs } of fitsOf(team, editions, aDay, { core: [1] })) expect(needs.remove).not.toContain(1)
    expect(second?.roles).not.toContain('lead')
  })

  test('where time is up the directory is left out but for the team’s own programme, and that is said', async () => {
    const whole = aConsortium()
    const team = { ...whole, members: whole.members.slice(0, 2) }
    const editions = [await theEdition('chiiki-dx-r4-a'), await theEdition('sapoin-r2')]
    const found = fitsOf(team, editions, aDay, { candidates: [], goOn: () => false })
    const [own, other] = ['chiiki-dx-r4-a', 'sapoin-r2'].map((id) => found.find(({ program }) => program === id))
    expect(other).toMatchObject({ distance: expect.any(Number), atLeast: true })
    expect(own).toMatchObject({ distance: null })
    expect(own).not.toHaveProperty('atLeast')
  })

  test('calls that take applications come first, then the nearest', async () => {
    const states = ['open', 'expected', 'unknown', 'closed']
    const ranks = fitsOf(aConsortium(), await allEditions(), aDay).map(
      ({ window, distance }) => states.indexOf(window.state) * 1_000 + (distance ?? 999),
    )
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
  })
})

const facts = fc.record(
  {
    kind: fc.constantFrom('company' as const, 'it-vendor' as const, 'chamber' as const, 'university' as const),
    prefecture: fc.constantFrom('20' as const, '34' as const),
    size: fc.constantFrom('sme' as const, 'large' as const),
  },
  { requiredKeys: ['kind'] },
)
const someTeam = fc
  .array(fc.tuple(facts, fc.subarray<Role>(['lead', 'local', 'digital', 'applicant', 'member'], { maxLength: 2 })), {
    maxLength: 4,
  })
  .map(
    (members): Consortium => ({
      program: 'chiiki-dx-r4-a',
      area: ['20'],
      members: members.map(([it, roles], at) => ({ ...it, roles, name: `デモ${at}` })),
    }),
  )

/** The team after what is needed has happened, strangers taking the seats. */
function carriedOut(team: Consortium, { needs: { invite, change, remove } }: Fit): Consortium {
  const kept = team.members.flatMap((member, at) => {
    const roles = change.find((it) => it.member === at)?.roles
    return remove.includes(at) ? [] : [roles ? { ...member, roles } : member]
  })
  return {
    ...team,
    members: [...kept, ...invite.flatMap(({ count, roles }) => Array.from({ length: count }, () => stranger(roles)))],
  }
}

/** One of those who head it, or where nobody does one of all, is still there. */
function isSameTeam({ members }: Consortium, then: readonly Member[]): boolean {
  const heads = members.filter(({ roles = [] }) => roles.some((role) => role === 'lead' || role === 'applicant'))
  const core = heads.length > 0 ? heads : members
  return members.length === 0 || core.some(({ name }) => then.some((it) => it.name === name))
}

/** Every team one step away: somebody joins in any role, a member takes one more or leaves. */
function oneStepFrom(edition: Edition, team: Consortium): Consortium[] {
  const roleSets = roleSetsOf(edition, blockingRules(edition))
  const roles = [...new Set(roleSets.flat())]
  const withMember = (at: number, member: Member[]) => ({ ...team, members: team.members.toSpliced(at, 1, ...member) })
  return [
    ...roleSets.map((it) => ({ ...team, members: [...team.members, stranger(it)] })),
    ...team.members.flatMap((member, at) => [
      withMember(at, []),
      ...roles.map((role) => withMember(at, [{ ...member, roles: [...(member.roles ?? []), role] }])),
    ]),
  ]
}

describe('every programme and random teams', () => {
  test('once what is needed has happened nothing that blocks is unmet, and one step less is never enough', async () => {
    const editions = await allEditions()
    fc.assert(
      fc.property(someTeam, fc.constantFrom(...editions), (team, edition) => {
        const [found] = fitsOf(team, [edition], aDay)
        const { distance, needs } = found as Fit
        if (distance === null) return
        const { invite, change, remove } = needs
        expect(invite.reduce((sum, { count }) => sum + count, 0) + change.length + remove.length).toBe(distance)
        expect(unmetOf(edition, carriedOut(hopedFor(team), found as Fit))).toEqual([])
        if (distance === 2)
          for (const near of oneStepFrom(edition, team).filter(({ members }) => isSameTeam(team, members)))
            expect(unmetOf(edition, near)).not.toEqual([])
        expect(isSameTeam(team, carriedOut(hopedFor(team), found as Fit).members)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('no directory needs fewer than there would have to be of anybody', async () => {
    const edition = await theEdition('chiiki-dx-r4-c')
    const pool = fc.array(facts, { maxLength: 6 })
    fc.assert(
      fc.property(someTeam, pool, (team, free) => {
        const candidates = free.map((it, at) => ({ key: `${at}`, name: `候補${at}`, facts: it }))
        const [anybody] = fitsOf(team, [edition], aDay)
        const [inPool] = fitsOf(team, [edition], aDay, { candidates })
        if (inPool?.distance != null) expect(anybody?.distance ?? 0).toBeLessThanOrEqual(inPool.distance)
        const { proposals } = propose({ edition, consortium: team, on: aDay, candidates, limit: 1 })
        const [first] = proposals
        if (first?.leaves.length === 0) expect(inPool?.distance).toBeLessThanOrEqual(first.add.length)
      }),
      { numRuns: 30 },
    )
  })
})
