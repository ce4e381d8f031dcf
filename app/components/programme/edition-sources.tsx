import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { EditionSourceState } from '#use-cases/sources/see-edition-sources.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SourceLink } from './source-mark.tsx'

/** So many digits tell two contents apart; the whole stands in the title. */
const digits = 16

/** Where an edition was read from: each address, the bytes that were read, and when somebody last looked. */
export function EditionSources({ sources }: { sources: readonly EditionSourceState[] }) {
  const { editions, written } = useWords()
  const words = editions.sources
  const say = useSay()
  const day = (at: Date) => say(formatDay(dayInJapan(at)))
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {sources.map(({ source, kind, hash, changedSince, checkedAt, readAt }) => (
        <li key={source} className="py-2.5">
          <SourceLink source={source} />
          {changedSince && (
            <span className="ml-2 inline-block">
              <Badge tone="yellow">{words.changed(day(changedSince))}</Badge>
            </span>
          )}
          <p className="text-[0.875rem] text-solid-gray-700">
            {kind === 'document' && words.held}
            {kind === 'report' && words.report}{' '}
            {hash ? <span title={hash}>{words.hash(hash.slice(0, digits))}…</span> : words.none}
            {checkedAt &&
              written.aside(
                written.list([words.checked(day(checkedAt)), ...(readAt ? [words.read(day(readAt))] : [])]),
              )}
          </p>
        </li>
      ))}
    </ul>
  )
}
