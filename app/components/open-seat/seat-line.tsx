import { formatDay } from '#consortium/calendar.ts'
import type { ShownSeat } from '#use-cases/open-seats/shown-seat.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { TextLink } from '../button.tsx'
import { ProgramName } from '../programme/official-name.tsx'
import { StandingMark, usePrefecture, useSeatName } from './marks.tsx'

/** One open seat in the list that everyone reads. */
export function SeatLine({ it }: { it: ShownSeat }) {
  const { openSeats: words, written } = useWords()
  const say = useSay()
  const nameOf = useSeatName()
  const placeOf = usePrefecture()
  return (
    <li className="rounded-12 border border-solid-gray-300 bg-white px-4 py-3">
      <p className="mb-1 flex flex-wrap items-center gap-2">
        <StandingMark of={it.standing} />
        {it.blind && <Badge>{words.blind}</Badge>}
        {it.demo && <Badge tone="purple">{words.demo}</Badge>}
      </p>
      <h2 className="text-[1.125rem] font-700 leading-150">
        <TextLink to={`/open-seats/${it.id}`}>{nameOf(it)}</TextLink>
      </h2>
      <p className="mt-1 text-[0.9375rem]">
        <ProgramName of={it.program.name} />
      </p>
      {it.text && (
        <p translate="no" className="mt-2 line-clamp-3 text-[0.9375rem] leading-160 whitespace-pre-wrap">
          {it.text}
        </p>
      )}
      <p className="mt-2 text-[0.875rem] text-solid-gray-700">
        {written.spaced([
          placeOf(it.prefecture),
          words.until(say(formatDay(it.until))),
          ...(it.asker ? [`${written.label(words.asker)}${it.asker.name}`] : []),
        ])}
      </p>
    </li>
  )
}
