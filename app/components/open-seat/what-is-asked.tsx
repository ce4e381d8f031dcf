import { useWords } from '../../words/use-words.ts'
import { FactRow } from '../table.tsx'

/** What the organiser wrote and asks, as rows among the facts of an open seat. */
export function WhatIsAsked({ text, questions }: { text: string | null; questions: readonly string[] }) {
  const { openSeats: words } = useWords()
  return (
    <>
      {text && (
        <FactRow label={words.text}>
          <span translate="no" className="leading-170 break-words whitespace-pre-wrap">
            {text}
          </span>
        </FactRow>
      )}
      {questions.length > 0 && (
        <FactRow label={words.questions}>
          <ol className="list-decimal space-y-1 pl-5">
            {questions.map((it) => (
              <li key={it} translate="no">
                {it}
              </li>
            ))}
          </ol>
        </FactRow>
      )}
    </>
  )
}
