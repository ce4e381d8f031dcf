import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button.tsx'

/** Sales by month. Two blank rows stand ready, so that some can be filled in without JavaScript too. */
export function Months({ name, value }: { name: string; value: unknown }) {
  const words = useWords()
  const given = Object.entries((value ?? {}) as Record<string, number | string>)
  const [rows, setRows] = useState(given.length + 2)
  return (
    <div className="py-2">
      <ol className="space-y-2">
        {Array.from({ length: rows }, (_, at) => {
          const [month, sales] = given[at] ?? ['', '']
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: Rows are only ever added at the end.
            <li key={at} className="flex flex-wrap items-center gap-2">
              <input
                className="field max-w-36"
                name={`${name}.${at}.month`}
                aria-label={words.profile.monthAt(at + 1)}
                placeholder={words.profile.monthHint}
                defaultValue={month}
              />
              <input
                className="field max-w-56 flex-1"
                name={`${name}.${at}.yen`}
                aria-label={words.profile.monthYen(at + 1)}
                inputMode="numeric"
                defaultValue={sales}
              />
              <span className="text-solid-gray-700">{words.facts.units.yen}</span>
            </li>
          )
        })}
      </ol>
      <Button kind="text" size="sm" className="mt-2" onClick={() => setRows(rows + 1)}>
        {words.facts.addRow}
      </Button>
    </div>
  )
}
