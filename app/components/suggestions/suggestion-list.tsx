import { formatDay, timeInJapan } from '#consortium/calendar.ts'
import type { Edition } from '#programs/edition.ts'
import type { Became } from '#use-cases/suggestions/became.ts'
import type { ToldSuggestion } from '#use-cases/suggestions/see-suggestions.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'
import { TextLink } from '../button.tsx'
import { MixedText } from '../mixed-text.tsx'
import { useRoleNames } from '../room/seat-words.tsx'

const tones: Record<Became, Tone> = {
  shown: 'neutral',
  listed: 'neutral',
  dropped: 'neutral',
  asked: 'yellow',
  silent: 'neutral',
  declined: 'neutral',
  withdrawn: 'neutral',
  agreed: 'blue',
  joined: 'green',
  left: 'neutral',
  removed: 'neutral',
  closed: 'green',
}

/** Who was suggested, day by day, each with why and what became of it. */
export function SuggestionList({ them, edition }: { them: readonly ToldSuggestion[]; edition: Edition }) {
  const say = useSay()
  const days = [...new Set(them.map(({ day }) => day))]
  return days.map((day) => (
    <section key={day} className="mb-6">
      <h3 className="mb-2 font-700">{say(formatDay(day))}</h3>
      <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
        {them
          .filter((it) => it.day === day)
          .map((it) => (
            <Suggested key={it.id} it={it} edition={edition} />
          ))}
      </ul>
    </section>
  ))
}

function Suggested({ it, edition }: { it: ToldSuggestion; edition: Edition }) {
  const { suggestions: words, written } = useWords()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const { id, name } = it.organisation
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-700">
          {name === null ? words.gone : <TextLink to={`/organisations/${id}`}>{name}</TextLink>}
        </span>
        <Badge tone={tones[it.became]}>{words.became[it.became]}</Badge>
      </p>
      <p className="text-[0.875rem] text-solid-gray-700">
        {written.beside([words.way[it.way], words.as(roleNames(it.roles))])}
      </p>
      <p className="mt-1 text-[0.9375rem] leading-160">
        <MixedText text={say(it.why)} />
      </p>
      <p className="mt-1 text-[0.8125rem] text-solid-gray-700">
        {words.basis(timeInJapan(it.at), it.seq, it.version.slice(0, 8))}
      </p>
    </li>
  )
}
