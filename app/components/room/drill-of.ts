import type { Consortium } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import { hopedFor } from '#matching/candidate.ts'
import { drill, type Spare, spares, type Withdrawal } from '#matching/drill.ts'
import { leadingRoles, type Successor, successorsOf } from '#matching/succession.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { consortiumOf, seatIdsOf } from '#rooms/consortium.ts'
import { consideredIn } from '#rooms/desk.ts'
import { type Seat, seatOf } from '#rooms/state.ts'
import { holdsAmounts } from '#rooms/sums.ts'
import type { RoomView } from '#rooms/view.ts'

/** Whose seats are taken for held: those confirmed alone, or with them all who agreed or were asked. */
export type Counting = 'confirmed' | 'hoped'

/** What is foreseen for each member of a room, should it leave. */
export interface Drilled {
  readonly members: readonly DrilledMember[]
  /** Of every counting clause: how many count now and how many must. */
  readonly spares: readonly Spare[]
  /** Clauses that are unmet with everybody there. */
  readonly unmet: number
  /** Some clause rests on amounts that this reader does not see: nothing is foreseen of it. */
  readonly hidesAmounts: boolean
}

export interface DrilledMember {
  readonly seat: Seat
  readonly leaving: Withdrawal
  /** Counting clauses that count it, the tightest first. */
  readonly counts: readonly Spare[]
  /** Of each role that leads an application: who could take it over. */
  readonly succession: readonly {
    readonly role: Role
    readonly successors: readonly (Successor & { readonly name: string })[]
  }[]
  readonly heirs: readonly { readonly member: number; readonly name: string; readonly roles: readonly Role[] }[]
  /** 候補 of the desk who could come instead, by their seats. */
  readonly substitutes: readonly { readonly seatId: string; readonly name: string }[]
}

/**
 * The withdrawal drill of a room, from the same state and edition as its verdict. Where amounts are hidden from the reader, the
 * clauses that rest on them are open both with a member and without, so nothing of theirs is told.
 */
export function drillOf(
  { room, desk, amounts }: Pick<RoomView, 'room' | 'desk' | 'amounts'>,
  reader: { readonly readsAmounts: boolean },
  edition: Edition,
  on: string,
  counting: Counting,
): Drilled {
  const all = consortiumOf(room, null, reader.readsAmounts ? amounts : {}, on)
  const counted = all.members.flatMap(({ state }, at) => (counting === 'hoped' || state === 'confirmed' ? [at] : []))
  const consortium: Consortium = { ...all, members: counted.flatMap((at) => all.members[at] ?? []) }
  const seatIds = seatIdsOf(room, null, on)
  const seats = counted.flatMap((at) => seatOf(room, seatIds[at] ?? '') ?? [])
  const candidates = consideredIn(room, desk).map(({ id, organisation, facts }) => ({
    key: id,
    name: organisation.name,
    facts,
  }))

  const { findings } = check(edition, hopedFor(consortium), on)
  const tight = [...spares(edition, consortium, on)].sort((one, other) => spareOf(one) - spareOf(other))
  const nameOf = (at: number): string => consortium.members[at]?.name ?? ''
  const members = drill(edition, consortium, on, candidates).flatMap((leaving): DrilledMember[] => {
    const seat = seats[leaving.member]
    if (!seat) return []
    const leads = leaving.breaks.length > 0 ? leadingRoles.filter((role) => seat.roles.includes(role)) : []
    return [
      {
        seat,
        leaving,
        counts: tight.filter(({ rule }) =>
          findings.find((it) => it.rule === rule)?.counted.some(({ index }) => index === leaving.member),
        ),
        succession: leads.map((role) => ({
          role,
          successors: successorsOf(edition, consortium, on, leaving.member, role).map((it) => ({
            ...it,
            name: nameOf(it.member),
          })),
        })),
        heirs: leaving.heirs.map((member) => ({
          member,
          name: nameOf(member),
          roles: consortium.members[member]?.roles ?? [],
        })),
        substitutes: leaving.substitutes.map(({ key, name }) => ({ seatId: key, name })),
      },
    ]
  })
  return {
    members,
    spares: tight,
    unmet: findings.filter(({ blocking, outcome }) => blocking && outcome === 'unmet').length,
    hidesAmounts: !reader.readsAmounts && holdsAmounts(room),
  }
}

export const spareOf = ({ has, needs }: Pick<Spare, 'has' | 'needs'>): number => has - needs
