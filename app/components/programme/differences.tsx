import type { ClauseDifference } from '#programs/compare.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'

const tones: Record<ClauseDifference['change'], Tone> = {
  changed: 'yellow',
  added: 'blue',
  dropped: 'neutral',
  same: 'neutral',
}

/** What changes clause by clause for a team that goes from one edition to another; what stays is folded away. */
export function Differences({ them }: { them: readonly ClauseDifference[] }) {
  const { composition } = useWords()
  const words = composition.copy
  const moved = them.filter((it) => it.change !== 'same')
  const same = them.filter((it) => it.change === 'same')
  return (
    <div className="space-y-3">
      {moved.length === 0 ? <p>{words.noDifference}</p> : <List them={moved} />}
      {same.length > 0 && (
        <details>
          <summary className="text-link inline-flex min-h-11 cursor-pointer list-none items-center">
            {words.same(same.length)}
          </summary>
          <List them={same} />
        </details>
      )}
    </div>
  )
}

function List({ them }: { them: readonly ClauseDifference[] }) {
  const { composition } = useWords()
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {them.map(({ rule, change, says }) => (
        <li
          key={`${rule.from} ${rule.to}`}
          className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2.5 sm:flex-nowrap"
        >
          <span className="shrink-0 sm:w-20">
            <Badge tone={tones[change]}>{composition.copy.changes[change]}</Badge>
          </span>
          <p className="min-w-0 leading-160">{say(says)}</p>
        </li>
      ))}
    </ul>
  )
}
