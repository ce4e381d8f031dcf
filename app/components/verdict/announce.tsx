import { useEffect, useRef, useState } from 'react'
import { type Finding, type Overall, shownOf } from '#programs/verdict.ts'
import { useWords } from '../../words/use-words.ts'
import { summaryOf } from './summary.ts'
import { useSummarySentence } from './verdict-card.tsx'

/**
 * Reads a changed verdict out, once things have been still for a moment: somebody typing, or five changes in a row,
 * must not set off five sentences. Says nothing when the page opens.
 */
export function AnnounceVerdict({ outcome, findings }: { outcome: Overall; findings: readonly Finding[] }) {
  const { programme } = useWords()
  const sentence = useSummarySentence()(summaryOf(outcome, findings))
  const now = programme.verdict.announce(programme.overall[shownOf(outcome, findings)], sentence)
  const last = useRef(now)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (last.current === now) return
    const wait = setTimeout(() => {
      last.current = now
      setSaid(now)
    }, 900)
    return () => clearTimeout(wait)
  }, [now])
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {said}
    </p>
  )
}
