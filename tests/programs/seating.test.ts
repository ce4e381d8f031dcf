import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Member } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { check } from '#programs/check.ts'
import { boundTo, couldTurn, type Edges, filledSeats, filledWithin, type Seat } from '#programs/seating.ts'
import { aDay, anEditionOf, theEdition } from '#tests/builders/programs.ts'

const seats: readonly Seat[] = [
  { name: 'local', atLeast: 2 },
  { name: 'digital', atLeast: 2 },
  { name: 'cyber', atLeast: 1 },
]

/** Every way to seat a roster, by trying them all: each organisation takes one of its seats, or none. */
function everySeating(all: readonly Seat[], open: readonly (readonly number[])[]): number[][] {
  return open.reduce<number[][]>(
    (ways, can) =>
      ways.flatMap((way) => [
        way,
        ...can
          .filter((seat) => (way[seat] ?? 0) < (all[seat]?.atLeast ?? 0))
          .map((seat) => way.map((count, at) => (at === seat ? count + 1 : count))),
      ]),
    [all.map(() => 0)],
  )
}

/** As many seats as possible, then as many of the first, then of the second … */
function best(ways: readonly number[][]): number[] {
  const rank = (way: readonly number[]) => [way.reduce((sum, count) => sum + count, 0), ...way]
  const [first = []] = ways.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)]
    const at = a.findIndex((count, place) => count !== b[place])
    return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
  })
  return first
}

/** Every way of settling what is open. */
function everySettling(edges: readonly Edges[]): number[][][] {
  return edges.reduce<number[][][]>(
    (ways, one) => {
      const options = one.reduce<number[][]>(
        (sets, is, seat) =>
          is === 'no'
            ? sets
            : is === 'yes'
              ? sets.map((set) => [...set, seat])
              : sets.flatMap((set) => [set, [...set, seat]]),
        [[]],
      )
      return ways.flatMap((way) => options.map((option) => [...way, option]))
    },
    [[]],
  )
}

