import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { sourceTitles } from '#programs/source-titles.ts'
import type { SourceMark as Mark } from '#use-cases/sources/see-source-marks.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { OutsideLink, TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'

/** What a mark says depends on where it stands: of the rules on a programme's page, of the verdict in a room. */
export function SourceMark({ mark, of, className }: { mark: Mark | null; of: 'text' | 'room'; className?: string }) {
  const { editions } = useWords()
  const say = useSay()
  if (!mark) return null
  return (
    <Notice
      kind="warning"
      title={editions.mark.title(say(formatDay(dayInJapan(mark.since))))}
      {...(className !== undefined && { className })}
    >
      <p>{editions.mark[of]}</p>
      <ul className="mt-1 list-disc pl-5">
        {mark.sources.map((source) => (
          <li key={source}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A source by its title where we hold it, else by its address. */
export function SourceLink({ source }: { source: string }) {
  const say = useSay()
  const title = sourceTitles[source]
  return title ? (
    <TextLink to={`/sources/${source}`}>{say(title)}</TextLink>
  ) : (
    <OutsideLink href={source}>
      <span className="break-all">{source}</span>
    </OutsideLink>
  )
}
