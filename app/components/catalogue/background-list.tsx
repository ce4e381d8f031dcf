import type { BackgroundLine } from '#programs/catalogue/background.ts'
import { useSay } from '../../words/use-words.ts'
import { SourceNote } from '../verdict/source-note.tsx'

/** What the papers name with amount and purpose only. */
export function BackgroundList({ lines }: { lines: readonly BackgroundLine[] }) {
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {lines.map((it) => (
        <li key={it.id}>
          <details>
            <summary className="focus-ring flex min-h-11 cursor-pointer flex-wrap items-center gap-x-4 py-2">
              <span className="font-700">{say(it.name)}</span>
              {it.amount && <span className="text-[0.9375rem]">{say(it.amount)}</span>}
            </summary>
            <div className="space-y-2 pb-4">
              <p>{say(it.purpose)}</p>
              <SourceNote source={it.source} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
