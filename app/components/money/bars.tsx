import { useId } from 'react'
import type { Span } from '#programs/estimate.ts'
import { useWords } from '../../words/use-words.ts'

/** One line of the chart: what is paid for certain, what depends, what the organisation pays itself. */
export interface Bar {
  readonly key: string
  readonly name: string
  readonly subsidy: Span
  /** Null where its cost is not known. */
  readonly cost: number | null
  /** What stands beside the name: the state of a seat, that nothing is paid. */
  readonly aside?: string | undefined
  readonly says: string
}

/**
 * Who receives what, as bars on one scale. Solid, dotted and hatched stay apart in grey and in print; the table beside it says the
 * same in numbers, so that the drawing itself is hidden from readers aloud.
 */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const { money, written } = useWords()
  const id = useId()
  const longest = Math.max(1, ...bars.map(({ cost, subsidy }) => Math.max(cost ?? 0, subsidy.most)))
  const open = bars.some(({ subsidy }) => subsidy.least !== subsidy.most)
  return (
    <div aria-hidden="true" className="break-inside-avoid">
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem]">
        <Key id={id} fill={solid} called={money.subsidy} />
        {open && <Key id={id} fill={`url(#${id}-dots)`} called={money.maybe} />}
        <Key id={id} fill={`url(#${id}-lines)`} called={money.ownShare} />
      </ul>
      <ul className="space-y-3">
        {bars.map(({ key, name, aside, cost, subsidy, says }) => (
          <li key={key} className="text-[0.875rem] leading-150">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-700">
                {name}
                {aside && <span className="font-400">{written.aside(aside)}</span>}
              </span>
              <span className="tabular-nums">{says}</span>
            </p>
            <svg aria-hidden="true" className="mt-1 block h-5 w-full">
              <Patterns id={id} />
              <Part from={0} to={Math.max(cost ?? 0, subsidy.most)} of={longest} fill={`url(#${id}-lines)`} />
              <Part from={0} to={subsidy.most} of={longest} fill="#ffffff" />
              <Part from={0} to={subsidy.most} of={longest} fill={`url(#${id}-dots)`} />
              <Part from={0} to={subsidy.least} of={longest} fill={solid} />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}

const solid = '#0017c1'

function Part({ from, to, of, fill }: { from: number; to: number; of: number; fill: string }) {
  if (to <= from) return null
  const percent = (yen: number) => `${(yen / of) * 100}%`
  return <rect x={percent(from)} y="1" width={percent(to - from)} height="18" fill={fill} stroke={solid} />
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-lines`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="#ffffff" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="#626264" strokeWidth="2" />
      </pattern>
      <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="#e8f1fe" />
        <circle cx="2.5" cy="2.5" r="1.4" fill={solid} />
      </pattern>
    </defs>
  )
}

function Key({ id, fill, called }: { id: string; fill: string; called: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" className="h-4 w-7">
        <Patterns id={id} />
        <rect x="0.5" y="0.5" width="27" height="15" fill={fill} stroke={solid} />
      </svg>
      {called}
    </li>
  )
}
