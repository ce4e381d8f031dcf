import type { Match } from './match.ts'

/*
 * One organisation takes one counted seat (facts.md 1.3, AMB-15). Seats are filled as far as they can be, lower-numbered
 * rules first: the organisations that can sit form a bipartite graph with the copies of each seat, and covering copies in
 * rule order by augmenting paths gives a largest matching that is also first in that order (seats form a matroid).
 */

/** A seat that must be filled `atLeast` times; given in rule order. */
export interface Seat {
  readonly name: string
  readonly atLeast: number
  /** No more may sit here. */
  readonly atMost?: number
}

/** What one organisation could take: for each seat (in the same order) yes, perhaps or no. */
export type Edges = readonly Match['is'][]

/** How many copies of a seat are filled: the fewest and the most over every way of settling what is open. */
export interface Filled {
  readonly fewest: number
  readonly most: number
}

/** How many copies of each seat are filled when all is settled. `open` = for each organisation, the seats it can take. */
export function filledSeats(seats: readonly Seat[], open: readonly (readonly number[])[]): number[] {
  const taken = assign(seats, open)
  return seats.map((_, seat) => taken.filter((at) => at === seat).length)
}

/**
 * Seats each organisation: the number of the seat it takes, or undefined. Ties go by the order of the organisations.
 * Those left over are not seated here: no copy is left for them.
 */
export function assign(seats: readonly Seat[], open: readonly (readonly number[])[]): (number | undefined)[] {
  const seatOf: (number | undefined)[] = open.map(() => undefined)

  // Finds somebody for a copy of `seat`, moving those seated before along an alternating path; nobody loses a seat.
  const fill = (seat: number, visited: Set<number>): boolean => {
    for (const [who, can] of open.entries()) {
      if (!can.includes(seat) || visited.has(who) || seatOf[who] === seat) continue

      visited.add(who)
      const held = seatOf[who]
      if (held !== undefined && !fill(held, visited)) continue
      seatOf[who] = seat
      return true
    }
    return false
  }

  for (const [seat, { atLeast }] of seats.entries())
    for (let copy = 0; copy < atLeast; copy++) if (!fill(seat, new Set())) break
  return seatOf
}

/**
 * How many sit on a seat at the least, as nothing else is open to them: when even these are more than it may have, it has
 * too many, else the others can sit elsewhere. From those for certain to those perhaps.
 */
export function boundTo(edges: readonly Edges[], seat: number): { readonly least: number; readonly most: number } {
  const elsewhere = (one: Edges, which: readonly Match['is'][]) =>
    one.some((is, other) => other !== seat && which.includes(is))
  return {
    least: edges.filter((one) => one[seat] === 'yes' && !elsewhere(one, ['yes', 'perhaps'])).length,
    most: edges.filter((one) => one[seat] !== 'no' && !elsewhere(one, ['yes'])).length,
  }
}

/**
 * Why a seat stays short although organisations fit it: the fewest seats, this one among them, that together ask for more
 * than can sit on them (Hall). Undefined where the seat alone has too few.
 */
export function tightSeats(
  seats: readonly Seat[],
  open: readonly (readonly number[])[],
  at: number,
): Tight | undefined {
  const sets = Array.from({ length: 2 ** seats.length }, (_, mask) =>
    [...seats.keys()].filter((seat) => mask & (1 << seat)),
  )
  const tight = sets
    .filter((set) => set.includes(at))
    .map((set) => ({
      seats: set,
      asked: set.reduce((sum, seat) => sum + (seats[seat]?.atLeast ?? 0), 0),
      fit: open.filter((can) => can.some((seat) => set.includes(seat))).length,
    }))
    .filter(({ asked, fit }) => asked > fit)
    .sort((one, other) => one.seats.length - other.seats.length)[0]
  return tight && tight.seats.length > 1 ? tight : undefined
}

export interface Tight {
  readonly seats: readonly number[]
  readonly asked: number
  readonly fit: number
}

/**
 * The fewest and the most copies filled of each seat, exactly, over every way of settling what is open.
 *
 * What seat s gets is min(copies, min B − min A) over sets T of the seats before it, where A(T) counts the copies outside
 * T and the organisations that fit T, and B(T) those that fit T or s (Hall). So most edges need no trying: one on s itself
 * only helps s; an organisation that fits s raises B whatever else it fits, so further seats before only take from s; and
 * one that fits nothing gives s least. Only organisations that do not fit s, but some seats before it, are tried each way.
 */
export function filledWithin(seats: readonly Seat[], edges: readonly Edges[]): Filled[] {
  return seats.map(({ atLeast }, at) => {
    if (isApart(edges, at)) {
      const count = (which: readonly Match['is'][]) =>
        Math.min(atLeast, edges.filter((one) => which.includes(one[at] ?? 'no')).length)
      return { fewest: count(['yes']), most: count(['yes', 'perhaps']) }
    }
    const first = seats.slice(0, at + 1)
    const filled = (options: (one: Edges) => readonly number[]) =>
      everyTable(first, edges.map(options)).map((table) => filledOf(first, table, at))
    return {
      fewest: Math.min(...filled((one) => leastFor(one, at))),
      most: Math.max(...filled((one) => mostFor(one, at))),
    }
  })
}

