import { budgetCategories } from '#consortium/plan-words.ts'
import type { EstimatedLine, EstimatedPart, Step } from '#programs/estimate.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { useYen } from './yen-words.ts'

/** The place on this page of the clause a step rests on. */
export const clauseId = (term: number) => `money-${term + 1}`

/** A reckoning, line by line; each leads to the clause it rests on. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { money } = useWords()
  const say = useSay()
  if (steps.length === 0) return null
  return (
    <ul className="space-y-0.5">
      {steps.map(({ says, term, bites }) => (
        <li key={`${term} ${says.ja}`} className={bites ? 'font-700' : ''}>
          {say(says)}
          {term !== null && (
            <a
              href={`#${clauseId(term)}`}
              className="text-link ml-2 text-[0.8125rem] font-400 print:hidden"
              onClick={() => document.getElementById(clauseId(term))?.closest('details')?.setAttribute('open', '')}
            >
              {money.basis}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** How the part of one organisation is worked out: its lines, then what bounds them together. */
export function PartSteps({ part, alone }: { part: EstimatedPart; alone: boolean }) {
  const { money } = useWords()
  const { span } = useYen()
  return (
    <div className="space-y-2 text-[0.875rem] leading-160">
      <ul className="space-y-2">
        {part.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: Lines have no name of their own, and stand in the order of the budget.
          <li key={at} className="border-l-2 border-solid-gray-300 pl-3">
            <LineHead line={line} alone={alone} />
            <Steps steps={line.steps} />
          </li>
        ))}
      </ul>
      <Steps steps={part.steps} />
      <p className="font-700 tabular-nums">
        {money.subsidy} {span(part.subsidy)}
        {part.own && (
          <span className="ml-4">
            {money.ownShare} {span(part.own)}
          </span>
        )}
      </p>
    </div>
  )
}

function LineHead({ line: { category, year, cost, subsidy }, alone }: { line: EstimatedLine; alone: boolean }) {
  const { money } = useWords()
  const { yen, span } = useYen()
  const called = useCategory(alone)
  const heads = [...(year === undefined ? [] : [money.year(year)]), ...(category ? [called(category)] : [])]
  return (
    <p className="flex flex-wrap justify-between gap-x-4 text-solid-gray-800">
      <span>
        {heads.join(' ')}
        {cost !== undefined && <span className="ml-2 tabular-nums">{`${money.cost} ${yen(cost)}`}</span>}
      </span>
      <span className="tabular-nums">{money.gives(span(subsidy))}</span>
    </p>
  )
}

/** What a category is called: the rest is everything where nothing is told apart. `alone`: it is the only one. */
export function useCategory(alone: boolean) {
  const { money } = useWords()
  const say = useSay()
  return (category: keyof typeof budgetCategories) =>
    alone && category === 'other' ? money.allCosts : say(budgetCategories[category])
}
