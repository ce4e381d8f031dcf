import { shownOf, type Verdict } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { OutcomeMark } from '../verdict/outcome-mark.tsx'
import { summaryOf } from '../verdict/summary.ts'
import { useSummarySentence } from '../verdict/verdict-card.tsx'

/** On a narrow screen the verdict stands far below what is typed: this line at the foot keeps it in sight. */
export function VerdictBar({ verdict, to }: { verdict: Pick<Verdict, 'outcome' | 'findings'>; to: string }) {
  const { programme } = useWords()
  const sentence = useSummarySentence()(summaryOf(verdict.outcome, verdict.findings))
  const shown = shownOf(verdict.outcome, verdict.findings)
  return (
    <a
      href={to}
      className="focus-ring sticky bottom-0 z-10 -mx-4 flex min-h-12 items-center gap-2 border-t border-solid-gray-420 bg-white px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden"
    >
      <OutcomeMark of={shown} />
      <span className="shrink-0 font-700">{programme.overall[shown]}</span>
      <span className="min-w-0 flex-1 truncate text-[0.875rem] text-solid-gray-700">{sentence}</span>
    </a>
  )
}
