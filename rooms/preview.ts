import type { OrganisationFacts } from '#consortium/consortium.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import type { Finding, Outcome, Question, RuleId, Verdict } from '#programs/verdict.ts'
import { apply } from './apply.ts'
import { isSame } from './commands.ts'
import { seatIdsOf } from './consortium.ts'
import type { OrganisationRef } from './events.ts'
import { takenFrom } from './facts.ts'
import { openQuestions } from './questions.ts'
import { isLive, type RoomState, type Seat } from './state.ts'
import { verdictOf } from './verdict.ts'
import type { RoomView } from './view.ts'

/** Who might join, as far as it is public. `seatId` where it stands on the desk or was asked already. */
export interface Joining {
  readonly seatId?: string | undefined
  readonly organisation: OrganisationRef
  readonly facts: OrganisationFacts
  readonly roles: readonly Role[]
}

/** Where a clause stands: by how much it is short, as in its finding, and how many organisations would mend it, where one number says so. */
export interface Standing {
  readonly outcome: Outcome
  readonly short: number | null
  readonly missing: number | null
}

/** A clause that would stand otherwise. */
export interface Turn {
  readonly rule: RuleId
  readonly blocking: boolean
  readonly from: Standing
  readonly to: Standing
}

/** The room as it stands and as it would with one more, and what turns between the two. */
export interface Preview {
  readonly before: Verdict
  readonly after: Verdict
  /** Of the verdict, counting it as 参加確定. */
  readonly turns: readonly Turn[]
  /** Of the outlook, where that turns otherwise than the verdict. */
  readonly hoped: readonly Turn[]
  /** What would have to be asked of it: facts that nobody outside knows. */
  readonly questions: readonly Question[]
}

/** A seat id no room can hold. */
const joined = 'joining'

/**
 * What would become of the team if this organisation were confirmed, by the same fold and the same `check` as when it is. Only its
 * public facts are known beforehand, so what rests on others stays unknown. For the organiser, who reads all amounts.
 */
export function previewOf(
  view: Pick<RoomView, 'room' | 'amounts' | 'sums'>,
  edition: Edition,
  on: string,
  { seatId = joined, organisation, facts, roles }: Joining,
): Preview | null {
  const reader = { readsAmounts: true }
  const taken = takenFrom(facts, factsForRooms(edition), 'asked')
  const body = { seatId, organisation, facts: taken, roles: [...roles] }
  const room = apply(view.room, { ...imagined, seq: view.room.seq, kind: 'seat-confirmed', body })
  const before = verdictOf(view, reader, edition, on)
  const after = verdictOf({ ...view, room }, reader, edition, on)
  if (!before || !after) return null

  const member = seatIdsOf(room, null, on).indexOf(seatId)
  return {
    before,
    after,
    ...differenceOf(before, after),
    questions: openQuestions(after.findings).filter((it) => it.member === member),
  }
}

/** The seat that the organisation holds, or is asked for, here; two are never given. */
export const seatHeldBy = (room: RoomState, { seatId, organisation }: Omit<Joining, 'facts' | 'roles'>): Seat | null =>
  room.seats.find((it) => isLive(it) && it.id !== seatId && isSame(it.organisation, organisation)) ?? null

const imagined = {
  logId: '',
  at: '',
  by: { accountId: null, name: null, organisationId: null, organisation: null },
} as const

const standingOf = ({ outcome, short, lacks }: Finding): Standing => ({
  outcome,
  short: short ?? null,
  missing: lacks.length === 1 ? (lacks[0]?.count ?? null) : null,
})

const isAlike = (a: Turn, b: Turn) =>
  a.rule === b.rule && JSON.stringify([a.from, a.to]) === JSON.stringify([b.from, b.to])

/** Both lists are in the order of the edition's rules. */
const turnsBetween = (before: readonly Finding[], after: readonly Finding[]): Turn[] =>
  after.flatMap((finding) => {
    const was = before.find((it) => it.rule === finding.rule)
    if (!was) return []
    const [from, to] = [standingOf(was), standingOf(finding)]
    if (from.outcome === to.outcome && from.short === to.short) return []
    return [{ rule: finding.rule, blocking: finding.blocking, from, to }]
  })

/**
 * What would turn if these seats had these roles, as everyone may know it: without the amounts that members ask for, so that the same is
 * told to all whose consent is asked.
 */
export function rolesPreview(
  view: Pick<RoomView, 'room'>,
  edition: Edition,
  on: string,
  to: readonly { readonly seatId: string; readonly roles: readonly Role[] }[],
): Pick<Preview, 'turns' | 'hoped'> | null {
  const bare: RoomState = { ...view.room, seats: view.room.seats.map((seat) => ({ ...seat, amountId: null })) }
  const moved = to.reduce(
    (room, { seatId, roles }) =>
      apply(room, { ...imagined, seq: room.seq, kind: 'roles-changed', body: { seatId, roles: [...roles] } }),
    bare,
  )
  const judged = (room: RoomState) => verdictOf({ room, amounts: {}, sums: null }, { readsAmounts: true }, edition, on)
  const [before, after] = [judged(bare), judged(moved)]
  return before && after && differenceOf(before, after)
}

/** The clauses that turn, and those of the outlook that turn otherwise. */
function differenceOf(before: Verdict, after: Verdict): Pick<Preview, 'turns' | 'hoped'> {
  const turns = turnsBetween(before.findings, after.findings)
  const hoped = turnsBetween(before.outlook.findings, after.outlook.findings)
  return { turns, hoped: hoped.filter((it) => !turns.some((other) => isAlike(it, other))) }
}
