import { aims } from '#consortium/aims.ts'
import type { NeedLine } from '../../needs.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextLink } from '../button.tsx'
import { FitItem } from '../fit/fit-item.tsx'

/** A programme that suits, why it stands here, how near the team is, and what to do next. */
export function NeedProgramme({
  line,
  text,
  prefectures,
}: {
  line: NeedLine
  text: string
  prefectures: readonly string[]
}) {
  const { needs: words, written } = useWords()
  const say = useSay()
  const reasons = [...line.aims.map((aim) => say(aims[aim])), ...line.words.map(written.quoted)]
  const room = new URLSearchParams([
    ['program', line.program],
    ...(text ? [['purpose', text]] : []),
    ...prefectures.map((code) => ['area', code]),
  ])
  return (
    <FitItem line={line}>
      {reasons.length > 0 && (
        <p className="text-[0.9375rem]">
          <span className="mr-2 font-700">{words.reasons}</span>
          {written.list(reasons)}
        </p>
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-[0.9375rem]">
        {line.consortium !== 'none' && (
          <li>
            <TextLink to={`/rooms/new?${room}`} aria-label={words.openRoomFor(say(line.name))}>
              {words.openRoom}
            </TextLink>
          </li>
        )}
        {line.seek.map(({ called, to }) => (
          <li key={to}>
            <TextLink to={to}>{words.seek(say(called))}</TextLink>
          </li>
        ))}
      </ul>
    </FitItem>
  )
}
