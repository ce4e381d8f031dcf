import { Link } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Highlighted } from '../highlighted.tsx'
import { OrganisationMarks, usePlace } from '../organisation-marks.tsx'
import type { OrganisationCard } from './card.ts'
import { resultMark } from './use-result-keys.ts'
import { Why } from './why.tsx'

/** One organisation found: who and where, what it does, and why it is here. */
export function OrganisationResult({ found }: { found: OrganisationCard }) {
  const { organisation: it, highlights, why } = found
  const { written, search } = useWords()
  const placeOf = usePlace()
  const marked = (field: string, text: string) => {
    const highlight = highlights.find((mark) => mark.field === field && mark.text === text)
    return highlight ? <Highlighted highlight={highlight} /> : text
  }
  // Only a reading that the entry states: one that was guessed finds, and is never shown.
  const reading = it.kana && highlights.some(({ field, text }) => field === 'kana' && text === it.kana) ? it.kana : null
  return (
    <li className="border-b border-solid-gray-200 py-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2 className="text-[1.0625rem] font-700 leading-150">
          <Link className="text-link" to={`/organisations/${it.id}`} {...resultMark}>
            {marked('name', it.name)}
          </Link>
        </h2>
        <span className="text-[0.9375rem] text-solid-gray-700">{placeOf(it)}</span>
        <span className="flex flex-wrap items-center gap-1.5 lg:ml-auto">
          <OrganisationMarks of={it} />
        </span>
      </div>
      {reading && (
        <p className="text-[0.875rem] text-solid-gray-700">
          {written.label(search.card.kana)}
          {marked('kana', reading)}
        </p>
      )}
      {it.capability && (
        <p className="mt-1 line-clamp-2 text-[0.9375rem] leading-160">{marked('capability', it.capability)}</p>
      )}
      <Why why={why} />
    </li>
  )
}
