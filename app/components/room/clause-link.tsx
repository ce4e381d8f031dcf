import type { RuleId } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { RuleNumber } from '../verdict/finding-item.tsx'
import { numberOf } from '../verdict/summary.ts'
import { useRoom } from './room-context.ts'

/** A clause by number and title, and the way to it on the room's page. A whole load, so that the browser unfolds what hides it. */
export function ClauseLink({ rule }: { rule: RuleId }) {
  const { roomId } = useRoom()
  const title = useTitle()(rule)
  return (
    <span>
      <span className="mr-2 text-[0.8125rem]">
        <RuleNumber rule={rule} />
      </span>
      <a className="text-link" href={`/rooms/${roomId}#rule-${numberOf(rule)}`}>
        {title ?? rule}
      </a>
    </span>
  )
}

/** Several, one below the other. */
export function ClauseLinks({ them }: { them: readonly RuleId[] }) {
  return (
    <ul className="space-y-1">
      {them.map((rule) => (
        <li key={rule}>
          <ClauseLink rule={rule} />
        </li>
      ))}
    </ul>
  )
}

/** The title of a clause of the room's edition. */
export function useTitle() {
  const { edition } = useRoom()
  const say = useSay()
  return (rule: RuleId): string | null => {
    const title = edition.rules.find((it) => it.id === rule)?.title
    return title ? say(title) : null
  }
}

/** Titles of clauses within a sentence: 「要件の名前」、「…」. */
export function useTitles() {
  const { written } = useWords()
  const titleOf = useTitle()
  return (rules: readonly RuleId[]): string =>
    written.list(
      rules.map((rule) => {
        const title = titleOf(rule)
        return title === null ? rule : written.quoted(title)
      }),
    )
}
