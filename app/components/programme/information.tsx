import type { Edition } from '#programs/edition.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SourceNote } from '../verdict/source-note.tsx'

/** What the papers print beside the clauses: costs, periods, deadlines, and what is not stated. */
export function InformationList({ lines }: { lines: NonNullable<Edition['information']> }) {
  const { page } = useWords().catalogue
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {lines.map((it) => (
        <li key={`${it.about} ${it.title.ja}`} className="grid gap-x-6 gap-y-2 py-4 md:grid-cols-[11rem_1fr]">
          <p className="text-[0.875rem] text-solid-gray-700">{page.about[it.about]}</p>
          <div className="min-w-0 space-y-2">
            <h3 className="font-700">{say(it.title)}</h3>
            <SourceNote source={it.source} />
          </div>
        </li>
      ))}
    </ul>
  )
}
