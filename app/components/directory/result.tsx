import { Link } from '@remix-run/react'
import type { FoundOrganisation } from '#use-cases/organisations/search-organisations.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Highlighted } from '../highlighted.tsx'
import { OrganisationMarks, usePlace } from '../organisation-marks.tsx'

/** One organisation found: who and where, what it does, and why it is here. */
export function Result({ found }: { found: FoundOrganisation }) {
  const { organisation: it, highlights, why } = found
  const say = useSay()
  const { written } = useWords()
  const placeOf = usePlace()
  const marked = (field: string, text: string) => {
    const highlight = highlights.find((mark) => mark.field === field && mark.text === text)
    return highlight ? <Highlighted highlight={highlight} /> : text
  }
  return (
    <li className="border-b border-solid-gray-200 py-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2 className="text-[1.0625rem] font-700 leading-150">
          <Link className="text-link" to={`/organisations/${it.id}`}>
            {marked('name', it.name)}
          </Link>
        </h2>
        <span className="text-[0.9375rem] text-solid-gray-700">{placeOf(it)}</span>
        <span className="flex flex-wrap items-center gap-1.5 lg:ml-auto">
          <OrganisationMarks of={it} />
        </span>
      </div>
      {it.capability && (
        <p className="mt-1 line-clamp-2 text-[0.9375rem] leading-160">{marked('capability', it.capability)}</p>
      )}
      {why.length > 0 && <p className="mt-0.5 text-[0.8125rem] text-solid-gray-700">{written.beside(why.map(say))}</p>}
    </li>
  )
}
