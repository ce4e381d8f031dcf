import type { ReactNode } from 'react'

/**
 * Rows to read across. On a narrow screen the table scrolls inside its frame, which the keyboard reaches.
 * Cells are ordinary `<td>`; the first of a row is best a `<th scope="row">`.
 */
export function Table({
  caption,
  head,
  children,
  showCaption = false,
}: {
  caption: string
  /** Titles of the columns, each another. */
  head: readonly string[]
  children: ReactNode
  showCaption?: boolean
}) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: A frame that scrolls must be reachable from the keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={caption}
      className="focus-ring overflow-x-auto rounded-8 border border-solid-gray-200"
    >
      <table className={table}>
        <caption className={showCaption ? 'px-3 py-2 text-left font-700' : 'sr-only'}>{caption}</caption>
        <thead className="bg-solid-gray-50">
          <tr>
            {head.map((it) => (
              <th
                key={it}
                scope="col"
                className="px-3 py-2 text-[0.875rem] font-700 whitespace-nowrap text-solid-gray-700"
              >
                {it}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

const table =
  'w-full border-collapse text-left text-[0.9375rem] leading-150 [&_tbody_td]:border-t [&_tbody_td]:border-solid-gray-200 [&_tbody_td]:px-3 [&_tbody_td]:py-2.5 [&_tbody_td]:align-top [&_tbody_th]:border-t [&_tbody_th]:border-solid-gray-200 [&_tbody_th]:px-3 [&_tbody_th]:py-2.5 [&_tbody_th]:align-top [&_tbody_th]:font-700'

/** Label and value in pairs, the labels in a column of their own where there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">{children}</dl>
}

export function FactRow({ label, children, note }: { label: ReactNode; children: ReactNode; note?: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[12rem_1fr]">
      <dt className="text-[0.9375rem] font-700 text-solid-gray-700">{label}</dt>
      <dd className="min-w-0">
        {children}
        {note && <div className="mt-0.5 text-[0.875rem] text-solid-gray-700">{note}</div>}
      </dd>
    </div>
  )
}
