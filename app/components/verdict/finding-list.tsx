import type { Finding } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { type AnswerSlot, FindingItem, type MendSlot } from './finding-item.tsx'
import { type Group, groupOf, groupOrder } from './summary.ts'

/** All clauses in the order people read in; what is in order is folded away until asked for. */
export function FindingList({
  findings,
  answer,
  mend,
  headings: Heading = 'h3',
}: {
  findings: readonly Finding[]
  answer?: AnswerSlot | undefined
  mend?: MendSlot | undefined
  headings?: 'h3' | 'h4'
}) {
  const { programme } = useWords()
  return (
    <div className="space-y-4">
      {groupOrder.map((group) => {
        const them = findings.filter((it) => groupOf(it) === group)
        if (them.length === 0) return null
        const list = (
          <ul className="divide-y divide-solid-gray-200">
            {them.map((it) => (
              <FindingItem key={it.rule} finding={it} answer={answer} mend={mend} />
            ))}
          </ul>
        )
        const title = (
          <>
            {programme.finding.groups[group]}
            <span className="ml-2 text-[0.875rem] font-400 text-solid-gray-700">
              {programme.finding.count(them.length)}
            </span>
          </>
        )
        if (opened.includes(group))
          return (
            <section key={group}>
              <Heading className="font-700">{title}</Heading>
              {list}
            </section>
          )
        return (
          <details key={group} className="group/list">
            <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-4 border-t border-solid-gray-200 pt-1 hover:bg-solid-gray-50">
              <svg
                aria-hidden="true"
                viewBox="0 0 16 16"
                className="size-4 transition-transform group-open/list:rotate-90"
              >
                <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              <Heading className="font-700">{title}</Heading>
            </summary>
            {list}
          </details>
        )
      })}
    </div>
  )
}

const opened: readonly Group[] = ['unmet', 'unknown']
