import type { FoundOrganisation } from '#use-cases/organisations/search-organisations.ts'

type Highlight = FoundOrganisation['highlights'][number]

/** Text with what was searched for marked in it. */
export function Highlighted({ highlight }: { highlight: Highlight }) {
  const { text, ranges } = highlight
  const parts = ranges.flatMap(([start, end], at) => [
    { text: text.slice(ranges[at - 1]?.[1] ?? 0, start), hit: false, at: start - 1 },
    { text: text.slice(start, end), hit: true, at: start },
  ])
  const rest = text.slice(ranges.at(-1)?.[1] ?? 0)
  return (
    <>
      {parts.map((it) =>
        it.hit ? (
          <mark key={it.at} className="rounded-4 bg-yellow-100 text-inherit">
            {it.text}
          </mark>
        ) : (
          <span key={it.at}>{it.text}</span>
        ),
      )}
      {rest}
    </>
  )
}
