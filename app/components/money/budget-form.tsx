import { useRef, useState } from 'react'
import { parseYen, yenDigits } from '#consortium/yen.ts'
import { columnsOf } from '#programs/estimate/columns.ts'
import type { EstimatedPart } from '#programs/estimate.ts'
import { amountOf, type BudgetLine, linesOf, yenOf } from '#rooms/amounts.ts'
import type { Seat } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { useRoom } from '../room/room-context.ts'
import { RoomForm } from '../room/room-form.tsx'
import { type BudgetRow, budgetRows, readBudget, writeBudget } from './budget-rows.ts'
import { useCategory } from './steps.tsx'
import { useYen } from './yen-words.ts'

/**
 * The budget of one seat. What is typed counts in the estimate at once and is kept when it is saved; what somebody else saves
 * meanwhile does not take it away, and is not overwritten.
 */
export function BudgetForm({
  seat,
  part,
  gives,
  onDraft,
}: {
  seat: Seat
  /** What the estimate says of it, with what is typed. */
  part: EstimatedPart | undefined
  /** What each of these lines would give if nothing were asked for. */
  gives: (lines: readonly BudgetLine[]) => readonly number[]
  /** The lines as typed; null once they are those that are kept. */
  onDraft: (lines: readonly BudgetLine[] | null) => void
}) {
  const { money } = useWords()
  const { yen } = useYen()
  const { view, edition, on } = useRoom()
  /** The amount the form was filled from: while something is typed, another one does not take its place. */
  const [held, setHeld] = useState<string | null | undefined>(undefined)
  const [undo, setUndo] = useState<{ lines: readonly BudgetLine[] } | null>(null)
  const [generation, setGeneration] = useState(0)
  const before = useRef<readonly BudgetLine[]>([])
  const over = held === undefined ? seat.amountId : held
  const stated = amountOf({ amountId: over }, view.amounts)
  const lines = filledIn(linesOf(stated), yenOf(stated), columnsOf(edition))
  const rows = budgetRows(edition, lines, view.room.plan.years, on)
  const behind = held !== undefined && held !== seat.amountId
  const typing = held !== undefined

  const follow = () => {
    setHeld(undefined)
    setGeneration(generation + 1)
    onDraft(null)
  }
  const alone = yenOf(stated)
  return (
    <div className="space-y-4">
      {behind && (
        <Notice kind="warning" live title={money.changed}>
          <Button kind="outline" size="sm" onClick={follow}>
            {money.showNow}
          </Button>
        </Notice>
      )}
      {alone !== undefined && lines.length === 0 && <p className="text-[0.875rem]">{money.sumOnly(yen(alone))}</p>}
      <RoomForm
        intent="budget"
        hidden={{ seatId: seat.id, over: over ?? '' }}
        submit={money.save}
        onSend={() => {
          before.current = linesOf(amountOf(seat, view.amounts))
        }}
        onDone={() => {
          setUndo({ lines: before.current })
          follow()
        }}
        aside={
          typing ? (
            <span className="text-[0.875rem]">{money.unsaved}</span>
          ) : (
            <span role="status" className="text-[0.875rem]">
              {undo ? money.saved : ''}
            </span>
          )
        }
      >
        {(answer) => (
          <Rows
            key={`${over} ${generation}`}
            rows={rows}
            part={part}
            gives={gives}
            wrong={answer?.fields ?? []}
            onTyped={(typed) => {
              if (held === undefined) setHeld(seat.amountId)
              onDraft(typed)
            }}
          />
        )}
      </RoomForm>
      {undo && !typing && (
        <RoomForm
          intent="budget"
          hidden={{ seatId: seat.id, over: seat.amountId ?? '', ...writeBudget(undo.lines) }}
          submit={money.undo}
          kind="text"
          size="sm"
          className=""
          onDone={() => {
            setUndo(null)
            follow()
          }}
        />
      )}
    </div>
  )
}

