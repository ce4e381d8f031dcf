import { Link } from '@remix-run/react'
import { sorts } from '#search/engine.ts'
import { noWishes, type WishedType, type Wishes, wishedTypes } from '#use-cases/searches/wishes.ts'
import type { Directory } from '../../directory.server.ts'
import { number } from '../../words/numbers.ts'
import { useWords } from '../../words/use-words.ts'
import { SearchLink } from './search-link.tsx'

/** Organisations, programmes or open seats: the words go along, filters stay with the organisations. */
export function TypeSwitch({
  wishes,
  totals,
  openSeats,
}: { wishes: Wishes } & Pick<Directory, 'totals' | 'openSeats'>) {
  const { types, total } = useWords().search
  const to = (type: WishedType): Wishes =>
    type === wishes.type ? wishes : { ...noWishes, type, text: wishes.text, verbatim: wishes.verbatim }
  return (
    <nav aria-label={types.label} className="flex flex-wrap gap-x-6 border-b border-solid-gray-420">
      {wishedTypes.map((it) => (
        <SearchLink key={it} wishes={to(it)} aria-current={wishes.type === it ? 'page' : undefined} className={tab}>
          {types[it]}
          <span className="min-w-[4.5em] text-[0.875rem] text-solid-gray-700 tabular-nums">
            {total(number(totals[it].count), totals[it].exact)}
          </span>
        </SearchLink>
      ))}
      <Link className={tab} to={`/open-seats?${new URLSearchParams(wishes.text ? { q: wishes.text } : {})}`}>
        {types.openSeats}
        <span className="min-w-[4.5em] text-[0.875rem] text-solid-gray-700 tabular-nums">
          {total(number(openSeats), true)}
        </span>
      </Link>
    </nav>
  )
}

const tab =
  'focus-ring -mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent px-1 hover:underline aria-[current=page]:border-blue-900 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000'

/** The catalogue has no days of change: programmes go by match or by name. */
export function SortSwitch({ wishes }: { wishes: Wishes }) {
  const { sort } = useWords().search
  return (
    <nav aria-label={sort.label} className="flex flex-wrap items-center gap-x-3 text-[0.875rem]">
      {sorts
        .filter((it) => it !== 'changed' || wishes.type === 'organisation')
        .map((it) => (
          <SearchLink
            key={it}
            wishes={{ ...wishes, sort: it }}
            aria-current={wishes.sort === it ? 'true' : undefined}
            className="focus-ring inline-flex min-h-9 items-center rounded-4 px-1 text-blue-900 underline aria-[current=true]:font-700 aria-[current=true]:text-solid-gray-900 aria-[current=true]:no-underline"
          >
            {sort[it]}
          </SearchLink>
        ))}
    </nav>
  )
}
