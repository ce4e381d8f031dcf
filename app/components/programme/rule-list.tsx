import type { Edition } from '#programs/edition.ts'
import { blocks } from '#programs/rule.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { RuleNumber } from '../verdict/finding-item.tsx'
import { SourceNote } from '../verdict/source-note.tsx'
import { StrengthBadge } from '../verdict/strength-badge.tsx'
import { numberOf } from '../verdict/summary.ts'

/** Every clause with what it asks, the sentence it was read from, and where that stands. Those that bind come first. */
export function RuleList({ edition }: { edition: Edition }) {
  const say = useSay()
  const { programme } = useWords()
  const binding = edition.rules.filter((it) => blocks(it.strength))
  const others = edition.rules.filter((it) => !blocks(it.strength))
  return (
    <ol className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {[...binding, ...others].map((rule) => (
        <li
          key={rule.id}
          id={`clause-${numberOf(rule.id)}`}
          className="grid scroll-mt-24 gap-x-6 gap-y-2 py-4 md:grid-cols-[11rem_1fr]"
        >
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1 self-start text-[0.875rem] md:flex-col md:items-start">
            <RuleNumber rule={rule.id} />
            <StrengthBadge strength={rule.strength} permits={rule.shape === 'permission'} />
          </div>
          <div className="min-w-0">
            <h3 className="font-700">{say(rule.title)}</h3>
            <p className="mt-0.5">{say(shapeOf(rule).show(rule, shapeOf))}</p>
            {(rule.strength === 'inferred' || rule.strength === 'provisional') && (
              <p className="mt-0.5 text-[0.875rem] text-solid-gray-700">{programme.strengthHelp[rule.strength]}</p>
            )}
            <div className="mt-2">
              <SourceNote source={rule.source} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
