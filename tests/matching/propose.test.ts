import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { Role } from '#consortium/roles.ts'
import type { Candidate } from '#matching/candidate.ts'
import { blockingRules } from '#matching/clauses.ts'
import { joined } from '#matching/moves.ts'
import { type Proposal, propose } from '#matching/propose.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { aConsortium, aDigitalFirm, aLocalBody, aMember } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const candidate = ({ name, roles: _, state: __, requests: ___, ...facts }: Member): Candidate => ({
  key: name,
  name,
  facts,
})
const names = ({ add }: Proposal) => add.map(({ candidate: { name } }) => name)
const unmetOf = (edition: Edition, consortium: Consortium) =>
  check(edition, consortium, aDay).findings.filter(({ blocking, outcome }) => blocking && outcome === 'unmet')

describe('a team is completed with the fewest invitations', () => {
  test('one digital firm is missing, and a digital firm is proposed before one that may or may not be meant', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: whole.members.slice(0, 3) }
    const candidates = [
      candidate(aMember({ name: 'デモ市', kind: 'municipality' })),
      candidate(aDigitalFirm({ name: 'デモ甲' })),
      candidate(aDigitalFirm({ name: 'デモ乙' })),
    ]
    const { outcome, proposals } = propose({ edition, consortium, on: aDay, candidates })
    expect(outcome).toBe('found')
    expect(proposals.map(names)).toEqual([['デモ乙'], ['デモ市']])
    const mended = { mends: ['chiiki-dx-r4-a#2'], leaves: [], change: [], remove: [] }
    expect(proposals[0]).toMatchObject({ ...mended, toConfirm: [] })
    expect(proposals[1]).toMatchObject({ ...mended, toConfirm: ['chiiki-dx-r4-a#2'] })
    expect(proposals[0]?.add[0]).toMatchObject({ roles: ['digital'], instead: [{ name: 'デモ甲' }] })
  })

  test('one organisation takes the lead and a seat where that saves an invitation', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: whole.members.slice(1) }
    const candidates = [candidate(aLocalBody({ name: 'デモ財団' })), candidate(aLocalBody({ name: 'デモ信金' }))]
    const { proposals } = propose({ edition, consortium, on: aDay, candidates })
    expect(proposals[0]?.add).toHaveLength(1)
    expect(proposals[0]?.add[0]?.roles.toSorted()).toEqual(['lead', 'local'])
  })

  test('a member that takes the lead is a smaller change than an invitation where it may change', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const consortium = aConsortium({
      members: [aLocalBody(), aLocalBody({ kind: 'chamber' }), aDigitalFirm(), aDigitalFirm()],
    })
    const { proposals } = propose({ edition, consortium, on: aDay, candidates: [], repairs: true })
    expect(proposals.length).toBeGreaterThan(0)
    for (const { add, change, remove } of proposals) {
      expect([add, remove]).toEqual([[], []])
      expect(change).toHaveLength(1)
      expect(change[0]?.roles).toContain('lead')
    }
  })

  test('nobody is proposed twice, nor who sits already, nor for a seat somebody is asked to take', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const [asked] = whole.members.slice(3)
    const waiting = {
      ...whole,
      members: [...whole.members.slice(0, 3), { ...(asked as Member), state: 'asked' as const }],
    }
    expect(propose({ edition, consortium: waiting, on: aDay, candidates: [] }).outcome).toBe('nothing-missing')

    const two = { ...whole, members: whole.members.slice(0, 2) }
    const candidates = [
      candidate(whole.members[1] as Member),
      ...['甲', '乙', '丙'].map((it) => candidate(aDigitalFirm({ name: `デモ${it}` }))),
    ]
    const { proposals } = propose({ edition, consortium: two, on: aDay, candidates })
    expect(new Set(proposals.flatMap(names)).size).toBe(2)
    expect(proposals.flatMap(names)).not.toContain(whole.members[1]?.name)
  })

  test('where nobody can mend it, the clauses that clash are named', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: whole.members.slice(0, 3) }
    expect(propose({ edition, consortium, on: aDay, candidates: [] })).toEqual({
      outcome: 'impossible',
      proposals: [],
      clash: ['chiiki-dx-r4-a#2'],
    })
  })

  test('what only the plan can mend is left over and said so', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium({ plan: { ...aConsortium().plan, statesCommitments: false, forecastsIncome: false } })
    const consortium = { ...whole, members: whole.members.slice(0, 3) }
    const left = unmetOf(edition, whole).map(({ rule }) => rule)
    expect(left.length).toBeGreaterThan(0)
    const { proposals } = propose({ edition, consortium, on: aDay, candidates: [candidate(aDigitalFirm())] })
    expect(proposals[0]?.leaves).toEqual(left)
  })

  test('ends with the best so far when time is up', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: whole.members.slice(0, 3) }
    const candidates = [candidate(aDigitalFirm())]
    expect(propose({ edition, consortium, on: aDay, candidates, left: () => 0 }).outcome).toBe('best-so-far')
  })

  test('what was found before time was up is told, and that it may not be all', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const whole = aConsortium()
    const consortium = { ...whole, members: whole.members.slice(0, 3) }
    const candidates = [candidate(aMember({ kind: 'municipality' })), candidate(aDigitalFirm())]
    const wish = { edition, consortium, on: aDay, candidates }
    const all = propose(wish)
    expect(all.proposals).toHaveLength(2)
    const asked = { times: 0 }
    const left = () => (asked.times++ < 1 ? Number.POSITIVE_INFINITY : 0)
    expect(propose({ ...wish, left })).toEqual({ outcome: 'best-so-far', proposals: all.proposals.slice(0, 1) })
  })

  test('whoever would make a clause worse that stays unmet is not tried again and again', async () => {
    const edition = await theEdition('it-r3-multi')
    const firm = (name: string, size: 'sme' | 'large') => aMember({ name, kind: 'company', size })
    const consortium: Consortium = {
      program: edition.id,
      area: ['20'],
      members: [{ ...firm('席大', 'large'), roles: ['participant'] }],
    }
    const firms = Array.from({ length: 12 }, (_, at) => [firm(`小${at}`, 'sme'), firm(`大${at}`, 'large')]).flat()
    const vendor = aMember({ name: '支援', kind: 'it-vendor', designations: ['it-touroku'] })
    const asked = { times: 0 }
    const left = () => (asked.times++ < 30 ? Number.POSITIVE_INFINITY : 0)
    const candidates = [...firms, vendor].map(candidate)
    const { outcome, proposals } = propose({ edition, consortium, on: aDay, candidates, limit: 1, left })
    expect(outcome).toBe('found')
    expect(proposals[0]?.leaves).toContain('it-r3-multi#3')
    expect(names(proposals[0] as Proposal).filter((name) => name.startsWith('大'))).toEqual([])
  })
})

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
const pool = fc.array(anOrganisation, { maxLength: 5 })

