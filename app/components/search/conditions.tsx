import type { ReactNode } from 'react'
import { prefectures } from '#consortium/prefecture.ts'
import type { Understood } from '#search/understood.ts'
import { isFiltered, type Wishes, wishListIds, withoutFilters } from '#use-cases/searches/wishes.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { useLabel } from './labels.ts'
import { SearchLink } from './search-link.tsx'
import { withoutNegative } from './text.ts'

/** What narrows the results, chosen or understood from the words; each can be taken away. */
export function Conditions({ wishes, understood }: { wishes: Wishes; understood: Understood }) {
  const { chips } = useWords().search
  const { place } = useWords().written
  const say = useSay()
  const label = useLabel()
  const chosen = wishListIds.flatMap((list) =>
    wishes[list].map((value) => ({
      key: `${list} ${value}`,
      called: label(list, value),
      without: { ...wishes, [list]: wishes[list].filter((it) => it !== value) },
    })),
  )
  const places = understood.places.map((it) => {
    const prefecture = prefectures.find(({ code }) => code === it.prefecture)
    return {
      key: `place ${it.written}`,
      called: chips.written(place(prefecture ? say(prefecture) : '', it.municipality ?? '')),
      without: { ...wishes, text: it.without },
    }
  })
  const negatives = understood.without.map((word) => ({
    key: `without ${word}`,
    called: chips.without(word),
    without: { ...wishes, text: withoutNegative(wishes.text, word) },
  }))
  const all = [...chosen, ...places, ...negatives]
  if (all.length === 0) return null
  return (
    <ul aria-label={chips.label} className="flex flex-wrap items-center gap-2">
      {all.map((it) => (
        <li key={it.key}>
          <Chip without={it.without}>{it.called}</Chip>
        </li>
      ))}
      {isFiltered(wishes) && chosen.length > 1 && (
        <li>
          <SearchLink wishes={withoutFilters(wishes)} toTotal className="text-link text-[0.875rem]">
            {chips.clear}
          </SearchLink>
        </li>
      )}
    </ul>
  )
}

function Chip({ without, children }: { without: Wishes; children: ReactNode }) {
  const { takeAway } = useWords().search.chips
  return (
    <SearchLink
      wishes={without}
      toTotal
      className="focus-ring inline-flex min-h-9 items-center gap-1.5 rounded-full border border-blue-900 bg-blue-50 px-3 text-[0.875rem] text-blue-1000 hover:bg-blue-100 hover:underline"
    >
      {children}
      <span className="sr-only">{takeAway}</span>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-3.5">
        <path d="m4 4 8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </SearchLink>
  )
}
