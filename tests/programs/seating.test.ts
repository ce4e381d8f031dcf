import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Member } from '#consortium/consortium.ts'
import { check } from '#programs/check.ts'
import { couldTurn, type Edges, filledSeats, filledWithin, type Seat } from '#programs/seating.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

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
