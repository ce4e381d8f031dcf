import type { readingsOf } from '../../programme.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { RuleNumber } from '../verdict/finding-item.tsx'
import { numberOf } from '../verdict/summary.ts'

/** Where the papers are silent or differ, how we read them, and which clauses that touches. */
export function Readings({ readings }: { readings: ReturnType<typeof readingsOf> }) {
  const { page } = useWords().catalogue
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {readings.map((it) => (
        <li key={it.id} className="py-3 text-[0.9375rem] leading-160">
          <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr]">
            <dt className="font-700">{page.problem}</dt>
            <dd>{say(it.problem)}</dd>
            <dt className="font-700">{page.reading}</dt>
            <dd>{say(it.reading)}</dd>
            {it.rules.length > 0 && (
              <>
                <dt className="font-700">{page.touches}</dt>
                <dd className="flex flex-wrap gap-x-3">
                  {it.rules.map((rule) => (
                    <a key={rule} href={`#clause-${numberOf(rule)}`} className="text-link">
                      <RuleNumber rule={rule} />
                    </a>
                  ))}
                </dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}
