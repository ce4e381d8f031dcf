import type { Spare } from '#matching/drill.ts'
import { useWords } from '../../words/use-words.ts'
import { ClauseLink } from './clause-link.tsx'
import { spareOf } from './drill-of.ts'

/** 「10 / 10・余裕 0」 for each counting clause. */
export function Spares({ them }: { them: readonly Spare[] }) {
  return (
    <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-300 px-4">
      {them.map((it) => (
        <li key={it.rule} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <ClauseLink rule={it.rule} />
          <SpareText it={it} />
        </li>
      ))}
    </ul>
  )
}

export function SpareText({ it }: { it: Spare }) {
  const { spares } = useWords().drill
  const spare = spareOf(it)
  return (
    <span
      className={`ml-auto whitespace-nowrap tabular-nums ${spare <= 0 ? 'font-700' : ''} ${spare < 0 ? 'text-error-2' : ''}`}
    >
      {spare < 0 ? spares.short(it.has, it.needs, -spare) : spares.line(it.has, it.needs, spare)}
    </span>
  )
}
