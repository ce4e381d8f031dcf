import type { ReactNode } from 'react'
import { type Finding, type Overall, shownOf } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { type Summary, summaryOf } from './summary.ts'
import { toneOf } from './tones.ts'

/** The outcome over all clauses and, in one sentence, what is missing now. */
export function VerdictCard({
  title,
  note,
  outcome,
  findings,
  children,
}: {
  title: ReactNode
  note?: ReactNode
  outcome: Overall
  findings: readonly Finding[]
  children?: ReactNode
}) {
  const { programme } = useWords()
  const sentence = useSummarySentence()(summaryOf(outcome, findings))
  const shown = shownOf(outcome, findings)
  return (
    <div className={`rounded-12 border-2 p-4 ${toneOf[shown]}`}>
      <p className="text-[0.875rem] text-solid-gray-800">
        <span className="font-700">{title}</span>
        {note && <span className="ml-2">{note}</span>}
      </p>
      <p className="mt-1 flex items-center gap-2 text-[1.25rem] leading-150 font-700 text-solid-gray-900">
        <OutcomeMark of={shown} size={28} />
        {programme.overall[shown]}
      </p>
      <p className="mt-1 leading-160">{sentence}</p>
      {children}
    </div>
  )
}

/** The sentence of a summary, also for the live region that reads it out. */
export function useSummarySentence() {
  const { programme } = useWords()
  const say = useSay()
  return (it: Summary): string => {
    if (it.kind === 'nothing-missing') return programme.verdict.nothingMissing
    if (it.kind === 'nothing-judged') return programme.verdict.nothingJudged
    if (it.kind === 'to-answer') return programme.verdict.undecided(it.answers)
    return programme.verdict.more(say(it.first), it.others)
  }
}
