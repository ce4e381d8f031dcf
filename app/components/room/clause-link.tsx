import type { RuleId } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { RuleNumber } from '../verdict/finding-item.tsx'
import { numberOf } from '../verdict/summary.ts'
import { useRoom } from './room-context.ts'

/** A clause by number and title, and the way to it on the room's page. A whole load, so that the browser unfolds what hides it. */
export function ClauseLink({ rule }: { rule: RuleId }) {
  const { roomId, edition } = useRoom()
  const say = useSay()
  const title = edition.rules.find((it) => it.id === rule)?.title
  return (
    <span>
      <span className="mr-2 text-[0.8125rem]">
        <RuleNumber rule={rule} />
      </span>
      <a className="text-link" href={`/rooms/${roomId}#rule-${numberOf(rule)}`}>
        {title ? say(title) : rule}
      </a>
    </span>
  )
}

/** Titles of clauses within a sentence: 「要件の名前」、「…」. */
export function useTitles() {
  const { written } = useWords()
  const { edition } = useRoom()
  const say = useSay()
  return (rules: readonly RuleId[]): string =>
    written.list(
      rules.map((rule) => {
        const title = edition.rules.find((it) => it.id === rule)?.title
        return title ? written.quoted(say(title)) : rule
      }),
    )
}
