import type { ClauseDifference } from '#programs/compare.ts'
import type { Edition } from '#programs/edition.ts'
import { shapeOf } from '#programs/rules/index.ts'
import type { RuleId } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge, type Tone } from '../badge.tsx'

const tones: Record<ClauseDifference['change'], Tone> = {
  changed: 'yellow',
  added: 'blue',
  dropped: 'neutral',
  same: 'neutral',
}

/** Each clause of two editions beside the other, with what changes in words; what stays is folded away. */
export function SideBySide({
  from,
  to,
  differences,
}: {
  from: Edition
  to: Edition
  differences: readonly ClauseDifference[]
}) {
  const words = useWords().composition.copy
  const same = differences.filter(({ change }) => change === 'same')
  return (
    <div className="space-y-3">
      <Rows from={from} to={to} them={differences.filter(({ change }) => change !== 'same')} />
      {same.length > 0 && (
        <details>
          <summary className="text-link inline-flex min-h-11 cursor-pointer list-none items-center">
            {words.same(same.length)}
          </summary>
          <Rows from={from} to={to} them={same} />
        </details>
      )}
    </div>
  )
}

function Rows({ from, to, them }: { from: Edition; to: Edition; them: readonly ClauseDifference[] }) {
  const { changes } = useWords().composition.copy
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {them.map(({ rule, change, says }) => (
        <li key={`${rule.from} ${rule.to}`} className="space-y-2 py-4">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Badge tone={tones[change]}>{changes[change]}</Badge>
            <span className="min-w-0 flex-1 basis-64">{say(says)}</span>
          </p>
          <div className="grid gap-3 md:grid-cols-2">
            <Clause edition={from} id={rule.from} />
            <Clause edition={to} id={rule.to} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Clause({ edition, id }: { edition: Edition; id: RuleId | undefined }) {
  const { page } = useWords().catalogue
  const say = useSay()
  const rule = edition.rules.find((it) => it.id === id)
  return (
    <div className="rounded-8 bg-solid-gray-50 px-3 py-2 text-[0.9375rem]">
      <p className="text-[0.8125rem] text-solid-gray-700">{say(edition.name)}</p>
      {rule ? (
        <>
          <p className="font-700">{say(rule.title)}</p>
          <p>{say(shapeOf(rule).show(rule, shapeOf))}</p>
        </>
      ) : (
        <p>{page.noClause}</p>
      )}
    </div>
  )
}