/** The size of the smallest set of additions that leaves nothing mendable unmet: every set of that size is tried. */
function smallest(
  edition: Edition,
  team: Consortium,
  candidates: readonly Candidate[],
  roleSets: readonly Role[][],
  upTo: number,
) {
  const before = unmetOf(edition, team)
  const leaves = before.filter(({ lacks }) => lacks.length === 0)
  const isRight = (consortium: Consortium) =>
    unmetOf(edition, consortium).every((one) => {
      const left = leaves.find(({ rule }) => rule === one.rule)
      return left !== undefined && (one.short ?? 0) <= (left.short ?? 0)
    })
  const tried = (add: Proposal['add'], from: number, size: number): boolean => {
    if (size === 0) return isRight(joined(team, { add, change: [], remove: [] }))
    return candidates.some(
      (candidate, at) =>
        at >= from && roleSets.some((roles) => tried([...add, { candidate, roles, instead: [] }], at + 1, size - 1)),
    )
  }
  for (let size = 1; size <= upTo; size++) if (tried([], 0, size)) return size
  return undefined
}

describe('brute force finds nothing smaller', () => {
  test.each(['chiiki-dx-r4-c', 'it-r3-multi', 'koudo-small-model-r3-request', 'sapoin-r3-budget'] as const)(
    '%s: up to two invitations, every way of making them',
    async (id) => {
      const edition = await theEdition(id)
      const roleSets = roleSetsOf(edition, blockingRules(edition))
      const members = fc.array(
        fc.tuple(anOrganisation, fc.constantFrom(...roleSets)).map(([facts, roles]) => ({ ...facts, roles })),
        { maxLength: 4 },
      )
      fc.assert(
        fc.property(members, pool, (seated, free) => {
          const consortium: Consortium = {
            program: id,
            area: ['20'],
            members: seated.map((it, at) => ({ ...it, name: `席${at}` })),
          }
          const candidates = free.map((facts, at) => ({ key: `${at}`, name: `候補${at}`, facts }))
          const { outcome, proposals } = propose({ edition, consortium, on: aDay, candidates })
          const size = proposals[0]?.add.length
          if (outcome === 'nothing-missing') return
          const brute = smallest(edition, consortium, candidates, roleSets, Math.min((size ?? 3) - 1, 2))
          expect(brute).toBeUndefined()
          for (const proposal of proposals) {
            expect(proposal.add).toHaveLength(size ?? 0)
            const team = joined(consortium, proposal)
            expect(unmetOf(edition, team).map(({ rule }) => rule)).toEqual(proposal.leaves)
            const open = check(edition, team, aDay).findings.filter(({ outcome }) => outcome === 'unknown')
            const mendedAndOpen = proposal.mends.filter((rule) => open.some((it) => it.rule === rule))
            expect(proposal.toConfirm).toEqual(mendedAndOpen)
          }
        }),
        { numRuns: 12 },
      )
    },
    60_000,
  )

  test('the same wish gives the same answer, in whatever order candidates come', async () => {
    const edition = await theEdition('chiiki-dx-r4-c')
    fc.assert(
      fc.property(pool, (free) => {
        const consortium: Consortium = { program: edition.id, area: ['20'], members: [] }
        const candidates = free.map((facts, at) => ({ key: `${at}`, name: `候補${at}`, facts }))
        const one = propose({ edition, consortium, on: aDay, candidates })
        expect(propose({ edition, consortium, on: aDay, candidates: candidates.toReversed() })).toEqual(one)
      }),
      { numRuns: 20 },
    )
  })
})
