import type { Edition } from '#programs/edition.ts'
import { columnsOf } from '#programs/estimate/columns.ts'
import { type Estimate, type EstimatedPart, ownShare } from '#programs/estimate.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { type Bar, Bars } from './bars.tsx'
import { EstimateTable } from './estimate-table.tsx'
import { PartSteps, Steps } from './steps.tsx'
import { useYen } from './yen-words.ts'

/**
 * What each receives and what all do: bars, the same in numbers, and how it is worked out. `aside` says what stands beside a name.
 * `Heading` follows from where it stands.
 */
export function EstimateView({
  edition,
  estimate,
  aside,
  heading: Heading = 'h3',
}: {
  edition: Edition
  estimate: Estimate
  aside?: (part: EstimatedPart) => string | undefined
  heading?: 'h3' | 'h4'
}) {
  const { money, written } = useWords()
  const say = useSay()
  const { yen, span } = useYen()
  const { parts, sum, whole, cost, own, cut } = estimate
  if (parts.length === 0) return <p className="text-solid-gray-700">{money.none}</p>

  const alone = columnsOf(edition).categories.length === 1
  const nameOf = (part: EstimatedPart) => part.name ?? money.nobody
  const besideOf = (part: EstimatedPart) =>
    part.paid === 'no' ? money.unpaid : part.paid === 'perhaps' && part.name ? money.maybeUnpaid : aside?.(part)
  const bars = parts.map((part): Bar => {
    const { index, subsidy, cost: spent } = part
    return { key: `${index}`, name: nameOf(part), aside: besideOf(part), cost: spent, subsidy, says: span(subsidy) }
  })
  const all: Bar = { key: 'whole', name: money.whole, cost, subsidy: whole, says: span(whole) }
  return (
    <div className="space-y-5">
      <p className="text-[1.125rem] font-700">
        {money.whole}
        <span className="ml-3 tabular-nums">{`${money.subsidy} ${span(whole)}`}</span>
        {own && <span className="ml-3 tabular-nums">{`${money.ownShare} ${span(own)}`}</span>}
      </p>
      {cut && <Notice kind="warning">{money.cut(cutSays(yen, estimate, money.upTo))}</Notice>}
      <Bars bars={parts.length > 1 ? [...bars, all] : bars} />
      <EstimateTable
        rows={[
          ...parts.map((part) => ({ key: `${part.index}`, name: nameOf(part), ...amountsOf(part) })),
          ...(parts.length > 1 && cut
            ? [{ key: 'sum', name: money.sum, cost, subsidy: sum, own: ownShare(cost, sum) }]
            : []),
          ...(parts.length > 1 ? [{ key: 'whole', name: money.whole, cost, subsidy: whole, own, strong: true }] : []),
        ]}
      />
      <section>
        <Heading className="mb-2 font-700">{money.how}</Heading>
        <div className="space-y-2">
          {parts.map((part) => (
            <details key={part.index} className="rounded-8 border border-solid-gray-300 px-3 py-2">
              <summary className="focus-ring min-h-8 cursor-pointer rounded-4 font-700">
                {nameOf(part)}
                <span className="ml-3 font-400 tabular-nums">{span(part.subsidy)}</span>
              </summary>
              <div className="mt-2">
                <PartSteps part={part} alone={alone} />
              </div>
            </details>
          ))}
          {estimate.steps.length > 0 && (
            <div className="rounded-8 border border-solid-gray-300 px-3 py-2 text-[0.875rem] leading-160">
              <p className="font-700">{money.wholeSteps}</p>
              <Steps steps={estimate.steps} />
            </div>
          )}
        </div>
      </section>
      {estimate.questions.length > 0 && (
        <div className="text-[0.9375rem]">
          <p className="font-700">{money.missing}</p>
          <ul className="list-disc pl-5">
            {estimate.questions.map((it) => (
              <li key={it.path}>{say(it.ask)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-[0.8125rem] leading-160 text-solid-gray-700">{written.sentences([money.rounding])}</p>
    </div>
  )
}

/** How much caps on the whole take: at most so much, where it is open. */
export const cutSays = (
  yen: (amount: number) => string,
  { sum, whole }: Pick<Estimate, 'sum' | 'whole'>,
  upTo: (yen: string) => string,
): string => {
  const [least, most] = [sum.least - whole.least, sum.most - whole.most]
  return least === most ? yen(most) : upTo(yen(Math.max(least, most)))
}

const amountsOf = ({ cost, subsidy, own }: EstimatedPart) => ({ cost, subsidy, own })