/** A sum stated alone stands in the one row there is, where an edition has only one. */
const filledIn = (
  lines: readonly BudgetLine[],
  yen: number | undefined,
  { categories, years }: ReturnType<typeof columnsOf>,
): readonly BudgetLine[] => {
  const [only] = categories
  return lines.length === 0 && yen !== undefined && categories.length === 1 && years === 0 && only
    ? [{ category: only, subsidy: yen }]
    : lines
}

function Rows({
  rows,
  part,
  gives,
  wrong,
  onTyped,
}: {
  rows: readonly BudgetRow[]
  part: EstimatedPart | undefined
  gives: (lines: readonly BudgetLine[]) => readonly number[]
  wrong: readonly string[]
  onTyped: (lines: readonly BudgetLine[]) => void
}) {
  const { money, facts, written } = useWords()
  const { edition } = useRoom()
  const { span } = useYen()
  const box = useRef<HTMLDivElement>(null)
  const [unread, setUnread] = useState<readonly string[]>(wrong)
  const { categories, formula } = columnsOf(edition)
  const called = useCategory(categories.length === 1)

  const read = () => {
    const form = box.current?.closest('form')
    return form ? readBudget(new FormData(form)) : { lines: [], wrong: [] }
  }
  const typed = () => onTyped(read().lines)
  /** Puts separators in, and says what cannot be read, once a field is left. */
  const leave = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const yen = parseYen(currentTarget.value)
    if (yen !== undefined) currentTarget.value = yenDigits(yen)
    setUnread(read().wrong)
  }
  const fill = () => {
    const form = box.current?.closest('form')
    const { lines } = read()
    const given = gives(lines.map(({ subsidy: _, ...line }) => line))
    for (const [at, row] of rows.entries()) {
      const place = lines.findIndex((line) => line.category === row.category && line.year === row.year)
      const field = form?.elements.namedItem(`b.${at}.subsidy`)
      if (place >= 0 && lines[place]?.cost !== undefined && field instanceof HTMLInputElement)
        field.value = yenDigits(given[place] ?? 0)
    }
    typed()
  }
  const errors = (name: string) => (unread.includes(name) || wrong.includes(name) ? [money.unreadable] : undefined)
  return (
    <div ref={box} onInput={typed} className="space-y-4">
      <p className="text-[0.875rem] text-solid-gray-700">{formula ? money.formulaHelp : money.entryHelp}</p>
      {rows.map(({ category, year, line }, at) => {
        const heads = [...(year === undefined ? [] : [money.year(year)]), called(category)]
        const estimated = part?.lines.find((it) => it.category === category && it.year === year)
        return (
          <fieldset key={`${category} ${year}`} className="border-l-4 border-solid-gray-200 pl-3">
            <legend className="float-left mb-1 w-full font-700">{heads.join(' ')}</legend>
            <input type="hidden" name={`b.${at}.category`} value={category} />
            {year !== undefined && <input type="hidden" name={`b.${at}.year`} value={year} />}
            <div className="clear-both grid grid-cols-2 gap-3">
              {!formula && (
                <TextField
                  name={`b.${at}.cost`}
                  label={money.cost}
                  unmarked
                  unit={facts.units.yen}
                  autoComplete="off"
                  defaultValue={line?.cost === undefined ? '' : yenDigits(line.cost)}
                  onBlur={leave}
                  errors={errors(`b.${at}.cost`)}
                />
              )}
              <TextField
                name={`b.${at}.subsidy`}
                label={money.asked}
                unmarked
                unit={facts.units.yen}
                autoComplete="off"
                defaultValue={line?.subsidy === undefined ? '' : yenDigits(line.subsidy)}
                onBlur={leave}
                errors={errors(`b.${at}.subsidy`)}
              />
            </div>
            {estimated && <p className="mt-1 text-[0.875rem] tabular-nums">{money.gives(span(estimated.subsidy))}</p>}
          </fieldset>
        )
      })}
      {part && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 font-700 tabular-nums">
          {`${written.label(money.subsidy)}${span(part.subsidy)}`}
          {part.own && <span>{`${written.label(money.ownShare)}${span(part.own)}`}</span>}
          {!formula && part.cost !== null && (
            <Button kind="text" size="sm" onClick={fill}>
              {money.useEstimate}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
