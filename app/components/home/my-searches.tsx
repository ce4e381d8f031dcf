import type { ListedSearch } from '#use-cases/searches/list-searches.ts'
import { useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { SavedLink } from '../search/saved-line.tsx'

/** How many stand on the person's own page; the rest is one link away. */
export const searchesAtHome = 3

/** The searches kept last, with what is new in them. */
export function MySearches({ searches }: { searches: readonly ListedSearch[] }) {
  const { saved } = useWords().search
  return (
    <div className="space-y-4">
      <ul className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200">
        {searches.slice(0, searchesAtHome).map((it) => (
          <li key={it.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
            <SavedLink search={it} />
          </li>
        ))}
      </ul>
      <p>
        <TextLink to="/searches">{saved.manage}</TextLink>
      </p>
    </div>
  )
}