/** Whoever may fit this seat fits none before it: nobody has to be shared, so they need only be counted. */
const isApart = (edges: readonly Edges[], at: number): boolean =>
  edges.every((one) => one[at] === 'no' || one.slice(0, at).every((is) => is === 'no'))

/** The settlings of one organisation of which some one leaves the seat the most, as sets of seats. */
function mostFor(edges: Edges, at: number): readonly number[] {
  const { sure, ways } = before(edges, at)
  if (edges[at] !== 'no') return [sure | (1 << at)]
  return ways.length > 1 ? ways.filter((mask) => mask !== 0) : ways
}

/** The settlings of one organisation of which some one leaves the seat the least. */
function leastFor(edges: Edges, at: number): readonly number[] {
  const { sure, ways } = before(edges, at)
  if (edges[at] === 'yes') return [ways.reduce((all, mask) => all | mask, 1 << at)]
  return sure === 0 ? [0] : ways
}

/** The seats before one that an organisation fits for certain, and every set of them that it may turn out to fit. */
function before(edges: Edges, at: number): { readonly sure: number; readonly ways: readonly number[] } {
  const earlier = edges.slice(0, at)
  return { sure: maskOf(earlier, 'yes'), ways: optionsOf(earlier) }
}

/**
 * Whether settling this one organisation could move a seat across its line, whatever the others turn out to be. Of a team
 * in which too much is open to try it all, everyone is taken to matter who may fit the seat or one before it.
 */
export function couldTurn(seats: readonly Seat[], edges: readonly Edges[], who: number, seat: number): boolean {
  const first = seats.slice(0, seat + 1)
  const own = (edges[who] ?? []).slice(0, seat + 1)
  const options = optionsOf(own)
  if (options.length === 1) return false

  const others = reachableTables(
    first,
    edges.flatMap((one, at) => (at === who ? [] : [optionsOf(one.slice(0, seat + 1))])),
    tooMany,
  )
  if (!others) return true
  const asked = seats[seat]?.atLeast ?? 0
  return others.some((table) => {
    const met = options.map((option) => filledOf(first, withOne(first, table, option), seat) >= asked)
    return met.includes(true) && met.includes(false)
  })
}

/** More tables than a question is worth. */
const tooMany = 400

/** How many organisations can take exactly each set of seats; the set is a bit mask. */
type Table = readonly number[]

const everyTable = (seats: readonly Seat[], options: readonly (readonly number[])[]): Table[] =>
  reachableTables(seats, options) ?? []

/**
 * Every table that the organisations can make up, each by one of its options; undefined where there are more than `limit`.
 * Only how many can take which *set* of seats matters, and beyond the number of copies further ones of a kind change
 * nothing: so of many of whom the same is known, a few stand for all.
 */
function reachableTables(
  seats: readonly Seat[],
  options: readonly (readonly number[])[],
  limit = Infinity,
): Table[] | undefined {
  const alike = new Map<string, number>()
  for (const one of options) alike.set(one.join(), (alike.get(one.join()) ?? 0) + 1)

  let tables: Table[] = [Array.from({ length: 2 ** seats.length }, () => 0)]
  for (const [key, count] of alike) {
    const masks = key.split(',').map(Number)
    for (let at = 0; at < count; at++) {
      const next = distinct(tables.flatMap((table) => masks.map((mask) => withOne(seats, table, mask))))
      if (next.length > limit) return undefined
      const settled =
        next.length === tables.length && next.every((table, place) => table.join() === tables[place]?.join())
      tables = next
      if (settled) break
    }
  }
  return tables
}

/** Each table once, in an order of its own. */
const distinct = (tables: readonly Table[]): Table[] =>
  [...new Map(tables.map((table) => [table.join(), table]))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, table]) => table)

/** The sets of seats an organisation may turn out to fit, each as a bit mask. */
function optionsOf(edges: Edges): number[] {
  const sure = maskOf(edges, 'yes')
  const open = maskOf(edges, 'perhaps')
  return Array.from({ length: 2 ** edges.length }, (_, mask) => mask)
    .filter((mask) => (mask & ~open) === 0)
    .map((mask) => mask | sure)
}

const maskOf = (edges: Edges, which: Match['is']): number =>
  edges.reduce((mask, is, seat) => (is === which ? mask | (1 << seat) : mask), 0)

function withOne(seats: readonly Seat[], table: Table, mask: number): Table {
  const copies = seats.reduce((sum, { atLeast }, seat) => (mask & (1 << seat) ? sum + atLeast : sum), 0)
  return table.map((count, at) => (at === mask ? Math.min(count + 1, copies) : count))
}

/** What one seat gets: the rank of the seats up to it less the rank of those before. */
const filledOf = (seats: readonly Seat[], table: Table, at: number): number =>
  rankOfFirst(seats, table, at + 1) - (at === 0 ? 0 : rankOfFirst(seats, table, at))

/** The rank of the first seats, by Hall's theorem with deficiency. */
function rankOfFirst(seats: readonly Seat[], table: Table, first: number): number {
  const ranks = Array.from({ length: 2 ** first }, (_, short) => {
    const others = seats.slice(0, first).reduce((sum, { atLeast }, at) => (short & (1 << at) ? sum : sum + atLeast), 0)
    return table.reduce((sum, count, mask) => ((mask & short) !== 0 ? sum + count : sum), others)
  })
  return Math.min(...ranks)
}
