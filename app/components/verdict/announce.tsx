import { useEffect, useRef, useState } from 'react'
import { type Finding, type Overall, shownOf } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { changedIn, numberOf, summaryOf } from './summary.ts'
import { useSummarySentence } from './verdict-card.tsx'

/** So many clauses are named; of more, what they come to is enough. */
const named = 4

/**
 * Reads a changed verdict out, and which clauses changed, once things have been still for a moment: somebody typing, or five changes in
 * a row, must not set off five sentences. Says nothing when the page opens.
 */
export function AnnounceVerdict({ outcome, findings }: { outcome: Overall; findings: readonly Finding[] }) {
  const { programme, further, written } = useWords()
  const sentence = useSummarySentence()(summaryOf(outcome, findings))
  const now = programme.verdict.announce(programme.overall[shownOf(outcome, findings)], sentence)
  const outcomes = findings.map((it) => `${it.rule} ${it.outcome}`).join()
  const latest = useRef({ now, outcomes, findings })
  const last = useRef(latest.current)
  latest.current = { now, outcomes, findings }
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (last.current.now === now && last.current.outcomes === outcomes) return
    const wait = setTimeout(() => {
      const told = changedIn(last.current.findings, latest.current.findings).map(
        (it) => `${numberOf(it.rule)} ${programme.outcome[it.outcome]}`,
      )
      last.current = latest.current
      const some = told.length > 0 && told.length <= named
      setSaid(some ? written.withMore(now, further.changed(written.list(told))) : now)
    }, 900)
    return () => clearTimeout(wait)
  }, [now, outcomes, programme, further, written])
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {said}
    </p>
  )
}
