import { useState } from 'react'
import { seatStates } from '#consortium/seat-states.ts'
import { type EstimatedPart, estimate } from '#programs/estimate.ts'
import { money as clauses } from '#programs/money.ts'
import { amountOf, askedOn, type BudgetLine, linesOf } from '#rooms/amounts.ts'
import { consortiumOf, seatIdsOf } from '#rooms/consortium.ts'
import { isLive, type Seat, seatStateOn } from '#rooms/state.ts'
import { plannedWith } from '#rooms/sums.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { MoneyLines } from '../programme/money-lines.tsx'
import { Folded } from '../room/folded.tsx'
import { mayWrite, useRoom } from '../room/room-context.ts'
import { SeatState } from '../room/seat-words.tsx'
import { BudgetForm } from './budget-form.tsx'
import { EstimateView } from './estimate-view.tsx'
import { SumsOfAll } from './sums-of-all.tsx'
import { useYen } from './yen-words.ts'

type Drafts = Readonly<Record<string, readonly BudgetLine[]>>

/**
 * Budgets and what the programme would pay for them. Whoever reads all amounts sees every part; a member its own part and the
 * whole; the others the whole alone. `readsAll` does not follow from who may write: a closed composition nobody changes.
 */
export function MoneySection({ readsAll }: { readsAll: boolean }) {
  const { money } = useWords()
  const at = useRoom()
  const { view, edition, on } = at
  const [drafts, setDrafts] = useState<Drafts>({})
  const seats = seatsWithBudget(view.room.seats, edition.roles, on)
  const own = seats.filter((seat) => mayWrite(at, seat))
  const shown = estimateWith(at, drafts)
  const ids = seatIdsOf(view.room, null, on)
  const partOf = (seat: Seat) => shown.parts.find(({ index }) => index !== null && ids[index] === seat.id)

  const draft = (seatId: string) => (lines: readonly BudgetLine[] | null) =>
    setDrafts(({ [seatId]: _, ...others }) => (lines === null ? others : { ...others, [seatId]: lines }))
  /** What each line of a seat would give if nothing were asked: cut to what its organisation may receive in all, last line first. */
  const gives = (seat: Seat) => (lines: readonly BudgetLine[]) => {
    const { parts } = estimateWith(at, { ...drafts, [seat.id]: lines }, seat.id)
    const part = parts.find(({ index }) => index !== null && ids[index] === seat.id)
    let left = part?.subsidy.least ?? 0
    return (part?.lines ?? []).map(({ subsidy }) => {
      const given = Math.min(left, subsidy.least)
      left -= given
      return given
    })
  }
  return (
    <div className="space-y-6">
      <p className="text-[0.9375rem]">{money.privacy}</p>
      {Array.isArray(view.room.plan.budget) && view.room.plan.budget.length > 0 && <Notice>{money.planStands}</Notice>}
      {own.length > 0 && (
        <section>
          <h3 className="mb-2 font-700">{at.me.organiser ? money.budget : money.own}</h3>
          <div className="space-y-2">
            {own.map((seat) => (
              <Folded
                key={seat.id}
                open={own.length === 1}
                title={<SeatHead seat={seat} part={partOf(seat)} drafted={seat.id in drafts} />}
              >
                <BudgetForm seat={seat} part={partOf(seat)} gives={gives(seat)} onDraft={draft(seat.id)} />
              </Folded>
            ))}
          </div>
        </section>
      )}
      {readsAll && own.length === 0 && seats.length === 0 && <p>{money.noBudgetRoles}</p>}
      <section aria-live="polite">
        <h3 className="mb-2 font-700">{money.estimate}</h3>
        {readsAll ? (
          <AllParts shown={shown} seats={seats} drafts={drafts} />
        ) : (
          <SumsOfAll parts={shown.parts} edition={edition} />
        )}
      </section>
      <Folded title={money.lines}>
        <MoneyLines lines={clauses(edition, { program: edition.id, members: [], plan: {} }, on)} />
      </Folded>
    </div>
  )
}

function AllParts({
  shown,
  seats,
  drafts,
}: {
  shown: ReturnType<typeof estimate>
  seats: readonly Seat[]
  drafts: Drafts
}) {
  const { money, written } = useWords()
  const say = useSay()
  const { span } = useYen()
  const at = useRoom()
  const { view, edition, on } = at
  const ids = seatIdsOf(view.room, null, on)
  const waiting = ({ index }: EstimatedPart) => {
    const seat = index === null ? undefined : seats.find(({ id }) => id === ids[index])
    return seat && seat.state !== 'confirmed' ? say(seatStates[seatStateOn(seat, on)]) : undefined
  }
  const firm = estimateWith(at, drafts, undefined, ['confirmed'])
  const silent = shown.silent.flatMap((index) => seats.find(({ id }) => id === ids[index])?.organisation.name ?? [])
  return (
    <div className="space-y-4">
      <EstimateView edition={edition} estimate={shown} aside={waiting} heading="h4" />
      {shown.parts.length > 0 && firm.whole.most !== shown.whole.most && (
        <p className="text-[0.9375rem]">{money.confirmedOnly(span(firm.whole))}</p>
      )}
      {silent.length > 0 && <p className="text-[0.9375rem]">{money.silent(written.list(silent))}</p>}
      <p className="text-[0.8125rem] text-solid-gray-700">{money.estimateNote}</p>
    </div>
  )
}

function SeatHead({ seat, part, drafted }: { seat: Seat; part: EstimatedPart | undefined; drafted: boolean }) {
  const { money, written } = useWords()
  const { span } = useYen()
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 py-1">
      {seat.organisation.name}
      <SeatState seat={seat} />
      <span className="font-400 tabular-nums">
        {part ? `${written.label(money.subsidy)}${span(part.subsidy)}` : ''}
        {drafted && <span className="ml-2 text-[0.8125rem]">{money.unsaved}</span>}
      </span>
    </span>
  )
}

/** The estimate with what is typed in place of what is kept. `bare`: a seat whose sum asked in all is left out. */
function estimateWith(
  { view, edition, on }: Pick<ReturnType<typeof useRoom>, 'view' | 'edition' | 'on'>,
  drafts: Drafts,
  bare?: string,
  states: Parameters<typeof estimate>[3] = plannedWith,
) {
  const typed = (id: string) => `typed ${id}`
  const seats = view.room.seats.map((seat) => {
    const lines = drafts[seat.id]
    if (!lines) return seat
    // A sum stated alone stands until lines take its place.
    const before = amountOf(seat, view.amounts)
    return lines.length === 0 && linesOf(before).length === 0 ? seat : { ...seat, amountId: typed(seat.id) }
  })
  const amounts = {
    ...view.amounts,
    ...Object.fromEntries(
      Object.entries(drafts).map(([id, lines]) => [typed(id), { yen: id === bare ? null : askedOn(lines), lines }]),
    ),
  }
  return estimate(edition, consortiumOf({ ...view.room, seats }, null, amounts, on), on, states)
}

/** Seats a budget is planned for: members, and whoever states one. */
const seatsWithBudget = (
  seats: readonly Seat[],
  roles: ReturnType<typeof useRoom>['edition']['roles'],
  on: string,
): readonly Seat[] =>
  seats.filter(
    (seat) =>
      isLive(seat) &&
      seatStateOn(seat, on) !== 'expired' &&
      (seat.amountId !== null ||
        seat.roles.length === 0 ||
        seat.roles.some((role) => roles.some((it) => it.role === role && it.member))),
  )
