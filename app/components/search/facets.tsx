import type { Facet, FacetCount, FacetName } from '#search/engine.ts'
import { type Wishes, type WishList, wishLists } from '#use-cases/searches/wishes.ts'
import { number } from '../../words/numbers.ts'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'
import { useLabel } from './labels.ts'
import { PrefectureMap } from './prefecture-map.tsx'
import { searchForm } from './search-box.tsx'

const lists = [
  ['kinds', 'kind'],
  ['prefectures', 'prefecture'],
  ['industries', 'industry'],
] as const satisfies (readonly [WishList, FacetName])[]

/** Kinds, prefectures and industries with how many there are of each: ticks of one list add up, the lists narrow each other. */
export function Facets({
  facets,
  wishes,
  onTick,
}: {
  facets: { readonly [facet in FacetName]?: Facet }
  wishes: Wishes
  onTick: () => void
}) {
  const { search } = useWords()
  const about = lists.some(([, name]) => facets[name]?.exact === false)
  return (
    <div className="space-y-5">
      <PrefectureMap facet={facets.prefecture} wishes={wishes} />
      {lists.map(([list, name]) => (
        <FacetList
          key={list}
          legend={search[name]}
          list={list}
          facet={facets[name]}
          chosen={wishes[list]}
          onTick={onTick}
        />
      ))}
      {wishes.municipalities.map((it) => (
        <input key={it} type="hidden" form={searchForm} name={wishLists.municipalities} value={it} />
      ))}
      {about && <p className="text-[0.8125rem] text-solid-gray-700">{search.aboutCounts}</p>}
      <noscript>
        <Button type="submit" form={searchForm} kind="outline" className="w-full">
          {search.apply}
        </Button>
      </noscript>
    </div>
  )
}

/** The rest is folded; so many rows are always reserved, so that nothing leaps while somebody types. */
const shownAtFirst = 6

function FacetList({
  legend,
  list,
  facet,
  chosen,
  onTick,
}: {
  legend: string
  list: WishList
  facet: Facet | undefined
  chosen: readonly string[]
  onTick: () => void
}) {
  const { more, about, noValues } = useWords().search
  const label = useLabel()
  const counts = facet?.counts ?? []
  // A chosen one that nothing matches still stands there, or it could not be taken away.
  const all = [...counts, ...chosen.filter((it) => !counts.some(({ value }) => value === it)).map(none)]
  const rest = all.slice(shownAtFirst)
  const item = ({ value, count }: FacetCount) => (
    <li key={value}>
      <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-[0.9375rem] leading-140 hover:underline">
        <input
          type="checkbox"
          form={searchForm}
          name={wishLists[list]}
          value={value}
          defaultChecked={chosen.includes(value)}
          onChange={onTick}
          className="focus-ring size-5 shrink-0 cursor-pointer accent-blue-900"
        />
        <span className="flex-1">{label(list, value)}</span>
        <span className="text-[0.875rem] text-solid-gray-700 tabular-nums">
          {facet?.exact === false ? about(number(count)) : number(count)}
        </span>
      </label>
    </li>
  )
  return (
    <fieldset className="lg:min-h-61">
      <legend className="mb-1 text-[0.9375rem] font-700">{legend}</legend>
      {all.length === 0 && <p className="text-[0.875rem] text-solid-gray-700">{noValues}</p>}
      <ul>{all.slice(0, shownAtFirst).map(item)}</ul>
      {rest.length > 0 && (
        <details className="group" open={rest.some(({ value }) => chosen.includes(value)) || undefined}>
          <summary className="text-link flex min-h-9 w-fit cursor-pointer list-none items-center text-[0.875rem] group-open:hidden">
            {more(rest.length)}
          </summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </fieldset>
  )
}

const none = (value: string): FacetCount => ({ value, count: 0 })
