import type { Foretold } from '#use-cases/open-seats/foretell.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { OutcomeMark } from '../verdict/outcome-mark.tsx'

const kinds = [
  { name: 'mends', mark: 'met' },
  { name: 'lowers', mark: 'unknown' },
  { name: 'opens', mark: 'unknown' },
  { name: 'worsens', mark: 'unmet' },
] as const

/** What one more in these roles would do for the clauses of the team. */
export function ForetoldPart({ it }: { it: Foretold }) {
  const { openSeats, written } = useWords()
  const words = openSeats.desk
  const say = useSay()
  const said = kinds.filter(({ name }) => it[name].length > 0)
  return (
    <section className="mt-4 rounded-8 bg-solid-gray-50 px-3 py-2">
      <h4 className="text-[0.9375rem] font-700">{words.foretold}</h4>
      {said.length === 0 ? (
        <p className="mt-1 text-[0.9375rem]">{words.nothing}</p>
      ) : (
        <ul className="mt-1 space-y-1 text-[0.9375rem] leading-160">
          {said.map(({ name, mark }) => (
            <li key={name} className="flex gap-2">
              <OutcomeMark of={mark} />
              <span className="min-w-0 flex-1">
                {written.label(words[name])}
                {written.list(it[name].map(({ title }) => written.quoted(say(title))))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-[0.8125rem] text-solid-gray-700">{words.foretoldHelp}</p>
    </section>
  )
}
