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
  const holders: number[][] = seats.map(() => [])

  // Finds somebody for a copy of `seat`, moving those seated before along an alternating path; nobody loses a seat.
  const fill = (seat: number, visited: Set<number>): boolean => {
    for (const [who, can] of open.entries()) {
      if (!can.includes(seat) || visited.has(who) || seatOf[who] === seat) continue

      visited.add(who)
      const held = seatOf[who]
      if (held !== undefined && !fill(held, visited)) continue
      if (held !== undefined) holders[held] = (holders[held] ?? []).filter((one) => one !== who)
      seatOf[who] = seat
      holders[seat]?.push(who)
      return true
    }
    return false
  }

  for (const [seat, { atLeast }] of seats.entries())
    for (let copy = 0; copy < atLeast; copy++) if (!fill(seat, new Set())) break
  return seatOf
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
 * The fewest and the most copies filled of each seat, exactly. Only how many organisations can take which *set* of seats
 * matters, and beyond the number of copies further ones of a kind change nothing: so the reachable tables of such counts
 * stay few, however large the team.
 */
export function filledWithin(seats: readonly Seat[], edges: readonly Edges[]): Filled[] {
  const tables = reachableTables(seats, edges)
  const outcomes = tables.map((table) => filledByTable(seats, table))
  return seats.map((_, seat) => ({
    fewest: Math.min(...outcomes.map((filled) => filled[seat] ?? 0)),
    most: Math.max(...outcomes.map((filled) => filled[seat] ?? 0)),
  }))
}

/** Whether settling this one organisation could move a seat across its line, whatever the others turn out to be. */
export function couldTurn(seats: readonly Seat[], edges: readonly Edges[], who: number, seat: number): boolean {
  const others = reachableTables(
    seats,
    edges.filter((_, at) => at !== who),
  )
  const asked = seats[seat]?.atLeast ?? 0
  return others.some((table) => {
    const met = optionsOf(edges[who] ?? []).map(
      (option) => (filledByTable(seats, withOne(seats, table, option))[seat] ?? 0) >= asked,
    )
    return met.includes(true) && met.includes(false)
  })
}

/** How many organisations can take exactly each set of seats; the set is a bit mask. */
type Table = readonly number[]

function reachableTables(seats: readonly Seat[], edges: readonly Edges[]): Table[] {
  const none: Table = Array.from({ length: 2 ** seats.length }, () => 0)
  return edges.reduce<Table[]>(
    (tables, one) => {
      const options = optionsOf(one)
      const next = tables.flatMap((table) => options.map((option) => withOne(seats, table, option)))
      return [...new Map(next.map((table) => [table.join(), table])).values()]
    },
    [none],
  )
}

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

/** The rank of the first seats, by Hall's theorem with deficiency; the difference of ranks is what each seat gets. */
function filledByTable(seats: readonly Seat[], table: Table): number[] {
  const ranks = [0, ...seats.map((_, at) => rankOfFirst(seats, table, at + 1))]
  return seats.map((_, at) => (ranks[at + 1] ?? 0) - (ranks[at] ?? 0))
}

function rankOfFirst(seats: readonly Seat[], table: Table, first: number): number {
  const ranks = Array.from({ length: 2 ** first }, (_, short) => {
    const others = seats.slice(0, first).reduce((sum, { atLeast }, at) => (short & (1 << at) ? sum : sum + atLeast), 0)
    return table.reduce((sum, count, mask) => ((mask & short) !== 0 ? sum + count : sum), others)
  })
  return Math.min(...ranks)
}
