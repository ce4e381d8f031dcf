import { kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'

interface Facet {
  readonly value: string
  readonly count: number
}

/** Kinds and prefectures with how many there are of each; ticks of one list add up, the two lists narrow each other. */
export function Filters({
  facets,
  chosen,
}: {
  facets: { readonly [facet in 'kind' | 'prefecture']?: { readonly counts: readonly Facet[] } | undefined }
  chosen: { readonly kinds: readonly string[]; readonly prefectures: readonly string[] }
}) {
  const words = useWords().organisations.directory
  const say = useSay()
  const kindLabel = (id: string) => say(kinds[id as keyof typeof kinds])
  const placeLabel = (code: string) => {
    const found = prefectures.find((it) => it.code === code)
    return found ? say(found) : code
  }
  return (
    <div className="space-y-5">
      <FacetList
        legend={words.kind}
        name="kind"
        facets={facets.kind?.counts ?? []}
        chosen={chosen.kinds}
        labelOf={kindLabel}
      />
      <FacetList
        legend={words.prefecture}
        name="prefecture"
        facets={facets.prefecture?.counts ?? []}
        chosen={chosen.prefectures}
        labelOf={placeLabel}
      />
      <Button type="submit" kind="outline" className="w-full">
        {words.apply}
      </Button>
    </div>
  )
}

const shownAtFirst = 8

function FacetList({
  legend,
  name,
  facets,
  chosen,
  labelOf,
}: {
  legend: string
  name: string
  facets: readonly Facet[]
  chosen: readonly string[]
  labelOf: (value: string) => string
}) {
  const words = useWords().organisations.directory
  // A chosen one that nothing matches still stands there, or it could not be taken away.
  const all = [...facets, ...chosen.filter((it) => !facets.some(({ value }) => value === it)).map(none)]
  if (all.length === 0) return null
  const first = all.filter((it, at) => at < shownAtFirst || chosen.includes(it.value))
  const rest = all.filter((it) => !first.includes(it))
  const item = (it: Facet) => (
    <li key={it.value}>
      <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-[0.9375rem] leading-140 hover:underline">
        <input
          type="checkbox"
          name={name}
          value={it.value}
          defaultChecked={chosen.includes(it.value)}
          className="focus-ring size-5 shrink-0 cursor-pointer accent-blue-900"
        />
        <span className="flex-1">{labelOf(it.value)}</span>
        <span className="text-[0.875rem] text-solid-gray-700 tabular-nums">{it.count.toLocaleString('ja-JP')}</span>
      </label>
    </li>
  )
  return (
    <fieldset>
      <legend className="mb-1 text-[0.9375rem] font-700">{legend}</legend>
      <ul>{first.map(item)}</ul>
      {rest.length > 0 && (
        <details className="group">
          <summary className="text-link flex min-h-9 w-fit cursor-pointer list-none items-center text-[0.875rem] group-open:hidden">
            {words.more(rest.length)}
          </summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </fieldset>
  )
}

const none = (value: string): Facet => ({ value, count: 0 })