describe('one organisation takes one counted seat', () => {
  test('rosters of up to eight for three seats are seated as trying everything would', () => {
    const roster = fc.array(fc.subarray([0, 1, 2]), { maxLength: 8 })
    fc.assert(
      fc.property(roster, (open) => {
        expect(filledSeats(seats, open)).toEqual(best(everySeating(seats, open)))
      }),
      { numRuns: 400 },
    )
  })

  test('the verdict on every community of up to eight agrees with trying everything', async () => {
    const a = await theEdition('chiiki-dx-r4-a')
    const two = seats.slice(0, 2)
    const may = [[], [0], [1], [0, 1]]
    for (let size = 0; size <= 8; size++)
      for (const roster of multisets(may, size)) {
        const members = roster.map((open, at) => aMemberFor(open, at))
        const { findings } = check(a, { program: a.id, members }, aDay)
        const [local = 0, digital = 0] = best(everySeating(two, roster))
        expect([findings[0]?.outcome, findings[1]?.outcome]).toEqual([
          local === 2 ? 'met' : 'unmet',
          digital === 2 ? 'met' : 'unmet',
        ])
      }
  })

  test('all rosters of two seats and up to eight organisations are seated as trying everything would', () => {
    const two = seats.slice(0, 2)
    const kinds = [[], [0], [1], [0, 1]]
    for (let size = 0; size <= 8; size++)
      for (const roster of multisets(kinds, size))
        expect(filledSeats(two, roster)).toEqual(best(everySeating(two, roster)))
  })

  test('with open edges the fewest and the most are those over every way of settling them', () => {
    const edge = fc.constantFrom('yes', 'perhaps', 'no') as fc.Arbitrary<Edges[number]>
    const roster = fc.array(fc.tuple(edge, edge), { maxLength: 6 })
    fc.assert(
      fc.property(roster, (edges) => {
        const two = seats.slice(0, 2)
        const outcomes = everySettling(edges).map((open) => filledSeats(two, open))
        const expected = two.map((_, seat) => {
          const counts = outcomes.map((filled) => filled[seat] ?? 0)
          return { fewest: Math.min(...counts), most: Math.max(...counts) }
        })
        expect(filledWithin(two, edges)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('of three and four seats, too, with a lead, locals, digital firms and a cyber expert', () => {
    const four: readonly Seat[] = [{ name: 'lead', atLeast: 1 }, ...seats]
    const edge = fc.constantFrom('yes', 'perhaps', 'no', 'no') as fc.Arbitrary<Edges[number]>
    const roster = fc.integer({ min: 3, max: 4 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        edges: fc.array(fc.array(edge, { minLength: count, maxLength: count }), { maxLength: 4 }),
      }),
    )
    fc.assert(
      fc.property(roster, ({ count, edges }) => {
        const some = four.slice(0, count)
        const outcomes = everySettling(edges).map((open) => filledSeats(some, open))
        const expected = some.map((_, seat) => {
          const counts = outcomes.map((filled) => filled[seat] ?? 0)
          return { fewest: Math.min(...counts), most: Math.max(...counts) }
        })
        expect(filledWithin(some, edges)).toEqual(expected)
      }),
      { numRuns: 250 },
    )
  })

  test('a seat has too many only when more are bound to it than it may have, however the others sit', () => {
    const two = seats.slice(0, 2)
    const roster = fc.array(fc.constantFrom<Edges>(['yes', 'no'], ['no', 'yes'], ['yes', 'yes']), { maxLength: 6 })
    fc.assert(
      fc.property(roster, (edges) => {
        const open = edges.map((one) => one.flatMap((is, seat) => (is === 'yes' ? [seat] : [])))
        // Everyone sits somewhere: the fewest that can be on the first seat.
        const everyone = open.reduce<number[]>(
          (counts, can) => counts.flatMap((count) => can.map((seat) => (seat === 0 ? count + 1 : count))),
          [0],
        )
        expect(two.map((_, seat) => boundTo(edges, seat).least)[0]).toBe(Math.min(...everyone))
      }),
      { numRuns: 100 },
    )
  })

  test('those are asked who could turn the seat, and nobody else', () => {
    const edge = fc.constantFrom('yes', 'perhaps', 'no') as fc.Arbitrary<Edges[number]>
    const roster = fc.array(fc.tuple(edge, edge), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(roster, fc.nat({ max: 1 }), (edges, seat) => {
        const two = seats.slice(0, 2)
        const settled = everySettling(edges)
        for (const who of edges.keys()) {
          const groups = grouped(settled, (way) => JSON.stringify(way.filter((_, at) => at !== who)))
          const turns = [...groups.values()].some((ways) => {
            const met = ways.map((open) => (filledSeats(two, open)[seat] ?? 0) >= 2)
            return met.includes(true) && met.includes(false)
          })
          expect(couldTurn(two, edges, who, seat)).toBe(turns)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('fifty organisations of which nothing is known are seated without trying everything', () => {
    const edges: Edges[] = Array.from({ length: 50 }, () => ['perhaps', 'perhaps'])
    expect(
      filledWithin(
        [
          { name: 'participant', atLeast: 10 },
          { name: 'it-support', atLeast: 1 },
        ],
        edges,
      ),
    ).toEqual([
      { fewest: 0, most: 10 },
      { fewest: 0, most: 1 },
    ])
  })
})

describe('one lead who is no partner as well', () => {
  const lead = { called: words('幹事', 'leads'), roles: ['lead'] } as const
  const partner = { called: words('連携先', 'partners'), roles: ['partner'] } as const
  const edition = anEditionOf(
    { shape: 'count-between', seat: 'lead', who: lead, atLeast: 1, atMost: 1 },
    { shape: 'count-between', seat: 'partner', who: partner, atLeast: 2 },
  )
  const judged = (...seats: readonly Member['roles'][]) =>
    check(edition, { program: 'invented', members: seats.map((roles, at) => ({ name: `デモ${at}`, roles })) }, aDay)
      .findings
  const outcomes = (...seats: readonly Member['roles'][]) => judged(...seats).map(({ outcome }) => outcome)

  test('whoever would take either sits where somebody is missing', () => {
    expect(outcomes(['lead', 'partner'], ['partner'], ['partner'])).toEqual(['met', 'met'])
    expect(outcomes(['lead', 'partner'], ['partner'])).toEqual(['met', 'unmet'])
    expect(outcomes(['lead'], ['lead', 'partner'], ['partner'])).toEqual(['met', 'met'])
    expect(outcomes(['lead', 'partner'], ['lead'], ['partner'])).toEqual(['met', 'met'])
  })

  test('two leads are one too many, and who would be a partner as well is not one of them', () => {
    const [first] = judged(['lead'], ['lead'], ['partner'], ['partner'])
    expect(first).toMatchObject({ outcome: 'unmet', short: 1, lacks: [] })
    expect(first?.says.ja).toBe('幹事が2者です。1者とされています。1者の役割を変えるか、構成員から外してください。')
    const [counted] = judged(['lead', 'partner'], ['lead'], ['partner'])
    expect(counted?.counted.map(({ name }) => name)).toEqual(['デモ1'])
  })

  test('a role not said is asked where it could be one lead too many', () => {
    const [first] = judged(['lead'], undefined, ['partner'], ['partner'])
    expect(first).toMatchObject({ outcome: 'unknown', questions: [{ path: 'members[1].roles' }] })
  })
})

/** A member that can take these seats of the community and no other. */
const aMemberFor = (open: readonly number[], at: number): Member => ({
  name: `デモ${at}`,
  kind: ['university', 'it-vendor'],
  roles: open.length === 0 ? ['other'] : open.map((seat) => (seat === 0 ? 'local' : 'digital')),
})

function grouped<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return groups
}

/** Every choice of `size` out of these, with repetition, order aside. */
function multisets<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return from.flatMap((one, at) => multisets(from.slice(at), size - 1).map((rest) => [one, ...rest]))
}
