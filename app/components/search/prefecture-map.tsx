import { type KeyboardEvent, useState } from 'react'
import { prefectures } from '#consortium/prefecture.ts'
import type { Facet } from '#search/engine.ts'
import type { Wishes } from '#use-cases/searches/wishes.ts'
import { useHydrated } from '../../use-hydrated.ts'
import { number } from '../../words/numbers.ts'
import { useLanguage, useSay, useWords } from '../../words/use-words.ts'
import { mapColumns, type Tile, tileBeside, tiles } from './prefecture-tiles.ts'
import { SearchLink } from './search-link.tsx'

const shades = [
  'bg-white text-solid-gray-600',
  'bg-blue-50 text-blue-1200',
  'bg-blue-100 text-blue-1200',
  'bg-blue-200 text-blue-1200',
  'bg-blue-300 text-blue-1200',
] as const

/**
 * The prefectures as a list of links that stands in the shape of the country: whoever only hears it hears names and numbers in order.
 * Each link adds its prefecture or takes it away. The list of ticks under it says the same in words.
 */
export function PrefectureMap({ facet, wishes }: { facet: Facet | undefined; wishes: Wishes }) {
  const { map, about } = useWords().search
  const say = useSay()
  const language = useLanguage()
  const hydrated = useHydrated()
  const [at, setAt] = useState<string | null>(null)
  const countOf = (code: string) => facet?.counts.find((it) => it.value === code)?.count ?? 0
  const isChosen = (code: string) => wishes.prefectures.includes(code)
  const most = Math.max(1, ...(facet?.counts.map(({ count }) => count) ?? []))
  const told = (code: string) => {
    const name = prefectures.find((it) => it.code === code)
    const count = facet?.exact === false ? about(number(countOf(code))) : number(countOf(code))
    return (isChosen(code) ? map.chosen : map.tile)(name ? say(name) : code, count)
  }
  const linked = tiles.filter(({ code }) => countOf(code) > 0 || isChosen(code))
  // One stop of the tab key, and the arrows from there; without scripts every link is a stop.
  const stop = linked.find((it) => it.code === at) ?? linked.find((it) => isChosen(it.code)) ?? linked[0]

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const from = tiles.find((it) => it.code === (event.target as HTMLElement).dataset.code)
    const to = from && tileBeside(from, event.key, linked)
    if (!to) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`a[data-code="${to.code}"]`)?.focus()
  }

  return (
    <section aria-label={map.title} className="relative">
      <h2 className="text-[0.9375rem] font-700">{map.title}</h2>
      <div aria-hidden="true" className="absolute top-7 left-0 w-3/4 text-[0.8125rem]">
        <p className="text-solid-gray-700">{map.lead}</p>
        <p className="mt-1 font-700">{at && told(at)}</p>
      </div>
      <ul
        className="mt-2 grid auto-rows-[1fr]"
        style={{ gridTemplateColumns: `repeat(${mapColumns}, minmax(0, 1fr))` }}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setAt(null)}
      >
        {tiles.map((it) => {
          const { code } = it
          const shade = isChosen(code) ? 'bg-blue-900 font-700 text-white' : shades[levelOf(countOf(code), most)]
          const face = (
            <span
              aria-hidden="true"
              className={`flex size-full items-center justify-center rounded-4 border border-solid-gray-300 text-[0.6875rem] leading-none whitespace-nowrap group-hover:border-blue-900 group-hover:underline ${shade}`}
            >
              {language === 'ja' ? nameOn(code) : it.short}
            </span>
          )
          return (
            <li key={code} style={placeOf(it)} onMouseEnter={() => setAt(code)} className="min-h-6.5">
              {linked.includes(it) ? (
                <SearchLink
                  wishes={{ ...wishes, prefectures: toggled(wishes.prefectures, code) }}
                  data-code={code}
                  aria-label={told(code)}
                  aria-current={isChosen(code) || undefined}
                  tabIndex={hydrated && it !== stop ? -1 : undefined}
                  onFocus={() => setAt(code)}
                  className="focus-ring group relative block size-full rounded-4 p-px focus-visible:z-10"
                >
                  {face}
                </SearchLink>
              ) : (
                <span className="block size-full p-px">
                  {face}
                  <span className="sr-only">{told(code)}</span>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How dark a tile is: by the logarithm, so that Tokyo alone does not leave all others pale. */
const levelOf = (count: number, most: number): number =>
  count === 0 ? 0 : 1 + Math.min(3, Math.floor((Math.log(count) / Math.log(most + 1)) * 4))

const placeOf = ({ column, row, columns = 1, rows = 1 }: Tile) => ({
  gridColumn: `${column} / span ${columns}`,
  gridRow: `${row} / span ${rows}`,
})

const toggled = (list: readonly string[], it: string): readonly string[] =>
  list.includes(it) ? list.filter((other) => other !== it) : [...list, it]

/** The name without its last letter, but for Hokkaido, whose name it belongs to. */
function nameOn(code: string): string {
  const name = prefectures.find((it) => it.code === code)?.ja ?? ''
  return code === '01' ? name : name.slice(0, -1)
}
