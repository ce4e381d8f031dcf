import type { Edition } from '#programs/edition.ts'
import { columnsOf } from '#programs/estimate/columns.ts'
import type { EstimatedPart } from '#programs/estimate.ts'
import { useWords } from '../../words/use-words.ts'
import { useRoom } from '../room/room-context.ts'
import { Bars } from './bars.tsx'
import { EstimateTable } from './estimate-table.tsx'
import { cutSays } from './estimate-view.tsx'
import { PartSteps } from './steps.tsx'
import { useYen } from './yen-words.ts'

/** For those who do not read all amounts: their own parts, worked out here, and the whole as the server told it. */
export function SumsOfAll({ parts, edition }: { parts: readonly EstimatedPart[]; edition: Edition }) {
  const { money } = useWords()
  const { span, yen } = useYen()
  const { view } = useRoom()
  const told = view.sums?.seq === view.room.seq ? view.sums.estimate : undefined
  const alone = columnsOf(edition).categories.length === 1
  const own = parts.filter(({ index }) => index !== null)
  return (
    <div className="space-y-5">
      {own.map((part) => (
        <div key={part.index} className="space-y-3">
          <h4 className="font-700">{money.ownPart}</h4>
          <Bars
            bars={[
              { key: 'own', name: part.name ?? '', cost: part.cost, subsidy: part.subsidy, says: span(part.subsidy) },
            ]}
          />
          <PartSteps part={part} alone={alone} />
        </div>
      ))}
      <div className="space-y-3">
        <h4 className="font-700">{money.whole}</h4>
        {told ? (
          <>
            <p className="text-[0.9375rem]">{money.sums(told.stated)}</p>
            <Bars
              bars={[{ key: 'all', name: money.whole, cost: told.cost, subsidy: told.whole, says: span(told.whole) }]}
            />
            <EstimateTable
              rows={[{ key: 'all', name: money.whole, cost: told.cost, subsidy: told.whole, own: told.own }]}
            />
            {told.cut && <p className="text-[0.9375rem]">{money.cut(cutSays(yen, told, money.upTo))}</p>}
          </>
        ) : (
          <p className="text-[0.9375rem] text-solid-gray-700">{money.tooFew}</p>
        )}
      </div>
      <p className="text-[0.8125rem] leading-160 text-solid-gray-700">{money.rounding}</p>
    </div>
  )
}
