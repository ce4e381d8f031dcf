import { Link } from '@remix-run/react'
import { noWishes, type Wishes } from '#use-cases/searches/wishes.ts'
import type { ProgrammeCard } from '../../programme-cards.server.ts'
import { number } from '../../words/numbers.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SearchLink } from './search-link.tsx'

/** Programmes that match what is typed, over the organisations: who types the name of a programme means the programme. */
export function ProgrammesBeside({
  programmes,
  count,
  alone,
  wishes,
}: {
  programmes: readonly ProgrammeCard[]
  count: number
  /** No organisation matches. */
  alone: boolean
  wishes: Wishes
}) {
  const { programmes: words } = useWords().search
  const say = useSay()
  if (programmes.length === 0) return null
  const title = (alone ? words.only : words.title)(number(count))
  return (
    <section aria-label={title} className="rounded-8 bg-blue-50 px-4 py-3">
      <h2 className="text-[0.9375rem] font-700">{title}</h2>
      <ul className="mt-1">
        {programmes.map((it) => (
          <li key={it.id}>
            <Link className="text-link inline-block py-0.5 text-[0.9375rem]" to={`/programs/${it.id}`}>
              {say(it.name)}
            </Link>
          </li>
        ))}
      </ul>
      <SearchLink
        wishes={{ ...noWishes, type: 'programme', text: wishes.text }}
        className="text-link mt-1 inline-block py-0.5 text-[0.875rem]"
      >
        {words.all}
      </SearchLink>
    </section>
  )
}
