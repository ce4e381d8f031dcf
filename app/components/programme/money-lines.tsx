import { formatPercent } from '#consortium/ratio.ts'
import { formatYen } from '#consortium/yen.ts'
import type { MoneyLine } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { clauseId } from '../money/steps.tsx'
import { SourceNote } from '../verdict/source-note.tsx'

/** What may be paid, line by line, each with the sentence it was read from. */
export function MoneyLines({ lines }: { lines: readonly MoneyLine[] }) {
  const { programme } = useWords()
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {lines.map((it, at) => (
        <li
          key={`${it.label.ja} ${it.says.ja}`}
          id={clauseId(at)}
          className="grid scroll-mt-24 target:bg-yellow-50 gap-x-6 gap-y-2 py-4 md:grid-cols-[11rem_1fr]"
        >
          <p className="font-700">{say(it.label)}</p>
          <div className="min-w-0 space-y-2">
            <p>{say(it.says)}</p>
            {(it.cap !== undefined || it.rate) && (
              <p className="flex flex-wrap gap-x-6 text-[0.9375rem]">
                {it.cap !== undefined && (
                  <span>
                    {programme.page.cap} <strong className="tabular-nums">{say(formatYen(it.cap))}</strong>
                  </span>
                )}
                {it.rate && (
                  <span>
                    {programme.page.rate}{' '}
                    <strong>
                      {it.rate[0] === it.rate[1] ? programme.page.fixedRate : say(formatPercent(it.rate))}
                    </strong>
                  </span>
                )}
              </p>
            )}
            <SourceNote source={it.source} />
          </div>
        </li>
      ))}
    </ul>
  )
}
